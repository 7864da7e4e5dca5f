using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>The head of the Bapas sends a Litmas back to be completed.</summary>
public sealed class ReturnInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        InquiryReturnReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ReturnInquiry,
            id,
            async turn =>
            {
                if (await turn.Inquiry() is not { } inquiry)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(CaseAct.ReturnInquiry, reason);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Note(TimelineKind.InquiryReturned, reason);
                return await turn.Step(inquiry, InquiryAct.ReturnInquiry, reason);
            },
            ct
        );
}
