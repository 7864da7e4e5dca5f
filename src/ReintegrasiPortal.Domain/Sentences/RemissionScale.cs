namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The usual yearly remission, only used to say how early an estimate may fall.</summary>
public sealed record RemissionScale
{
    /// <summary>Law and article.</summary>
    public required string LegalSource { get; init; }

    /// <summary>Month of the general remission.</summary>
    public required int Month { get; init; }

    /// <summary>Day of the general remission.</summary>
    public required int Day { get; init; }

    /// <summary>More than this must be served for the first remission.</summary>
    public required int MinimumServedMonths { get; init; }

    /// <summary>From this on the first remission is given in full.</summary>
    public required int FullServedMonths { get; init; }

    /// <summary>The first year for those who served less than <see cref="FullServedMonths"/>.</summary>
    public required YearlyRemission ReducedFirstYear { get; init; }

    /// <summary>Year by year; the last row repeats.</summary>
    public required IReadOnlyList<YearlyRemission> Years { get; init; }
}

/// <summary>Remission of one year in days.</summary>
public sealed record YearlyRemission(int GeneralDays, int SpecialDays);
