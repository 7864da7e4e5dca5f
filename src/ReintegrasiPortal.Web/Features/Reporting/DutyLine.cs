using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>One date as its officers see it.</summary>
/// <param name="MayCorrect">Whether there is a mark that PK can put right.</param>
/// <param name="Open">What the reader can mark now, by the map and by the day.</param>
public sealed record DutyLine(
    ReportingDutyId Id,
    DateOnly DueOn,
    DateOnly PlannedOn,
    DutyState State,
    DutyOutcome? CorrectedTo,
    DutyCount Counts,
    DateOnly GraceUntil,
    ExcuseKind? AskedFor,
    AppealReason? AppealedFor,
    string AppealNote,
    IReadOnlyList<DutyAct> Open,
    bool MayCorrect
)
{
    /// <param name="duty">The date.</param>
    /// <param name="party">Who reads; others than the PK of the case have few buttons.</param>
    /// <param name="today">In the office's zone.</param>
    internal static DutyLine Of(ReportingDuty duty, Party party, DateOnly today)
    {
        var open = DutyMap.Map.Open(duty.State, party).ToList();
        return new(
            duty.Id,
            duty.DueOn,
            duty.PlannedOn,
            duty.State,
            duty.CorrectedTo,
            duty.Counts,
            duty.GraceUntil,
            duty.AskedFor,
            duty.AppealedFor,
            duty.AppealNote,
            [.. open.Where(act => IsMark(act) && IsTime(act, duty.DueOn, today))],
            open.Contains(DutyAct.CorrectDuty)
        );
    }

    private static bool IsMark(DutyAct act) =>
        act
            is DutyAct.CheckIn
                or DutyAct.ReportRemotely
                or DutyAct.ExcuseDuty
                or DutyAct.MarkMissed
                or DutyAct.MarkNotHeld;

    private static bool IsTime(DutyAct act, DateOnly due, DateOnly today) =>
        act switch
        {
            DutyAct.CheckIn or DutyAct.ReportRemotely => today
                >= due.AddDays(-ReportingDuty.EarlyDays),
            DutyAct.MarkMissed => today > due,
            _ => true,
        };
}

/// <summary>A schedule as its readers see it.</summary>
public sealed record ScheduleView(
    ReportingInterval Interval,
    DayOfWeek Weekday,
    TimeOnly Time,
    string Place,
    ReportingChannel Channel,
    DateOnly From,
    DateOnly Until
)
{
    internal static ScheduleView Of(ReportingSchedule schedule) =>
        new(
            schedule.Interval,
            schedule.Weekday,
            schedule.Time,
            schedule.Place,
            schedule.Channel,
            schedule.From,
            schedule.Until
        );
}
