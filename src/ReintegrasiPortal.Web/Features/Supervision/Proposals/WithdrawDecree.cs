using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>An SK that had been entered no longer holds, for instance because a court changed the sentence. Placements end, and the path begins again.</summary>
public sealed class WithdrawDecree(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        DecreeWithdrawalReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.WithdrawDecree,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.WithdrawDecree, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                foreach (var decree in await turn.StandingDecrees())
                {
                    decree.End(turn.Today);
                }

                await turn.EndGuidance();
                await turn.EndPlacements(EndReason.Other);
                turn.Case.StartAgain();
                await turn.AskFor(TaskKind.MakePlan, TaskOwner.Officer, 3, CaseTasks.Plan);
                turn.Note(TimelineKind.DecreeWithdrawn, reason);
                return step;
            },
            ct
        );
}
