using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Outings;

/// <summary>Somebody is back from work.</summary>
public sealed class RecordReturn(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.RecordReturn,
            id,
            async turn =>
            {
                if (await turn.Assimilation() is not { } log)
                {
                    return SupervisionRefusals.NotInAssimilation;
                }

                var step = await turn.Step(log, AssimilationAct.RecordReturn);
                if (!step.Refused(out _))
                {
                    log.ExpectBack(null);
                    await turn.TaskDone(CaseTasks.BackHome);
                    turn.Refresh();
                }

                return step;
            },
            ct
        );
}
