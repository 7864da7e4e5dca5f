using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>PK hands in a Litmas. One that advises against begins a plan; the board still hears the case.</summary>
public sealed class SubmitInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        InquiryRecommendation recommendation,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.SubmitInquiry,
            id,
            async turn =>
            {
                if (!Enum.IsDefined(recommendation))
                {
                    return SupervisionRefusals.ReasonMissing;
                }

                var step = await turn.Step(CaseAct.SubmitInquiry);
                if (step.Refused(out _) || await turn.Inquiry() is not { } inquiry)
                {
                    return step;
                }

                inquiry.Recommend(recommendation);
                var submitted = await turn.Step(inquiry, InquiryAct.SubmitInquiry);
                if (recommendation == InquiryRecommendation.Against)
                {
                    await turn.AskFor(TaskKind.MakePlan, TaskOwner.Officer, 5, CaseTasks.Plan);
                }

                turn.Note(TimelineKind.InquirySubmitted, facts: TimelineFact.Of(recommendation));
                return submitted;
            },
            ct
        );
}
