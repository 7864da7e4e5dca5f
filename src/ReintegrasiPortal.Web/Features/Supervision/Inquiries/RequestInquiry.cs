using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>The Lapas asks the Bapas for a Litmas. When it should have been asked for by the rules is kept beside it.</summary>
public sealed class RequestInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        ProgramType program,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.RequestInquiry,
            id,
            async turn =>
            {
                if (!ByDecree.Programs.Contains(program))
                {
                    return SupervisionRefusals.ProgramNotByDecree;
                }

                var step = await turn.Step(CaseAct.RequestInquiry);
                if (step.Refused(out _))
                {
                    return step;
                }

                turn.Case.Prepare(program);
                var calendar = await CaseCalendar.Of(turn.Db, id, turn.Today, ct);
                var (inquiry, first) = SocialInquiry.Request(
                    id,
                    program,
                    calendar?[program].RequestInquiryBy?.Date,
                    turn.Scope.Me.Value,
                    turn.Scope.Now
                );
                await turn.Begin(inquiry, first);
                await turn.TaskDone(ByDecree.InquiryTask(program));
                await turn.TaskDone(CaseTasks.Plan);
                turn.Note(TimelineKind.InquiryRequested, facts: TimelineFact.Of(program));
                return step;
            },
            ct
        );
}
