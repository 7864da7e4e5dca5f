using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Somebody says before the date that they cannot come. A shift at work is as good a reason as an illness; PK answers.</summary>
public sealed class AskExcuse(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        ExcuseKind kind,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.AskExcuse,
            Subject.Of(id),
            async scope =>
            {
                var duty = await scope.Db.ReportingDuties.SingleAsync(d => d.Id == id, ct);
                var asked = duty.Ask(kind, calendar.Today, scope.Now);
                if (asked.Refused(out _))
                {
                    return asked;
                }

                var told = $"{EventKind.ExcuseAsked}:{id.Value}";
                scope.Detail = kind.ToString();
                scope.Raise(
                    new PortalEvent(EventKind.ExcuseAsked, told)
                    {
                        Participant = duty.ParticipantId,
                    }
                );
                scope.Note(
                    duty.ParticipantId,
                    TimelineKind.ExcuseAsked,
                    kind.ToString(),
                    [TimelineFact.Of(duty.DueOn)],
                    told
                );
                await scope.AskFor(
                    duty.ParticipantId,
                    TaskKind.AnswerExcuse,
                    TaskOwner.Officer,
                    duty.DueOn,
                    DutyActs.AskedKey(duty),
                    ct
                );
                return Done.Yes;
            },
            ct
        );
}
