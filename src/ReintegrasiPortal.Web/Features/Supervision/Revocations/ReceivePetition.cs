using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>Anyone may ask for a revocation, orally or in writing; the Bapas records the ground and nothing about who.</summary>
public sealed class ReceivePetition(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        RevocationGround ground,
        Petitioner petitioner,
        PetitionForm form,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ReceivePetition,
            id,
            async turn =>
            {
                if (!Enum.IsDefined(ground) || !Enum.IsDefined(petitioner) || !Enum.IsDefined(form))
                {
                    return SupervisionRefusals.ReasonMissing;
                }

                if (turn.Case.State != CaseState.UnderSupervision)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                if (await turn.Petition() is not null)
                {
                    return SupervisionRefusals.PetitionOpen;
                }

                var (petition, first) = RevocationPetition.Receive(
                    id,
                    ground,
                    petitioner,
                    form,
                    turn.Party,
                    turn.Scope.Me.Value,
                    turn.Scope.Now
                );
                await turn.Begin(petition, first);
                turn.Note(
                    TimelineKind.PetitionReceived,
                    facts:
                    [
                        TimelineFact.Of(ground),
                        TimelineFact.Of(petitioner),
                        TimelineFact.Of(form),
                    ]
                );
                return Done.Yes;
            },
            ct
        );
}
