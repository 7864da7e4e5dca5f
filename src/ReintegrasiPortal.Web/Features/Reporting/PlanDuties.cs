using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>How far one run came.</summary>
/// <param name="Seen">Schedules looked at; fewer than a page means that it was the last one.</param>
/// <param name="Changed">Dates added, moved or taken back.</param>
public sealed record PlannedDuties(int Seen, int Changed);

/// <summary>
/// Keeps the dates of the coming sixty days in place, and ends the schedule of whoever is no longer under guidance. Safe to run at any
/// time and as often as anybody likes.
/// </summary>
public sealed class PlanDuties(Work work, OfficeCalendar calendar)
{
    public const int Page = 100;

    /// <param name="actor">The portal.</param>
    /// <param name="page">Which page of schedules, from 0.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<PlannedDuties>> Run(Actor actor, int page, CancellationToken ct) =>
        work.Change<PlannedDuties>(
            actor,
            Operation.PlanDuties,
            Subject.None,
            async scope =>
            {
                var (db, today, changed) = (scope.Db, calendar.Today, 0);
                // Ended ones stay in the pages, so that ending one moves none of the others.
                var schedules = await db
                    .ReportingSchedules.OrderBy(s => s.Id)
                    .Skip(page * Page)
                    .Take(Page)
                    .ToListAsync(ct);
                foreach (var schedule in schedules.Where(static s => s.EndedOn is null))
                {
                    var person = schedule.ParticipantId;
                    if (await db.SupervisedUntil(person, today, ct) is not null)
                    {
                        changed += await DutyPlan.Lay(scope, schedule, today, ct);
                        continue;
                    }

                    schedule.End(today);
                    changed += await DutyPlan.Clear(scope, schedule, DateOnly.MinValue, ct);
                    scope.Note(person, TimelineKind.ScheduleEnded, facts: [TimelineFact.Of(today)]);
                }

                return new PlannedDuties(schedules.Count, changed);
            },
            ct
        );
}
