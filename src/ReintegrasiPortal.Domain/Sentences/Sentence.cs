namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Everything the calendar needs to know about what a person serves: facts entered by officers, nothing computed.</summary>
public sealed record Sentence
{
    /// <summary>First day of the last unbroken detention. Earlier detention enters as <see cref="CreditDays"/>.</summary>
    public required DateOnly DetainedSince { get; init; }

    /// <summary>One or several sentences, served as one (UU 1/2023 art. 72(2)). Empty for a life sentence.</summary>
    public IReadOnlyList<SentenceLength> Lengths { get; init; } = [];

    /// <summary>A sentence for life has no end date, and no conditional right (UU 22/2022 art. 10(4)).</summary>
    public bool IsLife { get; init; }

    /// <summary>
    /// Days of earlier detention to deduct. House and city arrest count in part; the officer enters the days that count.
    /// </summary>
    public int CreditDays { get; init; }

    /// <summary>
    /// Substitute imprisonment for an unpaid fine is still open. No date is computed until an officer enters it officially.
    /// </summary>
    public bool HasSubsidiaryTerm { get; init; }

    public IReadOnlyList<RemissionGrant> Grants { get; init; } = [];

    public IReadOnlyList<UncountedPeriod> Uncounted { get; init; } = [];

    public OffenceGroup OffenceGroup { get; init; }

    public ConditionalRightsPolicy Policy { get; init; }

    public IReadOnlyList<OfficialDate> OfficialDates { get; init; } = [];

    /// <summary>All sentences added to one.</summary>
    public SentenceLength Length =>
        Lengths.Aggregate(default(SentenceLength), (sum, next) => sum + next);
}
