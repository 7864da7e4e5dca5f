namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Office days: Monday to Friday without the supplied holidays (national holidays and cuti bersama of the yearly SKB).</summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>
    /// The <paramref name="count"/>-th working day after <paramref name="day"/>, or before it when negative.
    /// The day itself is never counted; 0 gives it back as it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count leads out of the calendar.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0; )
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }
        return day;
    }

    /// <summary>The day itself or the last working day before it, for "at the latest" dates.</summary>
    public DateOnly OnOrBefore(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, -1);

    /// <summary>The day itself or the next working day.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);
}
