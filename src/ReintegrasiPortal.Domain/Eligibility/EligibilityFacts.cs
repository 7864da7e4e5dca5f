using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>How far the search for a guarantor is.</summary>
public enum GuarantorProgress
{
    None,

    /// <summary>Somebody was asked or is gathering papers.</summary>
    UnderWay,

    /// <summary>The PK has found the guarantor and the letter in order.</summary>
    Confirmed,
}

/// <summary>How far the Litmas is.</summary>
public enum InquiryProgress
{
    None,

    /// <summary>Asked for, being written, or waiting to be accepted.</summary>
    UnderWay,
    Accepted,
}

/// <summary>
/// What is known of one person, as far as conditions ask for it. Null is "nobody has recorded it", which is neither yes nor no.
/// </summary>
public sealed record EligibilityFacts
{
    /// <summary>Death, or a sentence that has ended.</summary>
    public bool HasEnded { get; init; }

    public DateOnly? BirthDate { get; init; }

    public OffenceGroup? OffenceGroup { get; init; }

    /// <summary>An escape or interruption without an end.</summary>
    public bool? IsAtLarge { get; init; }

    /// <summary>Substitute imprisonment that is not paid off.</summary>
    public bool? HasSubsidiaryOpen { get; init; }

    /// <summary>Days with an entry in Register F; null while nobody keeps the register here.</summary>
    public IReadOnlyList<DateOnly>? DisciplineEntries { get; init; }

    /// <summary>The latest SPPN result.</summary>
    public BehaviourCategory? Behaviour { get; init; }

    /// <summary>First day of the month of that result.</summary>
    public DateOnly? BehaviourMonth { get; init; }

    /// <summary>The latest level of risk (RRI).</summary>
    public RiskLevel? Risk { get; init; }

    /// <summary>Days since the last coaching session attended.</summary>
    public int? DaysSinceCoaching { get; init; }

    /// <summary>Coaching programmes followed to their end.</summary>
    public int? CoachingCompleted { get; init; }

    public GuarantorProgress? Guarantor { get; init; }

    public InquiryProgress? Inquiry { get; init; }

    public IReadOnlySet<DocumentKind>? Documents { get; init; }

    public IReadOnlyDictionary<StatedFact, bool> Stated { get; init; } =
        new Dictionary<StatedFact, bool>();

    internal bool? Says(StatedFact fact) => Stated.TryGetValue(fact, out var said) ? said : null;
}
