using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace ReintegrasiPortal.Web.Features.Families.Calendar;

/// <summary>
/// Days as a file that phones and programmes read (RFC 5545). Each is called "Janji" and nothing else: a calendar shows on locked screens
/// and in the car, so it names neither person nor Bapas nor reason.
/// </summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Title of every entry.</summary>
    public const string NeutralTitle = "Janji";

    /// <summary>Length shown for an appointment with a time. Nobody says how long it will be.</summary>
    private static readonly TimeSpan s_length = TimeSpan.FromHours(1);

    public static byte[] Write(IReadOnlyList<FamilyDate> dates, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//ReintegrasiPortal//ID" };
        calendar.Method = "PUBLISH";
        calendar.AddProperty("X-WR-CALNAME", NeutralTitle);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        foreach (var date in dates)
        {
            calendar.Events.Add(Entry(date, now));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Entry(FamilyDate date, DateTimeOffset now)
    {
        var entry = new CalendarEvent
        {
            Uid = $"{date.Uid}@reintegrasiportal",
            Summary = NeutralTitle,
            Class = "PRIVATE",
            DtStamp = Utc(now),
            Transparency = date.At is null ? "TRANSPARENT" : "OPAQUE",
        };
        if (date.At is { } at)
        {
            entry.DtStart = Utc(at);
            entry.DtEnd = Utc(at + s_length);
        }
        else
        {
            entry.DtStart = new CalDateTime(date.On);
            entry.DtEnd = new CalDateTime(date.On.AddDays(1));
        }

        return entry;
    }

    private static CalDateTime Utc(DateTimeOffset instant) =>
        new(DateTime.SpecifyKind(instant.UtcDateTime, DateTimeKind.Utc));
}
