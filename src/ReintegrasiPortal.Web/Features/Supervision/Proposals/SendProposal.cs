using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>The Lapas sends the proposal that its board recommended.</summary>
public sealed class SendProposal(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.SendProposal,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.SendProposal);
                if (step.Refused(out _))
                {
                    return step;
                }

                var program = turn.Case.Program!.Value;
                var (proposal, first) = Proposal.Send(
                    id,
                    program,
                    turn.Scope.Me.Value,
                    turn.Scope.Now
                );
                await turn.Begin(proposal, first);
                turn.Note(TimelineKind.ProposalSent, facts: TimelineFact.Of(program));
                return step;
            },
            ct
        );
}
