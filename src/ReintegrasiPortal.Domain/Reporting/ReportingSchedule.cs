using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Reporting;

public readonly record struct ReportingScheduleId(Guid Value) : IId<ReportingScheduleId>
{
    public static ReportingScheduleId From(Guid value) => new(value);

    public static ReportingScheduleId New() => new(Guid.CreateVersion7());
}

public enum ReportingChannel
{
    InPerson,

    /// <summary>By telephone or video call.</summary>
    Remote,
}

/// <summary>What PK agrees with somebody.</summary>
/// <param name="Time">Of the day, in the office's zone.</param>
/// <param name="Place">Where to come, or how to call; the person reads it.</param>
/// <param name="Until">Last day on which a date can lie.</param>
public sealed record ScheduleTerms(
    ReportingInterval Interval,
    DayOfWeek Weekday,
    TimeOnly Time,
    string Place,
    ReportingChannel Channel,
    DateOnly From,
    DateOnly Until
);

/// <summary>One date on which somebody reports.</summary>
/// <param name="PlannedOn">The day the rhythm gives.</param>
/// <param name="DueOn">The working day it falls on: itself, or the next one.</param>
public sealed record PlannedDate(DateOnly PlannedOn, DateOnly DueOn);

/// <summary>When and how one person reports (wajib lapor). A new schedule ends the one before.</summary>
public sealed class ReportingSchedule
{
    /// <summary>Longest place, in characters.</summary>
    public const int MaxPlace = 120;

    /// <summary>Offices receive people between these hours.</summary>
    public static readonly TimeOnly Opens = new(7, 0);

    public static readonly TimeOnly Closes = new(20, 0);

    private const int DaysOfWeek = 7;

    private ReportingSchedule() { }

    public ReportingScheduleId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ReportingInterval Interval { get; private init; }

    public DayOfWeek Weekday { get; private init; }

    public TimeOnly Time { get; private init; }

    public string Place { get; private init; } = "";

    public ReportingChannel Channel { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private init; }

    public AccountId SetBy { get; private init; }

    public DateTimeOffset SetAt { get; private init; }

    /// <summary>First day on which it no longer holds; null while it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Sets a schedule. Answers every refusal at once, each at its field.</summary>
    /// <param name="participant">Who reports.</param>
    /// <param name="terms">What was agreed.</param>
    /// <param name="supervisedUntil">Last day of supervision, after which nobody owes a report.</param>
    /// <param name="today">In the office's zone.</param>
    /// <param name="by">The PK.</param>
    /// <param name="at">Instant of the act.</param>
    public static Result<ReportingSchedule> Set(
        ParticipantId participant,
        ScheduleTerms terms,
        DateOnly supervisedUntil,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        var refusals = Check(terms, supervisedUntil, today).ToList();
        return refusals.Count > 0
            ? refusals
            : new ReportingSchedule
            {
                Id = ReportingScheduleId.New(),
                ParticipantId = participant,
                Interval = terms.Interval,
                Weekday = terms.Weekday,
                Time = terms.Time,
                Place = terms.Place.Trim(),
                Channel = terms.Channel,
                From = terms.From,
                Until = terms.Until,
                SetBy = by,
                SetAt = at,
            };
    }

    /// <summary>Ends it on a day; an earlier end stands.</summary>
    public void End(DateOnly on)
    {
        if (EndedOn is null || on < EndedOn)
        {
            EndedOn = on;
        }
    }

    /// <summary>
    /// The dates up to a day. A day off moves a date to the next working day; two that fall on the same day are one visit, which bears the
    /// later of the two days.
    /// </summary>
    public IReadOnlyList<PlannedDate> Dates(DateOnly through) =>
        [
            .. Rhythm(through)
                .Where(day => EndedOn is not { } end || day < end)
                .Select(static day => new PlannedDate(day, WorkingDayFrom(day)))
                .GroupBy(static date => date.DueOn)
                .Select(static same => same.Last()),
        ];

    private static IEnumerable<Refusal> Check(
        ScheduleTerms terms,
        DateOnly supervisedUntil,
        DateOnly today
    )
    {
        if (!Enum.IsDefined(terms.Interval))
        {
            yield return ReportingRefusals.IntervalMissing;
        }

        if (!Enum.IsDefined(terms.Channel))
        {
            yield return ReportingRefusals.ChannelMissing;
        }

        if (
            terms.Weekday is DayOfWeek.Saturday or DayOfWeek.Sunday
            || !Enum.IsDefined(terms.Weekday)
        )
        {
            yield return ReportingRefusals.WeekdayClosed;
        }

        if (terms.Time < Opens || terms.Time > Closes)
        {
            yield return ReportingRefusals.TimeClosed;
        }

        if (string.IsNullOrWhiteSpace(terms.Place))
        {
            yield return ReportingRefusals.PlaceMissing;
        }
        else if (terms.Place.Trim().Length > MaxPlace)
        {
            yield return ReportingRefusals.PlaceTooLong;
        }

        if (terms.From < today)
        {
            yield return ReportingRefusals.FromInPast;
        }

        if (terms.Until < terms.From)
        {
            yield return ReportingRefusals.UntilBeforeFrom;
        }
        else if (terms.Until > supervisedUntil)
        {
            yield return ReportingRefusals.UntilAfterSupervision;
        }
    }

    private static DateOnly WorkingDayFrom(DateOnly day) => WorkingDays.After(day.AddDays(-1), 1);

    private IEnumerable<DateOnly> Rhythm(DateOnly through)
    {
        var last = through < Until ? through : Until;
        var first = From.AddDays(((int)Weekday - (int)From.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        var week = (first.Day - 1) / DaysOfWeek;
        for (var count = 0; ; count++)
        {
            var day = Interval switch
            {
                ReportingInterval.Weekly => first.AddDays(DaysOfWeek * count),
                ReportingInterval.EveryTwoWeeks => first.AddDays(2 * DaysOfWeek * count),
                _ => count == 0 ? first : InMonth(first.AddMonths(count), week),
            };
            if (day > last)
            {
                yield break;
            }

            yield return day;
        }
    }

    /// <summary>The weekday in the same week of another month; a fifth week is not in every month and counts as the fourth.</summary>
    private DateOnly InMonth(DateOnly month, int week)
    {
        var start = new DateOnly(month.Year, month.Month, 1);
        var offset = ((int)Weekday - (int)start.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return start.AddDays(offset + (DaysOfWeek * Math.Min(week, 3)));
    }
}
