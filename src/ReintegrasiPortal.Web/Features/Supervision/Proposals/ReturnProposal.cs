using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>The proposal came back to be put right; the Lapas records why.</summary>
public sealed class ReturnProposal(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        ProposalReturnReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ReturnProposal,
            id,
            async turn =>
            {
                if (await turn.Proposal() is not { } proposal)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(proposal, ProposalAct.ReturnProposal, reason);
                if (!step.Refused(out _))
                {
                    turn.Note(TimelineKind.ProposalReturned, reason);
                }

                return step;
            },
            ct
        );
}
