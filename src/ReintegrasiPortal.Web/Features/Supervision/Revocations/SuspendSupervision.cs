using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>The head of the Bapas revokes provisionally, on a ground the board has heard. Placements pause at once.</summary>
public sealed class SuspendSupervision(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.SuspendSupervision,
            id,
            async turn =>
            {
                var petition = await turn.Petition();
                var step = await turn.Step(
                    CaseAct.SuspendSupervision,
                    petition?.Ground ?? RevocationGround.ProgrammeNotFollowed
                );
                if (step.Refused(out _) || petition is null)
                {
                    return step;
                }

                foreach (var decree in await turn.StandingDecrees())
                {
                    decree.Suspend(turn.Today);
                }

                await turn.PausePlacements();
                turn.Note(
                    TimelineKind.SupervisionSuspended,
                    petition.Ground,
                    EventKind.SupervisionSuspended
                );
                return await turn.Step(petition, PetitionAct.SuspendSupervision);
            },
            ct
        );
}
