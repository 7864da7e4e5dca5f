using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>One person who reports, with the date that stands to be marked.</summary>
/// <param name="ToMark">The oldest open date that can be marked now; null when none can.</param>
public sealed record ReportingPerson(
    ParticipantId Id,
    string FullName,
    ScheduleView Schedule,
    Cadence Cadence,
    DutyLine? ToMark
);

/// <summary>Everybody who reports, who needs somebody first.</summary>
/// <param name="DueToday">How many dates are today's and not marked.</param>
public sealed record ReportingDay(
    DateOnly Today,
    int DueToday,
    IReadOnlyDictionary<CadenceStatus, int> Counts,
    IReadOnlyList<ReportingPerson> People
);

/// <summary>The people who report to a PK, or to the whole office for its head, sorted by who needs contact.</summary>
public sealed class ListReporting(Work work, OfficeCalendar calendar)
{
    /// <summary>People on one page of the list.</summary>
    public const int PageSize = 100;

    /// <summary>Days of history that decide how contact stands.</summary>
    private const int Behind = 120;

    /// <param name="actor">PK or head.</param>
    /// <param name="only">One standing alone; null for all.</param>
    /// <param name="today">Only those who report today or whose date has passed unmarked.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<ReportingDay>> Run(
        Actor actor,
        CadenceStatus? only,
        bool today,
        CancellationToken ct
    ) =>
        work.Read<ReportingDay>(
            actor,
            Operation.ListReporting,
            Subject.None,
            async scope =>
            {
                var (db, day) = (scope.Db, calendar.Today);
                var party = scope.Who.Role == Role.Officer ? Party.Officer : Party.Head;
                var since = day.AddDays(-Behind);
                var schedules = await (
                    from schedule in db.SchedulesFor(scope.Who)
                    join identity in db.PersonIdentities
                        on schedule.ParticipantId equals identity.ParticipantId
                    where schedule.EndedOn == null
                    select new { Schedule = schedule, identity.FullName }
                ).ToListAsync(ct);
                var duties = (
                    await db.DutiesFor(scope.Who)
                        .Where(d => d.State != DutyState.Replaced && d.DueOn >= since)
                        .ToListAsync(ct)
                ).ToLookup(static d => d.ParticipantId);
                var people = schedules
                    .Select(row => Person(row.Schedule, row.FullName, duties, party, day))
                    .OrderBy(static p => p.Cadence.Status)
                    .ThenByDescending(static p => p.Cadence.Streak)
                    .ThenBy(static p => p.Cadence.Open ?? p.Cadence.Next ?? DateOnly.MaxValue)
                    .ThenBy(static p => p.FullName, StringComparer.CurrentCulture)
                    .ToList();
                return new ReportingDay(
                    day,
                    people.Count(p => p.Cadence.Next == day),
                    people.CountBy(static p => p.Cadence.Status).ToDictionary(),
                    [
                        .. people
                            .Where(p => only is null || p.Cadence.Status == only)
                            .Where(p => !today || IsToday(p, day))
                            .Take(PageSize),
                    ]
                );
            },
            ct
        );

    private static bool IsToday(ReportingPerson person, DateOnly day) =>
        person.Cadence.Next == day || person.Cadence.Open is not null;

    private static ReportingPerson Person(
        ReportingSchedule schedule,
        string name,
        ILookup<ParticipantId, ReportingDuty> duties,
        Party party,
        DateOnly day
    )
    {
        var own = duties[schedule.ParticipantId].OrderBy(static d => d.DueOn).ToList();
        var next = own.Find(static d => d.State == DutyState.Due);
        return new ReportingPerson(
            schedule.ParticipantId,
            name,
            ScheduleView.Of(schedule),
            Cadence.Of(own.Select(static d => new DutyGlance(d.DueOn, d.Counts)), day),
            next is not null && day >= next.DueOn.AddDays(-ReportingDuty.EarlyDays)
                ? DutyLine.Of(next, party, day)
                : null
        );
    }
}
