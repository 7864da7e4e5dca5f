namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>One date of the calendar: decided, estimated with a band, or unknown for a reason.</summary>
/// <param name="Standing">Whether the date is decided, estimated or unknown.</param>
/// <param name="Date">The date to show: the official one when entered, else the estimate.</param>
/// <param name="Estimate">What the calendar computed, also when an official date wins.</param>
/// <param name="Band">For an estimate, from when to when it may really fall.</param>
/// <param name="Reason">Why the calendar computed no date (a <see cref="CalendarReason"/>), else null.</param>
/// <param name="IsDifferenceNotable">The official date is further from the estimate than the rule set tolerates: one of them should be checked.</param>
/// <param name="Explanation">How the date came about.</param>
public sealed record CalendarDate(
    DateStanding Standing,
    DateOnly? Date,
    DateOnly? Estimate,
    DateBand? Band,
    string? Reason,
    bool IsDifferenceNotable,
    Explanation Explanation
)
{
    /// <summary>Official date minus estimate in days; null unless both exist.</summary>
    public int? DifferenceInDays =>
        Standing == DateStanding.Official ? Date?.DayNumber - Estimate?.DayNumber : null;
}

/// <summary>How sure a date is.</summary>
public enum DateStanding
{
    Estimate,
    Official,
    Unknown,
}

/// <summary>Where an estimate may really fall.</summary>
/// <param name="Earliest">With the usual general and special remission every coming 17 August, less the doubt about the day count.</param>
/// <param name="Latest">Without any further remission, plus the doubt about the day count.</param>
public sealed record DateBand(DateOnly Earliest, DateOnly Latest);
