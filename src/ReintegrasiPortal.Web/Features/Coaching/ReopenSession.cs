using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Takes back what was recorded of a session; it waits for its list again.</summary>
public sealed class ReopenSession(Work work)
{
    public Task<Result<Done>> Run(Actor actor, CoachingSessionId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.ReopenSession,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Session(id, ct) is not { } session)
                {
                    return Refusal.NotFound;
                }

                if (!session.Reopen().Succeeded(out var people, out var refusal))
                {
                    return refusal;
                }

                foreach (var person in people)
                {
                    scope.Note(
                        person,
                        TimelineKind.AttendanceCorrected,
                        facts: [TimelineFact.Of(session.On)],
                        told: scope.Tell(EventKind.CoachingChanged, person)
                    );
                }

                return Done.Yes;
            },
            ct
        );
}
