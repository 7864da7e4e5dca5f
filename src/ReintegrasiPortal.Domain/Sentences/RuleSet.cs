using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// Every number of law the calendar uses, for a span of time. A change of regulation is a new row, never a change of code.
/// </summary>
public sealed record RuleSet
{
    /// <summary>Stable code, kept with every stored calendar.</summary>
    public required string Code { get; init; }

    /// <summary>First day the rules hold.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day the rules hold, or null while they do.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The laws the set as a whole rests on.</summary>
    public required string LegalSource { get; init; }

    /// <summary>1/3, 1/2, 2/3 and the whole, in this order.</summary>
    public required IReadOnlyList<MilestoneRule> Milestones { get; init; }

    public required IReadOnlyList<StageRule> Stages { get; init; }

    /// <summary>The general column: who is not in <see cref="SpecialGroups"/>, or everybody under <see cref="ConditionalRightsPolicy.Uu22_Pas20"/>.</summary>
    public required IReadOnlyList<ProgramRule> GeneralPrograms { get; init; }

    /// <summary>The special column, in force under <see cref="ConditionalRightsPolicy.Permen7_2022"/>.</summary>
    public required IReadOnlyList<ProgramRule> SpecialPrograms { get; init; }

    /// <summary>Offence groups with extra conditions, each from which length of sentence on.</summary>
    public required IReadOnlyDictionary<OffenceGroup, SentenceLength> SpecialGroups { get; init; }

    /// <summary>Days of a month wherever the law counts months of a sentence or a remission.</summary>
    public required int DaysPerMonth { get; init; }

    public required int TrialMonths { get; init; }

    public required string TrialLegalSource { get; init; }

    /// <summary>The part of the guidance period after which the middle phase begins.</summary>
    public required Fraction MiddlePhaseAt { get; init; }

    /// <summary>The part of the guidance period after which the final phase begins.</summary>
    public required Fraction FinalPhaseAt { get; init; }

    public required string GuidanceLegalSource { get; init; }

    /// <summary>How many days the corrections database may count differently, in both directions.</summary>
    public required int DayCountDoubtDays { get; init; }

    /// <summary>An official date further than this from the estimate is worth a check.</summary>
    public required int NotableDifferenceDays { get; init; }

    public required RemissionScale Remission { get; init; }

    /// <summary>The day lies within the validity of the set.</summary>
    public bool IsValidOn(DateOnly day) => day >= ValidFrom && (ValidTo is null || day <= ValidTo);

    /// <summary>A length in legal days: a month has <see cref="DaysPerMonth"/>, a year twelve months.</summary>
    public int DaysIn(SentenceLength length) =>
        (((length.Years * 12) + length.Months) * DaysPerMonth) + length.Days;

    /// <summary>The offence group has extra conditions at this length, whichever policy is applied to it.</summary>
    public bool IsSpecial(Sentence sentence) =>
        SpecialGroups.TryGetValue(sentence.OffenceGroup, out var from)
        && (sentence.IsLife || DaysIn(sentence.Length) >= DaysIn(from));

    /// <summary>The open reading of the law was applied to a special group: the Bapas should confirm it.</summary>
    internal bool NeedsConfirmation(Sentence sentence) =>
        sentence.Policy == ConditionalRightsPolicy.Uu22_Pas20 && IsSpecial(sentence);

    internal IReadOnlyList<ProgramRule> ProgramsFor(Sentence sentence) =>
        sentence.Policy == ConditionalRightsPolicy.Permen7_2022 && IsSpecial(sentence)
            ? SpecialPrograms
            : GeneralPrograms;

    internal Fraction PartOf(CalendarPoint milestone) =>
        Milestones.First(rule => rule.Point == milestone).Part;
}

/// <summary>A milestone is a part of the sentence.</summary>
public sealed record MilestoneRule(CalendarPoint Point, Fraction Part, string LegalSource);

/// <summary>A stage may begin at a milestone, or with the detention when <paramref name="OpensAt"/> is null.</summary>
public sealed record StageRule(Stage Stage, CalendarPoint? OpensAt, string LegalSource);
