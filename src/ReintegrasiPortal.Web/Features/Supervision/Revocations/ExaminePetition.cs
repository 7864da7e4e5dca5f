using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>PK finds that there is something in it: the TPP of the Bapas is to hear it.</summary>
public sealed class ExaminePetition(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.ExaminePetition,
            id,
            async turn =>
            {
                if (await turn.Petition() is not { } petition)
                {
                    return SupervisionRefusals.NoPetition;
                }

                var step = await turn.Step(petition, PetitionAct.ExaminePetition);
                if (!step.Refused(out _))
                {
                    await turn.AskFor(
                        TaskKind.PutOnAgenda,
                        TaskOwner.Supervisor,
                        3,
                        CaseTasks.Agenda
                    );
                    turn.Note(TimelineKind.PetitionExamined);
                }

                return step;
            },
            ct
        );
}
