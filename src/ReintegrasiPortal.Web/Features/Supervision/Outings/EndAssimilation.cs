using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Outings;

/// <summary>Assimilation ends: because the next programme begins, its time is over, or for another coded reason. Placements outside end with it.</summary>
public sealed class EndAssimilation(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        AssimilationEndReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.EndAssimilation,
            id,
            async turn =>
            {
                if (await turn.Assimilation() is not { } log)
                {
                    return SupervisionRefusals.NotInAssimilation;
                }

                var step = await turn.Step(log, AssimilationAct.EndAssimilation, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                log.ExpectBack(null);
                foreach (var decree in await turn.AssimilationDecrees())
                {
                    decree.End(turn.Today);
                }

                if (reason is not AssimilationEndReason.IntegrationDecreed)
                {
                    await turn.EndPlacements(EndReason.Other);
                }

                await turn.TaskDone(CaseTasks.BackHome);
                turn.Note(TimelineKind.AssimilationEnded, reason);
                return step;
            },
            ct
        );
}
