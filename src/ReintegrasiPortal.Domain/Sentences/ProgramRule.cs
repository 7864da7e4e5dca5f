namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The calendar conditions of one programme as one row of data. Months are compared in legal days, see <see cref="RuleSet.DaysIn"/>.</summary>
public sealed record ProgramRule
{
    public required ProgramType Program { get; init; }

    /// <summary>Law and article.</summary>
    public required string LegalSource { get; init; }

    /// <summary>False when the programme is closed to this column.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The milestone from which the programme opens; conduct and Litmas times count back from it.</summary>
    public required CalendarPoint OpensAt { get; init; }

    /// <summary>The milestone at which the programme ends at the latest.</summary>
    public CalendarPoint ClosesAt { get; init; } = CalendarPoint.Expiry;

    /// <summary>The shortest sentence, inclusive.</summary>
    public SentenceLength? MinimumLength { get; init; }

    /// <summary>The longest sentence, inclusive.</summary>
    public SentenceLength? MaximumLength { get; init; }

    /// <summary>The part up to <see cref="OpensAt"/> must be at least this many months of the sentence as given.</summary>
    public int? MinimumServedMonths { get; init; }

    /// <summary>Months without entry in the discipline register before <see cref="OpensAt"/>; null means the current calendar year.</summary>
    public int? ConductMonths { get; init; }

    /// <summary>When before <see cref="OpensAt"/> the Litmas must have been asked for; null when no rule says.</summary>
    public InquiryLead? InquiryLead { get; init; }

    /// <summary>The longest length in months. It binds only when it is shorter than the rest the sentence as given leaves.</summary>
    public int? LengthCapMonths { get; init; }

    /// <summary>The programme is as long as the last remission, up to <see cref="LengthCapMonths"/>, and ends with the sentence.</summary>
    public bool IsAsLongAsLastRemission { get; init; }

    /// <summary>The part of the term left at the start of assimilation that must be spent in it first.</summary>
    public Fraction? AssimilationShare { get; init; }

    /// <summary>Up to this length practice prefers conditional leave, though the programme is lawful.</summary>
    public SentenceLength? ConditionalLeaveUsualUpTo { get; init; }

    /// <summary>The person is guided by a Bapas, in three phases (PP 31/1999 art. 33).</summary>
    public bool IsGuided { get; init; }
}

/// <summary>Months between the request for a Litmas and the milestone it is for.</summary>
public sealed record InquiryLead(int Months, string LegalSource);
