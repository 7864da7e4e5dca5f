namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Dates of law are read in the zone of the office; the first release serves offices of one zone (Asia/Jakarta).</summary>
public sealed class OfficeCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    public static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById(
        "Asia/Jakarta"
    );

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today's date where the office is.</summary>
    public DateOnly Today => DayOf(clock.GetUtcNow());

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The instant of a local date and time of day.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>The same clock in the zone of another office (IANA name).</summary>
    public OfficeCalendar In(string zoneName) =>
        new(clock, TimeZoneInfo.FindSystemTimeZoneById(zoneName));

    /// <summary>Abbreviation shown after a time: WIB, WITA or WIT.</summary>
    public string ZoneName =>
        zone.BaseUtcOffset.Hours switch
        {
            8 => "WITA",
            9 => "WIT",
            _ => "WIB",
        };
}
