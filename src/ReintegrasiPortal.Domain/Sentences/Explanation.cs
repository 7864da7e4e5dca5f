namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// How a date came about, in codes and numbers only. <see cref="Start"/> plus the applied days of all moves is the date:
/// no day is lost and none is counted twice.
/// </summary>
/// <param name="RuleCode">Stable code of the rule, the key of its text.</param>
/// <param name="LegalSource">Law and article, from the rule set.</param>
/// <param name="Start">The date the count starts from, or null when there is none.</param>
/// <param name="Inputs">The facts the rule looked at.</param>
/// <param name="Moves">What moved the date, in the order it happened.</param>
public sealed record Explanation(
    string RuleCode,
    string LegalSource,
    DateOnly? Start,
    IReadOnlyList<ExplanationInput> Inputs,
    IReadOnlyList<Move> Moves
)
{
    /// <summary>The date the moves lead to, or null when the count has no start.</summary>
    public DateOnly? End => Start?.AddDays(Moves.Sum(move => move.AppliedDays));

    /// <summary>An explanation that counts calendar months from an anchor, negative is back.</summary>
    internal static Explanation InMonths(
        DateOnly anchor,
        int months,
        MoveKind kind,
        string code,
        string legalSource,
        CalendarPoint point
    )
    {
        var days = anchor.AddMonths(months).DayNumber - anchor.DayNumber;
        return new(
            code,
            legalSource,
            anchor,
            [new($"Input.{point}", Date: anchor), new("Input.Months", Math.Abs(months))],
            [new(kind, Math.Abs(days), days)]
        );
    }
}

/// <summary>A fact a rule looked at: a number or a date, named by a code.</summary>
public sealed record ExplanationInput(string Code, int? Number = null, DateOnly? Date = null);

/// <summary>One thing that moved a date.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="GivenDays">Days it stood for by itself; never negative.</param>
/// <param name="AppliedDays">
/// Days the date really moved; negative is earlier. Less than given when the date is reached on the way, 0 when it was reached before.
/// </param>
/// <param name="On">The day it happened, when it has one.</param>
/// <param name="Register">Decree or register line, when it has one.</param>
public sealed record Move(
    MoveKind Kind,
    int GivenDays,
    int AppliedDays,
    DateOnly? On = null,
    string? Register = null
);

/// <summary>What can move a date.</summary>
public enum MoveKind
{
    /// <summary>The part of the sentence to serve.</summary>
    SentencePart,

    /// <summary>Earlier detention deducted.</summary>
    Credit,

    GeneralRemission,
    SpecialRemission,
    AdditionalRemission,
    HumanitarianRemission,
    DecadeRemission,

    /// <summary>A remission taken back; it moves nothing and is listed so that nobody misses it.</summary>
    RevokedRemission,

    Escape,
    RevokedRelease,
    Interruption,

    /// <summary>The doubt about the day count, only inside a band.</summary>
    DayCountDoubt,

    /// <summary>The leave is as long as the last remission.</summary>
    LastRemission,

    /// <summary>The longest length the rule allows.</summary>
    LengthCap,

    /// <summary>Held back until the milestone the programme needs.</summary>
    MilestoneNotReached,

    /// <summary>The part of the remaining term to spend in assimilation first.</summary>
    AssimilationShare,

    /// <summary>Months before or after an anchor date.</summary>
    LeadTime,

    /// <summary>The trial period added to the end of the sentence.</summary>
    TrialPeriod,

    /// <summary>Back to the first day of the calendar year.</summary>
    YearStart,

    /// <summary>A part of the guidance period.</summary>
    GuidancePart,

    /// <summary>An officially entered date against the estimate.</summary>
    OfficialEntry,
}
