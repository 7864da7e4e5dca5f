using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>No SK will be given this time. The path stays open and a plan begins.</summary>
public sealed class DeclineProposal(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        ProposalDeclineReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.DeclineProposal,
            id,
            async turn =>
            {
                if (await turn.Proposal() is not { } proposal)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(CaseAct.DeclineProposal, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Case.StartAgain();
                await turn.AskFor(TaskKind.MakePlan, TaskOwner.LapasStaff, 5, CaseTasks.Plan);
                turn.Note(TimelineKind.ProposalDeclined, reason);
                return await turn.Step(proposal, ProposalAct.DeclineProposal, reason);
            },
            ct
        );
}
