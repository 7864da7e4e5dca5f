using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>What made dates move. Stored by name: never rename, only add.</summary>
public enum CalendarCause
{
    VerdictRecorded,
    VerdictReplaced,
    RemissionGranted,
    RemissionRevoked,
    UncountedRecorded,
    UncountedEnded,
    OfficialDateEntered,
    DetentionCorrected,
    Imported,

    /// <summary>A new rule set came into force.</summary>
    RulesChanged,

    /// <summary>The person died or the case ended: nothing lies ahead any more.</summary>
    Stopped,
}

/// <summary>One date before and after; null where there was or is none.</summary>
public sealed record MovedDate(CalendarPoint Point, DateOnly? Before, DateOnly? After)
{
    /// <summary>Days moved, negative is earlier; null when one of the two is unknown.</summary>
    public int? Days => After?.DayNumber - Before?.DayNumber;

    /// <summary>What differs between two calendars of one person, in the order of points.</summary>
    public static IReadOnlyList<MovedDate> Between(CalendarResult? before, CalendarResult? after) =>
        [
            .. Enum.GetValues<CalendarPoint>()
                .Select(point => new MovedDate(
                    point,
                    before?.Dates.GetValueOrDefault(point)?.Date,
                    after?.Dates.GetValueOrDefault(point)?.Date
                ))
                .Where(move => move.Before != move.After),
        ];
}

/// <summary>A recomputation that moved dates: old and new, why, and which event told of it. Rows are only added.</summary>
public sealed class CalendarChange
{
    private CalendarChange() { }

    public CalendarChange(
        ParticipantId participant,
        CalendarCause cause,
        string ruleSet,
        IReadOnlyList<MovedDate> moves,
        AccountId? by,
        DateTimeOffset at
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Cause = cause;
        RuleSet = ruleSet;
        Moves = moves;
        By = by;
        At = at;
    }

    /// <summary>Version 7: the newest sorts last.</summary>
    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public CalendarCause Cause { get; private init; }

    /// <summary>Code of the rule set the new dates rest on.</summary>
    public string RuleSet { get; private init; } = "";

    public IReadOnlyList<MovedDate> Moves { get; private init; } = [];

    /// <summary>Null when the portal did it by schedule.</summary>
    public AccountId? By { get; private init; }

    public DateTimeOffset At { get; private init; }
}
