using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>One line of the list.</summary>
/// <param name="Kind">Null until it is recorded.</param>
public sealed record SheetLine(
    ParticipantId Person,
    string Name,
    string Alias,
    AttendanceKind? Kind,
    ExcuseReason? Reason
);

/// <summary>The attendance list of a session.</summary>
/// <param name="CanRecord">Whether the day of the session has come.</param>
public sealed record SessionSheet(
    CoachingSessionId Id,
    CoachingProgramId Program,
    string Title,
    DateOnly On,
    TimeOnly At,
    int Minutes,
    string Place,
    SessionState State,
    LogisticsReason? NotHeldBecause,
    bool CanRecord,
    IReadOnlyList<SheetLine> Lines
);

/// <summary>Opens the attendance list of a session: who was enrolled on its day, and whoever stands on it already.</summary>
public sealed class ShowSession(Work work, OfficeCalendar calendar)
{
    public Task<Result<SessionSheet>> Run(
        Actor actor,
        CoachingSessionId id,
        CancellationToken ct
    ) =>
        work.Read<SessionSheet>(
            actor,
            Operation.ShowSession,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Session(id, ct) is not { } session)
                {
                    return Refusal.NotFound;
                }

                var db = scope.Db;
                var title = await db
                    .CoachingPrograms.Where(p => p.Id == session.ProgramId)
                    .Select(p => p.Title)
                    .SingleAsync(ct);
                var people = await (
                    from p in db.Participants
                    join identity in db.PersonIdentities on p.Id equals identity.ParticipantId
                    where
                        db.Enrolments.Any(e =>
                            e.ParticipantId == p.Id
                            && e.ProgramId == session.ProgramId
                            && (e.Until == null || e.Until >= session.On)
                        ) || db.Attendances.Any(a => a.SessionId == id && a.ParticipantId == p.Id)
                    orderby identity.FullName
                    select new
                    {
                        p.Id,
                        p.Alias,
                        identity.FullName,
                    }
                ).ToListAsync(ct);
                var marks = session.Attendance.ToDictionary(a => a.ParticipantId);
                return new SessionSheet(
                    id,
                    session.ProgramId,
                    title,
                    session.On,
                    session.At,
                    session.Minutes,
                    session.Place,
                    session.State,
                    session.NotHeldBecause,
                    session.On <= calendar.Today,
                    [
                        .. people.Select(p => new SheetLine(
                            p.Id,
                            p.FullName,
                            p.Alias,
                            marks.GetValueOrDefault(p.Id)?.Kind,
                            marks.GetValueOrDefault(p.Id)?.Reason
                        )),
                    ]
                );
            },
            ct
        );
}
