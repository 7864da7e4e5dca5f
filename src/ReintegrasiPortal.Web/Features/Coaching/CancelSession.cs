using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Records that a session did not happen, for a reason of the house. Nobody enrolled is marked as away.</summary>
public sealed class CancelSession(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        CoachingSessionId id,
        LogisticsReason because,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.CancelSession,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Session(id, ct) is not { } session)
                {
                    return Refusal.NotFound;
                }

                var people = session.Attendance.Select(a => a.ParticipantId).ToList();
                var cancelled = session.DidNotHappen(because, calendar.Today, scope.Me, scope.Now);
                if (cancelled.Refused(out _))
                {
                    return cancelled;
                }

                people.ForEach(person => scope.Tell(EventKind.CoachingChanged, person));
                scope.Detail = because.ToString();
                return Done.Yes;
            },
            ct
        );
}
