using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>Of whom a condition is asked.</summary>
public enum AskedOf
{
    Everyone,

    /// <summary>Foreign nationals.</summary>
    Foreigners,

    /// <summary>Corruption.</summary>
    Corruption,

    /// <summary>Terrorism.</summary>
    Terrorism,

    /// <summary>Offence groups about which the reading of the law is open.</summary>
    OpenReading,
}

/// <summary>How certain it is that the condition is asked in practice (see DOMAIN study: sure, fairly sure, unsure).</summary>
public enum Certainty
{
    Sure,
    Fair,

    /// <summary>Shown with "perlu konfirmasi Bapas".</summary>
    Unsure,
}

/// <summary>One condition as a row of data: of which programmes and people, by which law, and what to do while it is not met.</summary>
/// <param name="Condition">What is asked.</param>
/// <param name="Programs">For which programmes.</param>
/// <param name="LegalSource">Law and article.</param>
/// <param name="Owner">Who can do something about it.</param>
/// <param name="Next">What they can do.</param>
/// <param name="WorkingDays">In how many working days.</param>
public sealed record ConditionRule(
    Condition Condition,
    IReadOnlyList<ProgramType> Programs,
    string LegalSource,
    TaskOwner Owner,
    TaskKind Next,
    int WorkingDays
)
{
    /// <summary>Which paper, for <see cref="Condition.Document"/>.</summary>
    public DocumentKind? Document { get; init; }

    public AskedOf AskedOf { get; init; } = AskedOf.Everyone;

    public Certainty Certainty { get; init; } = Certainty.Sure;

    /// <summary>Names the condition, with its paper, for texts, tasks and tests.</summary>
    public string Code => Document is { } paper ? $"{Condition}.{paper}" : Condition.ToString();
}

/// <summary>The conditions that hold in a span of time. A change of regulation is a new set, never a change of code.</summary>
/// <param name="Code">Stable code, kept with what is stored.</param>
/// <param name="ValidFrom">First day the set holds.</param>
/// <param name="ValidTo">Last day, or null while it does.</param>
/// <param name="LegalSource">The laws it rests on.</param>
/// <param name="Rules">In the order they are shown.</param>
/// <param name="Limits">The numbers that part met, near and not met.</param>
public sealed record ConditionSet(
    string Code,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string LegalSource,
    IReadOnlyList<ConditionRule> Rules,
    ConditionLimits Limits
);

/// <summary>Numbers of practice, not of law: a Bapas may set others.</summary>
/// <param name="NearDays">A date this near counts as "hampir", in days.</param>
/// <param name="ActiveDays">Coaching within so many days is taking part.</param>
/// <param name="SlackDays">Within so many it is not yet stopped.</param>
/// <param name="ScoreMonths">An SPPN result older than so many months says nothing any more.</param>
/// <param name="AdultAge">Years from which UU 11/2012 no longer applies (art. 1(3)).</param>
public sealed record ConditionLimits(
    int NearDays,
    int ActiveDays,
    int SlackDays,
    int ScoreMonths,
    int AdultAge
);
