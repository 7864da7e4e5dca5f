using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>PK begins the visits for a Litmas.</summary>
public sealed class StartInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.StartInquiry,
            id,
            async turn =>
            {
                if (await turn.Inquiry() is not { } inquiry)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(inquiry, InquiryAct.StartInquiry);
                if (!step.Refused(out _))
                {
                    turn.Note(TimelineKind.InquiryStarted);
                }

                return step;
            },
            ct
        );
}
