namespace ReintegrasiPortal.Domain.Holidays;

/// <summary>Counts days on which offices and firms work: Monday to Friday without national holidays and joint leave.</summary>
public static class WorkingDays
{
    public static bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !(HolidayCatalog.Of(day.Year) ?? []).Any(holiday => holiday.Date == day);

    /// <summary>The working day so many working days later; weekends alone count in a year whose decree is not known.</summary>
    public static DateOnly Later(DateOnly day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (Is(day))
            {
                workingDays--;
            }
        }

        return day;
    }
}
