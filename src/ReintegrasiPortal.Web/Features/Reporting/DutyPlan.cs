using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Turns a schedule into dates ahead. Doing it twice changes nothing; a decree on holidays moves what is still open.</summary>
internal static class DutyPlan
{
    /// <summary>How far ahead dates stand.</summary>
    public const int AheadDays = 60;

    /// <summary>Longer than any run of days off, so that the last dates are seen with those that could join them.</summary>
    private const int BeyondDays = 21;

    /// <returns>How many dates were added, moved or dropped.</returns>
    public static async Task<int> Lay(
        Scope scope,
        ReportingSchedule schedule,
        DateOnly today,
        CancellationToken ct
    )
    {
        var through = today.AddDays(AheadDays);
        var dates = schedule
            .Dates(through.AddDays(BeyondDays))
            .Where(date => date.DueOn >= today && date.DueOn <= through)
            .ToList();
        var known = await scope
            .Db.ReportingDuties.Where(d =>
                d.ParticipantId == schedule.ParticipantId
                && d.State != DutyState.Replaced
                && (d.DueOn >= today || d.PlannedOn >= today)
            )
            .ToListAsync(ct);
        var changed = 0;
        foreach (
            var gone in known.Where(d =>
                d.ScheduleId == schedule.Id
                && d.State == DutyState.Due
                && d.DueOn <= through
                && dates.TrueForAll(date => date.PlannedOn != d.PlannedOn)
            )
        )
        {
            changed += Drop(scope, gone);
        }

        // What was dropped frees its day before another takes it.
        await scope.Db.SaveChangesAsync(ct);
        known.RemoveAll(static d => d.State == DutyState.Replaced);
        foreach (var date in dates)
        {
            var same = known.Find(d =>
                d.ScheduleId == schedule.Id && d.PlannedOn == date.PlannedOn
            );
            if (known.Exists(d => d.DueOn == date.DueOn))
            {
                continue;
            }

            if (same is null)
            {
                Add(scope, schedule, date);
                changed++;
            }
            else if (same.State == DutyState.Due)
            {
                scope.Note(
                    schedule.ParticipantId,
                    TimelineKind.DutyMoved,
                    facts: [TimelineFact.Of(same.DueOn), TimelineFact.Of(date.DueOn)]
                );
                same.MoveTo(date.DueOn);
                changed++;
            }
        }

        return changed;
    }

    /// <summary>Takes back what is still open, from a day on.</summary>
    public static async Task<int> Clear(
        Scope scope,
        ReportingSchedule schedule,
        DateOnly from,
        CancellationToken ct
    )
    {
        var open = await scope
            .Db.ReportingDuties.Where(d =>
                d.ScheduleId == schedule.Id && d.State == DutyState.Due && d.DueOn >= from
            )
            .ToListAsync(ct);
        return open.Sum(duty => Drop(scope, duty));
    }

    private static int Drop(Scope scope, ReportingDuty duty)
    {
        var dropped = duty.Make(
            DutyAct.ReplaceDuty,
            PartyOf(scope),
            scope.Who.Hand?.Value,
            scope.Now
        );
        if (!dropped.Succeeded(out var step, out _))
        {
            return 0;
        }

        scope.Db.ProcessSteps.Add(step);
        return 1;
    }

    private static void Add(Scope scope, ReportingSchedule schedule, PlannedDate date)
    {
        var (duty, step) = ReportingDuty.Plan(
            schedule,
            date,
            PartyOf(scope),
            scope.Who.Hand,
            scope.Now
        );
        scope.Db.ReportingDuties.Add(duty);
        scope.Db.ProcessSteps.Add(step);
    }

    private static Party PartyOf(Scope scope) =>
        scope.Who.Account is null ? Party.Clock : Party.Officer;
}
