using System.Globalization;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Dates and times as people here write them: 24 November 2026, 14.30 WIB.</summary>
public static class LocalTime
{
    public static string Moment(this OfficeCalendar calendar, DateTimeOffset instant) =>
        $"{calendar.DayOf(instant).Full()}, {calendar.Clock(instant)}";

    public static string Clock(this OfficeCalendar calendar, DateTimeOffset instant) =>
        $"{calendar.Local(instant).ToString("HH.mm", CultureInfo.InvariantCulture)} {calendar.ZoneName}";

    public static string Full(this DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
