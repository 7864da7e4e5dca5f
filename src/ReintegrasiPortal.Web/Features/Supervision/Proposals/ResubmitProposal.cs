using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>The proposal goes up again, put right.</summary>
public sealed class ResubmitProposal(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.ResubmitProposal,
            id,
            async turn =>
            {
                if (await turn.Proposal() is not { } proposal)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(proposal, ProposalAct.ResubmitProposal);
                if (!step.Refused(out _))
                {
                    turn.Note(TimelineKind.ProposalResubmitted);
                }

                return step;
            },
            ct
        );
}
