using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>What a rule set from outside must hold, so that every calendar can be made with it.</summary>
internal static class RuleSetCheck
{
    private const int MaxCode = 40;

    private const int MaxLegalSource = 300;

    private static readonly CalendarPoint[] s_milestones =
    [
        CalendarPoint.OneThird,
        CalendarPoint.Half,
        CalendarPoint.TwoThirds,
        CalendarPoint.Expiry,
    ];

    private static readonly ProgramType[] s_programs =
    [
        ProgramType.Assimilation,
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
        ProgramType.FamilyVisitLeave,
    ];

    /// <summary>Every refusal at once, each naming the part of the set.</summary>
    public static List<Refusal> Of(RuleSet rules) =>
        [
            .. If(rules.Code.Trim() is not { Length: > 0 and <= MaxCode }, nameof(RuleSet.Code)),
            .. If(
                rules.LegalSource.Trim() is not { Length: > 0 and <= MaxLegalSource },
                nameof(RuleSet.LegalSource)
            ),
            .. If(rules.ValidTo < rules.ValidFrom, nameof(RuleSet.ValidTo)),
            .. If(!Milestones(rules.Milestones), nameof(RuleSet.Milestones)),
            .. If(!Stages(rules.Stages), nameof(RuleSet.Stages)),
            .. If(!Programs(rules.GeneralPrograms), nameof(RuleSet.GeneralPrograms)),
            .. If(!Programs(rules.SpecialPrograms), nameof(RuleSet.SpecialPrograms)),
            .. If(rules.DaysPerMonth is < 28 or > 31, nameof(RuleSet.DaysPerMonth)),
            .. If(rules.TrialMonths is < 0 or > 120, nameof(RuleSet.TrialMonths)),
            .. If(!IsPart(rules.MiddlePhaseAt), nameof(RuleSet.MiddlePhaseAt)),
            .. If(
                !IsPart(rules.FinalPhaseAt) || Compare(rules.FinalPhaseAt, rules.MiddlePhaseAt) < 0,
                nameof(RuleSet.FinalPhaseAt)
            ),
            .. If(rules.DayCountDoubtDays is < 0 or > 60, nameof(RuleSet.DayCountDoubtDays)),
            .. If(
                rules.NotableDifferenceDays is < 0 or > 366,
                nameof(RuleSet.NotableDifferenceDays)
            ),
            .. If(!Remission(rules.Remission), nameof(RuleSet.Remission)),
        ];

    /// <summary>The four in order, each part larger than the one before, the last the whole.</summary>
    private static bool Milestones(IReadOnlyList<MilestoneRule> rules) =>
        rules.Select(rule => rule.Point).SequenceEqual(s_milestones)
        && rules.All(rule => IsPart(rule.Part))
        && rules.Zip(rules.Skip(1)).All(pair => Compare(pair.First.Part, pair.Second.Part) < 0)
        && Compare(rules[^1].Part, Fraction.Whole) == 0;

    private static bool Stages(IReadOnlyList<StageRule> rules) =>
        rules.Select(rule => rule.Stage).SequenceEqual(Enum.GetValues<Stage>())
        && rules.All(rule => rule.OpensAt is null || s_milestones.Contains(rule.OpensAt.Value))
        && rules[0].OpensAt is null;

    private static bool Programs(IReadOnlyList<ProgramRule> rules) =>
        rules.Select(rule => rule.Program).Order().SequenceEqual(s_programs)
        && rules.All(rule =>
            s_milestones.Contains(rule.OpensAt)
            && s_milestones.Contains(rule.ClosesAt)
            && rule.MinimumServedMonths is null or >= 0
            && rule.ConductMonths is null or >= 0
            && rule.LengthCapMonths is null or > 0
            && rule.InquiryLead is null or { Months: >= 0 }
            && (rule.AssimilationShare is null || IsPart(rule.AssimilationShare))
        );

    private static bool Remission(RemissionScale scale) =>
        scale.Month is >= 1 and <= 12
        && scale.Day >= 1
        // A day that every year has.
        && scale.Day <= DateTime.DaysInMonth(2025, scale.Month)
        && scale.MinimumServedMonths >= 0
        && scale.FullServedMonths >= scale.MinimumServedMonths
        && scale.Years.Count > 0
        && scale
            .Years.Append(scale.ReducedFirstYear)
            .All(year => year is { GeneralDays: > 0 and <= 366, SpecialDays: > 0 and <= 366 });

    private static bool IsPart(Fraction part) =>
        part.Numerator > 0 && part.Denominator > 0 && part.Numerator <= part.Denominator;

    private static int Compare(Fraction left, Fraction right) =>
        ((long)left.Numerator * right.Denominator).CompareTo(
            (long)right.Numerator * left.Denominator
        );

    private static IEnumerable<Refusal> If(bool isWrong, string part) =>
        isWrong ? [RuleSetRefusals.PartInvalid with { Field = part, Args = [part] }] : [];
}

/// <summary>Why a rule set cannot be taken in.</summary>
public static class RuleSetRefusals
{
    public static readonly Refusal TooLong = new("RuleSet.TooLong", "File");
    public static readonly Refusal HeadMissing = new("RuleSet.HeadMissing", "File");

    /// <summary>The values name the place in the file and its line.</summary>
    public static readonly Refusal NotReadable = new("RuleSet.NotReadable", "File", "$", 1);

    /// <summary>The value names the part.</summary>
    public static readonly Refusal PartInvalid = new("RuleSet.PartInvalid", "File", "");
    public static readonly Refusal CodeTaken = new("RuleSet.CodeTaken", "File");

    /// <summary>Rules of the past have already told people their dates; a change begins tomorrow at the earliest.</summary>
    public static readonly Refusal NotInFuture = new("RuleSet.NotInFuture", "File");
}
