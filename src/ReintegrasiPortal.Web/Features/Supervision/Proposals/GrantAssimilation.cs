using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>The Lapas enters the SK of assimilation. The person stays a resident; the path begins again, for integration.</summary>
public sealed class GrantAssimilation(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        DecreePaper paper,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.GrantAssimilation,
            id,
            async turn =>
            {
                if (paper.Check(turn.Today) is { } refusal)
                {
                    return refusal;
                }

                var proposal = await turn.Proposal();
                var step = await turn.Step(CaseAct.GrantAssimilation);
                if (step.Refused(out _))
                {
                    return step;
                }

                if (proposal is not null)
                {
                    var granted = await turn.Step(proposal, ProposalAct.GrantAssimilation);
                    if (granted.Refused(out _))
                    {
                        return granted;
                    }
                }

                turn.Decree(ProgramType.Assimilation, paper);
                turn.Case.StartAgain();
                var (log, first) = AssimilationLog.Grant(id, turn.Scope.Me.Value, turn.Scope.Now);
                await turn.Begin(log, first);
                return step;
            },
            ct
        );
}
