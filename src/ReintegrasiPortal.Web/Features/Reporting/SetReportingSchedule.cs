using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>PK sets how somebody reports, by the rule of the phase or otherwise. An earlier schedule ends the day before, and its open dates with it.</summary>
public sealed class SetReportingSchedule(Work work, OfficeCalendar calendar)
{
    public Task<Result<ReportingScheduleId>> Run(
        Actor actor,
        ParticipantId id,
        ScheduleTerms terms,
        CancellationToken ct
    ) =>
        work.Change<ReportingScheduleId>(
            actor,
            Operation.SetReportingSchedule,
            Subject.Of(id),
            async scope =>
            {
                var (db, today) = (scope.Db, calendar.Today);
                if (await db.SupervisedUntil(id, today, ct) is not { } until)
                {
                    return ReportingRefusals.NotSupervised;
                }

                var made = ReportingSchedule.Set(id, terms, until, today, scope.Me, scope.Now);
                if (!made.Succeeded(out var schedule, out _))
                {
                    return made.Refusals.ToList();
                }

                var earlier = await db.ReportingSchedules.SingleOrDefaultAsync(
                    s => s.ParticipantId == id && s.EndedOn == null,
                    ct
                );
                if (earlier is not null)
                {
                    earlier.End(terms.From);
                    await DutyPlan.Clear(scope, earlier, terms.From, ct);
                    await db.SaveChangesAsync(ct);
                }

                db.ReportingSchedules.Add(schedule);
                await DutyPlan.Lay(scope, schedule, today, ct);
                var told = $"{EventKind.ReportingSet}:{schedule.Id.Value}";
                scope.Raise(new PortalEvent(EventKind.ReportingSet, told) { Participant = id });
                scope.Note(
                    id,
                    TimelineKind.ScheduleSet,
                    facts:
                    [
                        TimelineFact.Of(schedule.Interval),
                        TimelineFact.Of(schedule.From),
                        TimelineFact.Of(schedule.Until),
                    ],
                    told: told
                );
                return schedule.Id;
            },
            ct
        );
}
