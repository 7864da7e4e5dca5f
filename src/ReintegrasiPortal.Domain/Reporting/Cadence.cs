using ReintegrasiPortal.Domain.Holidays;

namespace ReintegrasiPortal.Domain.Reporting;

/// <summary>What a date counts as.</summary>
public enum DutyCount
{
    /// <summary>Not marked yet.</summary>
    Open,

    /// <summary>The person was seen or spoken to.</summary>
    Kept,

    /// <summary>Absent with a reason, or found not to have missed: the person has been in touch.</summary>
    Excused,
    Missed,

    /// <summary>Nothing took place, or it is still in dispute: neither for nor against the person.</summary>
    Skipped,
}

public static class DutyCounts
{
    public static DutyCount Of(DutyState state, DutyOutcome? correctedTo) =>
        state switch
        {
            DutyState.Due => DutyCount.Open,
            DutyState.Attended or DutyState.Remote => DutyCount.Kept,
            DutyState.Excused or DutyState.Overturned => DutyCount.Excused,
            DutyState.Missed or DutyState.Upheld => DutyCount.Missed,
            DutyState.Corrected => correctedTo switch
            {
                DutyOutcome.Attended or DutyOutcome.Remote => DutyCount.Kept,
                DutyOutcome.Missed => DutyCount.Missed,
                DutyOutcome.NotHeld => DutyCount.Skipped,
                _ => DutyCount.Excused,
            },
            _ => DutyCount.Skipped,
        };

    /// <summary>Which of the three kinds of absence a date is; null when it is none.</summary>
    public static AbsenceKind? AbsenceOf(DutyState state, DutyOutcome? correctedTo) =>
        (state, correctedTo) switch
        {
            (DutyState.NotHeld, _) or (DutyState.Corrected, DutyOutcome.NotHeld) =>
                AbsenceKind.Logistics,
            (DutyState.Excused, _) or (DutyState.Corrected, DutyOutcome.Excused) =>
                AbsenceKind.Excused,
            _ => Of(state, correctedTo) == DutyCount.Missed ? AbsenceKind.NotExcused : null,
        };
}

/// <summary>A date as far as the rhythm of contact is concerned.</summary>
public readonly record struct DutyGlance(DateOnly DueOn, DutyCount Counts);

/// <summary>How the contact with one person stands. Declared in the order in which officers look: who needs somebody first.</summary>
public enum CadenceStatus
{
    NeedsContact,
    Overdue,
    DueSoon,
    UpToDate,
}

/// <summary>The rhythm of contact with one person: one rule, for lists, tasks and the person's own page.</summary>
/// <param name="Streak">Misses in a row up to now.</param>
/// <param name="Next">The next date, today's included; null when none is planned.</param>
/// <param name="Open">The oldest date that has passed and is not marked; null when there is none.</param>
public sealed record Cadence(CadenceStatus Status, int Streak, DateOnly? Next, DateOnly? Open)
{
    /// <summary>Working days ahead in which a date is near.</summary>
    public const int SoonDays = 2;

    public static Cadence Of(IEnumerable<DutyGlance> duties, DateOnly today)
    {
        var inOrder = duties.OrderBy(static duty => duty.DueOn).ToList();
        var streak = StreakOf(inOrder);
        var open = inOrder.Where(static duty => duty.Counts == DutyCount.Open).ToList();
        var passed = First(open.Where(duty => duty.DueOn < today));
        var next = First(open.Where(duty => duty.DueOn >= today));
        var status =
            streak > 0 ? CadenceStatus.NeedsContact
            : passed is not null ? CadenceStatus.Overdue
            : next <= WorkingDays.After(today, SoonDays) ? CadenceStatus.DueSoon
            : CadenceStatus.UpToDate;
        return new Cadence(status, streak, next, passed);
    }

    /// <summary>
    /// Misses in a row, the newest first. A report or an excuse ends the row; what did not take place or is in dispute is passed over.
    /// </summary>
    public static int StreakOf(IEnumerable<DutyGlance> duties) =>
        duties
            .OrderByDescending(static duty => duty.DueOn)
            .Where(static duty => duty.Counts is not (DutyCount.Open or DutyCount.Skipped))
            .TakeWhile(static duty => duty.Counts == DutyCount.Missed)
            .Count();

    private static DateOnly? First(IEnumerable<DutyGlance> duties) =>
        duties.Select(static duty => (DateOnly?)duty.DueOn).FirstOrDefault();
}
