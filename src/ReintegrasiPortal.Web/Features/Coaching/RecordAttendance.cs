using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>
/// Records who came. The whole list at once, so that recording twice is safe: the same list changes nothing, another one replaces it and
/// leaves a line for everybody whose mark was corrected.
/// </summary>
public sealed class RecordAttendance(Work work, OfficeCalendar calendar)
{
    /// <returns>How many marks are new or other than before.</returns>
    public Task<Result<int>> Run(
        Actor actor,
        CoachingSessionId id,
        IReadOnlyList<AttendanceMark> marks,
        CancellationToken ct
    ) =>
        work.Change<int>(
            actor,
            Operation.RecordAttendance,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Session(id, ct) is not { } session)
                {
                    return Refusal.NotFound;
                }

                if (!await AllEnrolled(scope.Db, session, marks, ct))
                {
                    return CoachingRefusals.NotEnrolled;
                }

                var correcting = session.State == SessionState.Held;
                var recorded = session.Record(marks, calendar.Today, scope.Me, scope.Now);
                if (!recorded.Succeeded(out var changed, out var refusal))
                {
                    return refusal;
                }

                foreach (var person in changed)
                {
                    var told = scope.Tell(EventKind.CoachingChanged, person);
                    if (correcting)
                    {
                        scope.Note(
                            person,
                            TimelineKind.AttendanceCorrected,
                            facts: [TimelineFact.Of(session.On)],
                            told: told
                        );
                    }
                }

                await EndGaps(scope, marks, ct);
                scope.Detail = $"{changed.Count}/{marks.Count}";
                return changed.Count;
            },
            ct
        );

    private static async Task<bool> AllEnrolled(
        PortalDb db,
        CoachingSession session,
        IReadOnlyList<AttendanceMark> marks,
        CancellationToken ct
    )
    {
        var people = marks.Select(m => m.Participant).ToList();
        var enrolled = await db
            .Enrolments.Where(e =>
                e.ProgramId == session.ProgramId
                && people.Contains(e.ParticipantId)
                && (e.Until == null || e.Until >= session.On)
            )
            .Select(e => e.ParticipantId)
            .ToListAsync(ct);
        return people.Distinct().Count() == people.Count
            && people
                .Except(enrolled)
                .Except(session.Attendance.Select(a => a.ParticipantId))
                .ToList()
                is [];
    }

    /// <summary>Who came has coaching again: the task that asked for it is done.</summary>
    private static async Task EndGaps(
        Scope scope,
        IReadOnlyList<AttendanceMark> marks,
        CancellationToken ct
    )
    {
        var came = marks
            .Where(m => m.Kind == AttendanceKind.Attended)
            .Select(m => m.Participant)
            .ToList();
        var open = await scope
            .Db.CaseTasks.Where(t =>
                came.Contains(t.ParticipantId)
                && t.State == CaseTaskState.Open
                && t.Key.StartsWith(CoachingGap.TaskPrefix)
            )
            .ToListAsync(ct);
        foreach (var task in open)
        {
            task.Finish(scope.Me, scope.Now);
        }
    }
}
