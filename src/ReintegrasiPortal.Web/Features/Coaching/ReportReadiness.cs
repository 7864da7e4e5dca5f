using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>A person says that their own errand is under way or done; the officer hears of it and can set it back.</summary>
public sealed class ReportReadiness(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReadinessKind kind,
        ReadinessState state,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.ReportReadiness,
            Subject.None,
            async scope =>
            {
                if (
                    scope.Who.Participant is not { } me
                    || await scope.Db.ReadinessItems.SingleOrDefaultAsync(
                        i => i.ParticipantId == me && i.Kind == kind,
                        ct
                    )
                        is not { } item
                )
                {
                    return Refusal.NotFound;
                }

                var reported = item.Report(state, scope.Me, scope.Now);
                if (reported.Refused(out _))
                {
                    return reported;
                }

                if (!item.IsOpen)
                {
                    await scope.TaskDone(me, item.TaskKey, ct);
                }

                scope.Note(
                    me,
                    TimelineKind.ReadinessReported,
                    facts: [TimelineFact.Of(kind), TimelineFact.Of(state)],
                    told: scope.Tell(EventKind.ReadinessReported, me)
                );
                return Done.Yes;
            },
            ct
        );
}
