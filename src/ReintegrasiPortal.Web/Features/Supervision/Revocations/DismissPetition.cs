using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>A petition ends without consequence: PK found nothing in it, or the head of the Bapas does not act on it.</summary>
public sealed class DismissPetition(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        DismissReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.DismissPetition,
            id,
            async turn =>
            {
                if (await turn.Petition() is not { } petition)
                {
                    return SupervisionRefusals.NoPetition;
                }

                var step = await turn.Step(petition, PetitionAct.DismissPetition, reason);
                if (!step.Refused(out _))
                {
                    turn.Note(TimelineKind.PetitionDismissed, reason);
                }

                return step;
            },
            ct
        );
}
