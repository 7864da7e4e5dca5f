using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Opens the narcotics track: the PK of the case and staff of the facility only.</summary>
public sealed class ShowRehabilitation(Work work)
{
    /// <summary>Latest support events shown.</summary>
    private const int Latest = 10;

    public Task<Result<RehabilitationFile>> Run(
        Actor actor,
        ParticipantId id,
        CancellationToken ct
    ) =>
        work.Read<RehabilitationFile>(
            actor,
            Operation.ShowRehabilitation,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var phases = await db.PhasesOf(id, ct);
                var plan = await db.PlanOf(id, ct);
                return new RehabilitationFile(
                    await db.IsNarcotics(id, ct)
                        || plan != PlanLines.None
                        || phases.Exists(p => p.State is not null),
                    phases,
                    plan,
                    await db
                        .SupportEvents.Where(e => e.ParticipantId == id)
                        .OrderByDescending(e => e.On)
                        .ThenByDescending(e => e.Id)
                        .Take(Latest)
                        .Select(e => new SupportLine(e.Need, e.On))
                        .ToListAsync(ct),
                    await db.RehabilitationPartners()
                        .OrderBy(p => p.LegalName)
                        .Select(p => new ProviderChoice(p.Id, p.LegalName))
                        .ToListAsync(ct),
                    await db.RehabilitationOffers()
                        .OrderBy(o => o.Title)
                        .Select(o => new AftercareChoice(o.Id, o.PartnerId, o.Title))
                        .ToListAsync(ct)
                );
            },
            ct
        );
}
