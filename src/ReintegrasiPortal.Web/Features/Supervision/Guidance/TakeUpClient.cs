using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

/// <summary>PK takes up a client who came without the steps before: guided since before the portal, or sent by a court.</summary>
public sealed class TakeUpClient(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        ProgramType program,
        DecreePaper paper,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.TakeUpClient,
            id,
            async turn =>
            {
                if (!ByDecree.Guided.Contains(program))
                {
                    return SupervisionRefusals.ProgramNotByDecree;
                }

                if (paper.Check(turn.Today) is { } refusal)
                {
                    return refusal;
                }

                if (paper.ValidFrom > turn.Today)
                {
                    return SupervisionRefusals.DecreeNotInForce;
                }

                var step = await turn.Step(CaseAct.TakeUpClient);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Case.Prepare(program);
                if (
                    await turn.GuidingDecree() is not { } known
                    || known.Number != paper.Number.Trim()
                )
                {
                    turn.Decree(program, paper);
                }

                await turn.EndAssimilationWithCase();
                await turn.BeginGuidance(paper.ValidFrom, paper.ValidTo);
                turn.Note(
                    TimelineKind.ClientTakenUp,
                    news: EventKind.SupervisionStarted,
                    facts: TimelineFact.Of(program)
                );
                return step;
            },
            ct
        );
}
