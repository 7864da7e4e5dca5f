using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>After a first revocation the path begins again inside; after a second it does not.</summary>
public sealed class ReturnToPath(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.ReturnToPath,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.ReturnToPath);
                if (!step.Refused(out _))
                {
                    turn.Case.StartAgain();
                    await turn.AskFor(TaskKind.MakePlan, TaskOwner.LapasStaff, 10, CaseTasks.Plan);
                    turn.Note(TimelineKind.ReturnedToPath);
                }

                return step;
            },
            ct
        );
}
