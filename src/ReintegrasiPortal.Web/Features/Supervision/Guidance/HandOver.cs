using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

/// <summary>The Lapas hands a person over to the Bapas, with minutes. From here the Lapas sees the case no more.</summary>
public sealed class HandOver(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        string minutesNo,
        DateOnly on,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.HandOver,
            id,
            async turn =>
            {
                if (
                    string.IsNullOrWhiteSpace(minutesNo)
                    || minutesNo.Length > BoardSitting.MaxMinutesNo
                )
                {
                    return SupervisionRefusals.NumberMissing;
                }

                if (on > turn.Today)
                {
                    return SupervisionRefusals.DayInFuture;
                }

                var decree = await turn.GuidingDecree();
                if (decree?.ValidFrom > on)
                {
                    return SupervisionRefusals.DayBeforeDecree;
                }

                var step = await turn.Step(CaseAct.HandOver);
                if (step.Refused(out _))
                {
                    return step;
                }

                await turn.EndAssimilationWithCase();
                turn.Note(
                    TimelineKind.HandedOver,
                    news: EventKind.CaseHandedOver,
                    facts: [TimelineFact.Text(minutesNo.Trim()), TimelineFact.Of(on)]
                );
                return step;
            },
            ct
        );
}
