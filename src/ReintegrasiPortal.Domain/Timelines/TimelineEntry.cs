using System.Globalization;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Timelines;

/// <summary>
/// One line of a person's Linimasa: what changed, when, by whom and for which coded reason. Rows are only ever added; the sentence is
/// composed in the reader's language from <see cref="Kind"/> and <see cref="Facts"/>.
/// </summary>
public sealed class TimelineEntry
{
    private TimelineEntry() { }

    public TimelineEntry(
        ParticipantId participant,
        TimelineKind kind,
        DateTimeOffset at,
        AccountId? by,
        string reason,
        IReadOnlyList<TimelineFact> facts,
        string told
    )
    {
        ParticipantId = participant;
        Kind = kind;
        At = at;
        By = by;
        Reason = reason;
        Facts = facts;
        Told = told;
    }

    /// <summary>Counts up in the order of writing.</summary>
    public long Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public TimelineKind Kind { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Null when the portal did it by schedule.</summary>
    public AccountId? By { get; private init; }

    /// <summary>Code of the reason, empty where none is asked for.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>What the sentence mentions, in its order.</summary>
    public IReadOnlyList<TimelineFact> Facts { get; private init; } = [];

    /// <summary>Key of the event that told others, empty when nobody was; the accounts really told stand in the inboxes.</summary>
    public string Told { get; private init; } = "";
}

public enum TimelineFactKind
{
    Date,
    Number,

    /// <summary>A code with a text of its own.</summary>
    Code,

    /// <summary>A number or title that officers typed, shown as it is.</summary>
    Text,
}

/// <summary>One value that a sentence of the timeline mentions, kept so that it can be said in any language.</summary>
public sealed record TimelineFact(TimelineFactKind Kind, string Value)
{
    private const string Iso = "yyyy-MM-dd";

    public static TimelineFact Of(DateOnly day) =>
        new(TimelineFactKind.Date, day.ToString(Iso, CultureInfo.InvariantCulture));

    public static TimelineFact Of(int number) =>
        new(TimelineFactKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The text is looked up as <c>TypeName.Member</c>.</summary>
    public static TimelineFact Of<T>(T code)
        where T : struct, Enum => new(TimelineFactKind.Code, $"{typeof(T).Name}.{code}");

    public static TimelineFact Text(string words) => new(TimelineFactKind.Text, words);

    public DateOnly AsDate() => DateOnly.ParseExact(Value, Iso, CultureInfo.InvariantCulture);

    public int AsNumber() => int.Parse(Value, CultureInfo.InvariantCulture);
}
