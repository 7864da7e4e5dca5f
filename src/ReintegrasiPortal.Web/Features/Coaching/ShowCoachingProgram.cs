using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Somebody in a programme.</summary>
/// <param name="Person">Null for a partner, who knows people by their place in the programme only.</param>
/// <param name="Name">Full name for staff, alias for a partner.</param>
/// <param name="Attended">Sessions attended of those held since the person came.</param>
/// <param name="Reviewed">Whether the reader's side has judged the person's work this month.</param>
public sealed record EnrolledLine(
    EnrolmentId Id,
    ParticipantId? Person,
    string Name,
    DateOnly From,
    DateOnly? Until,
    EnrolmentEnd? EndedAs,
    int Attended,
    int Held,
    bool Reviewed
);

/// <param name="Attended">How many came; null until the list is recorded.</param>
public sealed record SessionLine(
    CoachingSessionId Id,
    DateOnly On,
    TimeOnly At,
    int Minutes,
    string Place,
    SessionState State,
    LogisticsReason? NotHeldBecause,
    int? Attended
);

/// <summary>Somebody of the facility who could be enrolled.</summary>
public sealed record PersonChoice(ParticipantId Id, string Name);

/// <summary>One programme with its people and sessions.</summary>
/// <param name="Others">People of the facility who are not in it; empty for a partner and once it is closed.</param>
public sealed record ProgramFile(
    CoachingProgramId Id,
    string Title,
    CoachingKind Kind,
    string Facility,
    string Instructor,
    IReadOnlyList<string> Skills,
    int Hours,
    bool IsOpen,
    IReadOnlyList<EnrolledLine> People,
    IReadOnlyList<SessionLine> Sessions,
    IReadOnlyList<PersonChoice> Others
);

/// <summary>Opens one programme.</summary>
public sealed class ShowCoachingProgram(Work work, OfficeCalendar calendar)
{
    public Task<Result<ProgramFile>> Run(Actor actor, CoachingProgramId id, CancellationToken ct) =>
        work.Read<ProgramFile>(
            actor,
            Operation.ShowCoachingProgram,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var program = await db.CoachingFor(scope.Who)
                    .Where(p => p.Id == id)
                    .Select(p => new
                    {
                        p.Title,
                        p.Kind,
                        p.Skills,
                        p.Hours,
                        p.ClosedAt,
                        p.StaffId,
                        Facility = db
                            .Facilities.Where(f => f.Id == p.FacilityId)
                            .Select(f => f.Name)
                            .First(),
                        Partner = db
                            .Partners.Where(x => x.Id == p.PartnerId)
                            .Select(x => x.LegalName)
                            .FirstOrDefault(),
                    })
                    .SingleOrDefaultAsync(ct);
                if (program is null)
                {
                    return Refusal.NotFound;
                }

                var staff = await ListCoachingPrograms.Names(db, [program.StaffId], ct);
                var sessions = await Sessions(db, id, ct);
                var people = await People(scope, id, ct);
                return new ProgramFile(
                    id,
                    program.Title,
                    program.Kind,
                    program.Facility,
                    program.Partner ?? staff.Values.FirstOrDefault() ?? "",
                    program.Skills,
                    program.Hours,
                    program.ClosedAt is null,
                    people,
                    sessions,
                    scope.Who.Role == Role.LapasStaff && program.ClosedAt is null
                        ? await Others(scope, id, ct)
                        : []
                );
            },
            ct
        );

    private async Task<List<EnrolledLine>> People(
        Scope scope,
        CoachingProgramId id,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var inside = scope.Who.Role == Role.LapasStaff;
        var side = inside ? Reviewer.WorkshopHead : Reviewer.Instructor;
        var month = MonthNumber.Of(calendar.Today);
        var lines = await (
            from e in db.EnrolmentsFor(scope.Who)
            join p in db.Participants on e.ParticipantId equals p.Id
            where e.ProgramId == id
            select new
            {
                e.Id,
                e.ParticipantId,
                p.Alias,
                e.From,
                e.Until,
                e.EndedAs,
                Attended = db.Attendances.Count(a =>
                    a.ParticipantId == e.ParticipantId
                    && a.Kind == AttendanceKind.Attended
                    && db.CoachingSessions.Any(s => s.Id == a.SessionId && s.ProgramId == id)
                ),
                Held = db.Attendances.Count(a =>
                    a.ParticipantId == e.ParticipantId
                    && db.CoachingSessions.Any(s => s.Id == a.SessionId && s.ProgramId == id)
                ),
                Reviewed = db.WorkReviews.Any(r =>
                    r.ParticipantId == e.ParticipantId && r.WrittenBy == side && r.Month == month
                ),
            }
        ).ToListAsync(ct);
        var ids = lines.ConvertAll(l => l.ParticipantId);
        // A partner's query never touches the table of names.
        var names = inside
            ? await db
                .PersonIdentities.Where(i => ids.Contains(i.ParticipantId))
                .ToDictionaryAsync(i => i.ParticipantId, i => i.FullName, ct)
            : [];
        return
        [
            .. lines
                .Select(l => new EnrolledLine(
                    l.Id,
                    inside ? l.ParticipantId : null,
                    names.GetValueOrDefault(l.ParticipantId, l.Alias),
                    l.From,
                    l.Until,
                    l.EndedAs,
                    l.Attended,
                    l.Held,
                    l.Reviewed
                ))
                .OrderBy(l => l.Until is not null)
                .ThenBy(l => l.Name, StringComparer.CurrentCulture),
        ];
    }

    private static async Task<List<SessionLine>> Sessions(
        PortalDb db,
        CoachingProgramId id,
        CancellationToken ct
    ) =>
        await db
            .CoachingSessions.Where(s => s.ProgramId == id)
            .OrderByDescending(s => s.On)
            .ThenByDescending(s => s.At)
            .Select(s => new SessionLine(
                s.Id,
                s.On,
                s.At,
                s.Minutes,
                s.Place,
                s.State,
                s.NotHeldBecause,
                s.State == SessionState.Held
                    ? db.Attendances.Count(a =>
                        a.SessionId == s.Id && a.Kind == AttendanceKind.Attended
                    )
                    : null
            ))
            .ToListAsync(ct);

    private static Task<List<PersonChoice>> Others(
        Scope scope,
        CoachingProgramId id,
        CancellationToken ct
    ) =>
        (
            from p in scope.Db.ParticipantsFor(scope.Who)
            join identity in scope.Db.PersonIdentities on p.Id equals identity.ParticipantId
            where
                p.Stage != Stage.Integration
                && !scope.Db.Enrolments.Any(e =>
                    e.ProgramId == id && e.ParticipantId == p.Id && e.Until == null
                )
            orderby identity.FullName
            select new PersonChoice(p.Id, identity.FullName)
        ).ToListAsync(ct);
}
