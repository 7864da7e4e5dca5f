using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>The head of the Bapas accepts a Litmas; the Lapas can put the case to its board.</summary>
public sealed class AcceptInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.AcceptInquiry,
            id,
            async turn =>
            {
                if (await turn.Inquiry() is not { } inquiry)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(inquiry, InquiryAct.AcceptInquiry);
                if (!step.Refused(out _))
                {
                    await turn.AskFor(
                        TaskKind.PutOnAgenda,
                        TaskOwner.LapasStaff,
                        5,
                        CaseTasks.Agenda
                    );
                    turn.Note(TimelineKind.InquiryAccepted);
                }

                return step;
            },
            ct
        );
}
