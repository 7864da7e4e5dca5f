using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Writes the person's own plan for hard days: by themselves, or with an officer beside.</summary>
public sealed class SaveRelapsePlan(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        RelapseTriggers triggers,
        IReadOnlyList<CallRole> calls,
        RelapseSteps steps,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.SaveRelapsePlan,
            Subject.Of(id),
            async scope =>
            {
                var plan = await scope.Db.PlanToChange(id, ct);
                var written = plan.Write(triggers, calls, steps, scope.Me, scope.Now);
                if (!written.Refused(out _))
                {
                    scope.Note(
                        id,
                        TimelineKind.SupportPlanChanged,
                        told: scope.Tell(EventKind.SupportPlanChanged, id)
                    );
                }

                return written;
            },
            ct
        );
}
