using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>A case ends by death, deportation, amnesty or a move beyond the portal: gently, all at once, with nothing left that could remind anybody.</summary>
public sealed class CloseCase(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        ClosingReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.CloseCase,
            id,
            async turn =>
            {
                var step = await turn.Step(CaseAct.CloseCase, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Case.CloseBecause(reason);
                if (StopOf(reason) is { } stop)
                {
                    await turn.StopCount(stop);
                }

                await turn.EndEverything();
                if (reason == ClosingReason.Died)
                {
                    await turn.Quieten();
                }

                await turn.EndPlacements(EndReason.Other);
                turn.Note(TimelineKind.CaseClosed, reason, EventKind.CaseClosed);
                return step;
            },
            ct
        );

    /// <summary>Whoever is deported or moves beyond the portal still serves a sentence.</summary>
    private static CalendarStop? StopOf(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.Died => CalendarStop.Death,
            ClosingReason.Amnestied => CalendarStop.Pardoned,
            _ => null,
        };
}
