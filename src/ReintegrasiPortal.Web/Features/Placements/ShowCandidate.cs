using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>A presented person as the partner sees them.</summary>
/// <param name="Person">The blind profile, at any time.</param>
/// <param name="Shared">What the person shows this partner beside it; all null until the partner accepted and the person consented.</param>
/// <param name="Reasons">Why PK presents them: only factors about the work itself.</param>
/// <param name="Steps">Reasons only of the partner's own steps.</param>
/// <param name="Open">What the partner can do now.</param>
public sealed record Candidate(
    PlacementId Id,
    OpportunityId OpportunityId,
    string Offer,
    HelpKinds Kind,
    PlacementState State,
    DateTimeOffset Since,
    DateOnly? StartsOn,
    PersonBlind Person,
    PersonForPartner Shared,
    IReadOnlyList<MatchFactorRecord> Reasons,
    InterviewRow? Interview,
    IReadOnlyList<PlacementStepRow> Steps,
    IReadOnlyList<PlacementAct> Open
);

/// <summary>One presented person, for the partner to whom officers presented them.</summary>
public sealed class ShowCandidate(Work work, OfficeCalendar calendar)
{
    /// <summary>Waiting, support and readiness are between the person and PK.</summary>
    private static readonly string[] s_reasonsForPartners =
    [
        nameof(Engine.MatchFactor.Skills),
        nameof(Engine.MatchFactor.Interest),
        nameof(Engine.MatchFactor.Certificates),
        nameof(Engine.MatchFactor.Travel),
        nameof(Engine.MatchFactor.Schedule),
    ];

    public Task<Result<Candidate>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        work.Read<Candidate>(
            actor,
            Operation.ShowCandidate,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var visible = db.PlacementsFor(scope.Who).Where(p => p.Id == id);
                var row = await (
                    from p in visible
                    join o in db.Opportunities on p.OpportunityId equals o.Id
                    select new
                    {
                        Placement = p,
                        o.PartnerId,
                        o.Title,
                        o.Kind,
                    }
                ).SingleAsync(ct);
                var placement = row.Placement;
                var shared = PlacementMap.SharingStates.Contains(placement.State)
                    ? await db.SharedFields(placement.ParticipantId, row.PartnerId, ct)
                    : [];
                var steps = await db.Timeline(id, ct);
                return new Candidate(
                    id,
                    placement.OpportunityId,
                    row.Title,
                    row.Kind,
                    placement.State,
                    placement.StateSince,
                    placement.StartsOn,
                    (await db.BlindProfiles(visible, ct))[id],
                    await db.PersonForPartner(placement.ParticipantId, shared, calendar.Today, ct),
                    [
                        .. placement.Match.Factors.Where(factor =>
                            s_reasonsForPartners.Contains(factor.Factor, StringComparer.Ordinal)
                        ),
                    ],
                    await db.LatestInterview(id, ct),
                    [.. steps.Select(step => step.ReasonOnlyBy(Side.Partner))],
                    [.. PlacementMap.Open(placement.State, Side.Partner)]
                );
            },
            ct
        );
}
