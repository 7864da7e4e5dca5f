using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>An SK in the person's own file.</summary>
public sealed record OwnDecree(
    ProgramType Program,
    string Number,
    DateOnly ValidFrom,
    DateOnly ValidTo
);

public sealed record OwnSkill(string Code, SkillEvidence Evidence);

/// <summary>Who accompanies the person.</summary>
/// <param name="Name">Of the PK; null while the case is being handed over.</param>
public sealed record Companion(string? Name, string Office);

/// <summary>A person as they see themselves.</summary>
public sealed record PersonSelf(
    string FullName,
    string Alias,
    Stage Stage,
    IReadOnlyList<StageMark> Path,
    NextStep Next,
    IReadOnlyList<OwnDecree> Decrees,
    Companion Companion,
    IReadOnlyList<OwnSkill> Skills
)
{
    internal static async Task<PersonSelf> Load(
        PortalDb db,
        ParticipantId me,
        OfficeCalendar calendar,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var own = await (
            from person in db.Participants
            join identity in db.PersonIdentities on person.Id equals identity.ParticipantId
            join office in db.Offices on person.OfficeId equals office.Id
            where person.Id == me
            select new
            {
                identity.FullName,
                person.Alias,
                person.Stage,
                Office = office.Name,
            }
        ).SingleAsync(ct);
        var path = await StagePath.Of(db, me, own.Stage, calendar.Today, ct);
        return new PersonSelf(
            own.FullName,
            own.Alias,
            own.Stage,
            path,
            await NextSteps.Of(db, me, path, calendar.Today, now, ct),
            await db
                .Decrees.Where(d => d.ParticipantId == me)
                .OrderByDescending(d => d.ValidTo)
                .Select(d => new OwnDecree(d.Program, d.Number, d.ValidFrom, d.ValidTo))
                .ToListAsync(ct),
            new Companion(await Officer(db, me, ct), own.Office),
            await db
                .ParticipantSkills.Where(s => s.ParticipantId == me)
                .OrderBy(s => s.SkillCode)
                .Select(s => new OwnSkill(s.SkillCode, s.Evidence))
                .ToListAsync(ct)
        );
    }

    private static async Task<string?> Officer(PortalDb db, ParticipantId me, CancellationToken ct)
    {
        var officer = await db
            .CaseAssignments.Where(a => a.ParticipantId == me && a.Until == null)
            .Select(a => a.OfficerId)
            .FirstOrDefaultAsync(ct);
        return await db
            .Users.Where(u => u.Id == officer.Value)
            .Select(u => u.DisplayName)
            .FirstOrDefaultAsync(ct);
    }
}
