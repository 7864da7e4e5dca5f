using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>The Director General revoked; the head of the Bapas enters the SK. Placements end and partners see no more.</summary>
public sealed class RevokeSupervision(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        string number,
        DateOnly decidedOn,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.RevokeSupervision,
            id,
            async turn =>
            {
                if (string.IsNullOrWhiteSpace(number) || number.Length > BoardSitting.MaxMinutesNo)
                {
                    return SupervisionRefusals.NumberMissing;
                }

                if (decidedOn > turn.Today)
                {
                    return SupervisionRefusals.DayInFuture;
                }

                var ground = await turn.GroundOfSuspension();
                var step = await turn.Step(CaseAct.RevokeSupervision, ground);
                if (step.Refused(out _))
                {
                    return step;
                }

                foreach (var decree in await turn.StandingDecrees())
                {
                    decree.End(decidedOn);
                }

                await turn.EndGuidance();
                await turn.EndPlacements(EndReason.Revoked);
                turn.Case.CountRevocation();
                turn.Note(
                    TimelineKind.SupervisionRevoked,
                    ground,
                    EventKind.SupervisionRevoked,
                    TimelineFact.Text(number.Trim()),
                    TimelineFact.Of(decidedOn)
                );
                return step;
            },
            ct
        );
}
