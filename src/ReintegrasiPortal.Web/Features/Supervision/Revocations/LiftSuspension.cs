using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>The suspension ends and supervision goes on. Placements stay paused until PK resumes each with its partner.</summary>
public sealed class LiftSuspension(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        LiftReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.LiftSuspension,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.LiftSuspension, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                foreach (var decree in await turn.StandingDecrees())
                {
                    decree.Restore();
                }

                turn.Note(TimelineKind.SuspensionLifted, reason, EventKind.SuspensionLifted);
                return step;
            },
            ct
        );
}
