using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

/// <summary>The last day has come: the duty ends, and from here only what the person allows is kept and shown.</summary>
public sealed class CompleteSupervision(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.CompleteSupervision,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.CompleteSupervision);
                if (step.Refused(out _))
                {
                    return step;
                }

                await turn.EndGuidance();
                await turn.StopCount(CalendarStop.Served);
                await turn.TaskDone(CaseTasks.End);
                await turn.TaskDone(CaseTasks.Complete);
                turn.Note(TimelineKind.SupervisionCompleted, news: EventKind.SupervisionCompleted);
                return step;
            },
            ct
        );
}
