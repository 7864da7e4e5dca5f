namespace ReintegrasiPortal.Domain.Holidays;

/// <summary>Counts days on which offices work: Monday to Friday, without national holidays and joint leave.</summary>
public static class WorkingDays
{
    /// <summary>The working day that comes this many working days after a day. A year without a decree counts its weekdays.</summary>
    /// <param name="day">Day of the event; it does not count itself.</param>
    /// <param name="count">Working days to count, 1 or more.</param>
    public static DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                count--;
            }
        }

        return day;
    }

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && HolidayCatalog.Of(day.Year)?.Any(holiday => holiday.Date == day) != true;
}
