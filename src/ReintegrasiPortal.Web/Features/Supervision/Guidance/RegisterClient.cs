using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

/// <summary>PK registers the person who has come to the Bapas: guidance begins in its first phase.</summary>
public sealed class RegisterClient(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.RegisterClient,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.RegisterClient);
                if (step.Refused(out _))
                {
                    return step;
                }

                if (await turn.GuidingDecree() is not { } decree)
                {
                    return SupervisionRefusals.DecreeNotInForce;
                }

                await turn.BeginGuidance(decree.ValidFrom, decree.ValidTo);
                await turn.TaskDone(CaseTasks.Arrival);
                turn.Note(TimelineKind.ClientRegistered, news: EventKind.SupervisionStarted);
                return step;
            },
            ct
        );
}
