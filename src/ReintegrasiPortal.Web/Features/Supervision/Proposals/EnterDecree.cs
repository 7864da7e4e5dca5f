using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>The Lapas enters the SK of an integration programme. From here the dates are official.</summary>
public sealed class EnterDecree(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        DecreePaper paper,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.EnterDecree,
            id,
            async turn =>
            {
                if (await turn.Proposal() is not { } proposal)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                if (paper.Check(turn.Today) is { } refusal)
                {
                    return refusal;
                }

                var step = await turn.Step(CaseAct.EnterDecree);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Decree(turn.Case.Program!.Value, paper);
                return await turn.Step(proposal, ProposalAct.EnterDecree);
            },
            ct
        );
}
