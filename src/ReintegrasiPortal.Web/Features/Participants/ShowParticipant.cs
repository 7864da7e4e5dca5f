using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>A person with everything the officers' page shows around them.</summary>
/// <param name="Officer">Display name of the PK who holds the case; null while nobody does.</param>
/// <param name="MatchingConsent">Whether the person has agreed to be matched.</param>
/// <param name="Path">The four stages, those ahead as estimated months.</param>
/// <param name="Stages">Every decision, newest first.</param>
/// <param name="Placements">Newest first; empty for staff of a Lapas, whose business they are not.</param>
public sealed record ParticipantFile(
    PersonForOfficer Person,
    string? Officer,
    bool MatchingConsent,
    IReadOnlyList<StageMark> Path,
    IReadOnlyList<StageLine> Stages,
    IReadOnlyList<DecreeLine> Decrees,
    IReadOnlyList<SkillLine> Skills,
    IReadOnlyList<PlacementLine> Placements
);

public sealed record StageLine(Stage To, DateOnly DecidedOn, string MinutesNo);

public sealed record DecreeLine(
    ProgramType Program,
    string Number,
    DateOnly ValidFrom,
    DateOnly ValidTo
);

public sealed record SkillLine(string Code, SkillEvidence Evidence);

public sealed record PlacementLine(
    PlacementId Id,
    string Offer,
    string Partner,
    HelpKinds Kind,
    PlacementState State,
    DateTimeOffset Since
);

/// <summary>The file of one person, for those who accompany them.</summary>
public sealed class ShowParticipant(Work work, OfficeCalendar calendar)
{
    public Task<Result<ParticipantFile>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<ParticipantFile>(
            actor,
            Operation.ShowParticipant,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var person = await db.PersonForOfficer(scope.Who, id, ct);
                if (person is null)
                {
                    return Refusal.NotFound;
                }

                var bapas = scope.Who.Role is Role.Officer or Role.Supervisor;
                return new ParticipantFile(
                    person,
                    await OfficerOf(db, id, ct),
                    await db.Consents.AnyAsync(
                        c =>
                            c.ParticipantId == id
                            && c.Purpose == ConsentPurpose.Matching
                            && c.WithdrawnAt == null,
                        ct
                    ),
                    await StagePath.Of(db, id, person.Stage, calendar.Today, ct),
                    await db
                        .StageChanges.Where(c => c.ParticipantId == id)
                        .OrderByDescending(c => c.DecidedOn)
                        .ThenByDescending(c => c.Id)
                        .Select(c => new StageLine(c.To, c.DecidedOn, c.MinutesNo))
                        .ToListAsync(ct),
                    await db
                        .Decrees.Where(d => d.ParticipantId == id)
                        .OrderByDescending(d => d.ValidTo)
                        .Select(d => new DecreeLine(d.Program, d.Number, d.ValidFrom, d.ValidTo))
                        .ToListAsync(ct),
                    await db
                        .ParticipantSkills.Where(s => s.ParticipantId == id)
                        .OrderBy(s => s.SkillCode)
                        .Select(s => new SkillLine(s.SkillCode, s.Evidence))
                        .ToListAsync(ct),
                    bapas ? await PlacementsOf(db, id, ct) : []
                );
            },
            ct
        );

    private static async Task<string?> OfficerOf(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var officers = await db
            .CaseAssignments.Where(a => a.ParticipantId == id && a.Until == null)
            .Select(a => a.OfficerId)
            .ToListAsync(ct);
        return officers is [{ Value: var officer }]
            ? await db
                .Users.Where(u => u.Id == officer)
                .Select(u => u.DisplayName)
                .SingleOrDefaultAsync(ct)
            : null;
    }

    private static Task<List<PlacementLine>> PlacementsOf(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        (
            from p in db.Placements
            where p.ParticipantId == id
            join o in db.Opportunities on p.OpportunityId equals o.Id
            join partner in db.Partners on o.PartnerId equals partner.Id
            orderby p.StateSince descending
            select new PlacementLine(
                p.Id,
                o.Title,
                partner.LegalName,
                o.Kind,
                p.State,
                p.StateSince
            )
        ).ToListAsync(ct);
}
