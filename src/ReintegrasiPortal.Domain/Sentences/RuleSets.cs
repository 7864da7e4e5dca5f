using System.Collections.Frozen;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// The rule sets that ship, oldest first and without gap. Every number of law of the calendar stands here and nowhere else.
/// </summary>
public static class RuleSets
{
    private const string Conditions = "Permenkumham 3/2018 jo. 18/2019, 7/2022, 16/2023";

    private const string Stages = "PP 31/1999 art. 7-10";

    /// <summary>From UU 22/2022 (in force 3 August 2022). No lead time for the Litmas was set yet.</summary>
    private static readonly RuleSet Uu22 = new()
    {
        Code = "UU22-2022",
        ValidFrom = new(2022, 8, 3),
        ValidTo = new(2024, 8, 31),
        LegalSource = $"UU 22/2022; {Conditions}",
        Milestones =
        [
            new(CalendarPoint.OneThird, new(1, 3), Stages),
            new(CalendarPoint.Half, new(1, 2), Stages),
            new(CalendarPoint.TwoThirds, new(2, 3), Stages),
            new(CalendarPoint.Expiry, Fraction.Whole, "Keppres 174/1999 art. 7(4)"),
        ],
        Stages =
        [
            new(Stage.Admission, null, Stages),
            new(Stage.Continued, CalendarPoint.OneThird, Stages),
            new(Stage.Assimilation, CalendarPoint.Half, Stages),
            new(Stage.Integration, CalendarPoint.TwoThirds, Stages),
        ],
        GeneralPrograms = ProgramRules.General,
        SpecialPrograms = ProgramRules.Special,
        // Permenkumham 7/2022 art. 45 and 85; the length for narcotics is that of PP 99/2012 art. 34A.
        SpecialGroups = new Dictionary<OffenceGroup, SentenceLength>
        {
            [OffenceGroup.Narcotics] = new(5, 0, 0),
            [OffenceGroup.Corruption] = default,
            [OffenceGroup.Terrorism] = default,
            [OffenceGroup.StateSecurity] = default,
            [OffenceGroup.HumanRights] = default,
            [OffenceGroup.TransnationalCrime] = default,
        }.ToFrozenDictionary(),
        // Keppres 174/1999 art. 7(4).
        DaysPerMonth = 30,
        TrialMonths = 12,
        TrialLegalSource = "KUHP (lama) art. 15(3)",
        // The phases are law, the cuts are usage of the Bapas.
        MiddlePhaseAt = new(1, 4),
        FinalPhaseAt = new(3, 4),
        GuidanceLegalSource = "PP 31/1999 art. 33",
        // Two publicly reported cases agree with the formula within one day; two is a margin, not a law.
        DayCountDoubtDays = 2,
        NotableDifferenceDays = 3,
        Remission = new()
        {
            LegalSource = "Keppres 174/1999 art. 2-5",
            Month = 8,
            Day = 17,
            MinimumServedMonths = 6,
            FullServedMonths = 12,
            ReducedFirstYear = new(30, 15),
            Years =
            [
                new(60, 30),
                new(90, 30),
                new(120, 30),
                new(150, 45),
                new(150, 45),
                new(180, 60),
            ],
        },
    };

    /// <summary>
    /// With the lead times of SE PAS-526.PK.05.09/2024. Its day in September 2024 is not known to us; the first is taken.
    /// </summary>
    private static readonly RuleSet Se526 = Uu22 with
    {
        Code = "SE526-2024",
        ValidFrom = new(2024, 9, 1),
        ValidTo = new(2026, 1, 1),
        GeneralPrograms = ProgramRules.WithInquiryLeads(ProgramRules.General),
        SpecialPrograms = ProgramRules.WithInquiryLeads(ProgramRules.Special),
    };

    /// <summary>With the new criminal code, in force 2 January 2026.</summary>
    private static readonly RuleSet Kuhp2023 = Se526 with
    {
        Code = "UU1-2023",
        ValidFrom = new(2026, 1, 2),
        ValidTo = null,
        LegalSource = $"UU 1/2023 art. 72; UU 22/2022; {Conditions}",
        TrialLegalSource = "UU 1/2023 art. 72(4)",
    };

    public static IReadOnlyList<RuleSet> Default { get; } = [Uu22, Se526, Kuhp2023];

    /// <summary>The rule set that holds on a day; refused with <c>RuleSet.NoneOnDate</c> before the oldest.</summary>
    public static Result<RuleSet> On(DateOnly day) => On(day, Default);

    /// <summary>The same over rule sets from elsewhere, for instance the administrator's table. Later rows win.</summary>
    public static Result<RuleSet> On(DateOnly day, IReadOnlyList<RuleSet> sets) =>
        sets.LastOrDefault(set => set.IsValidOn(day)) is { } found
            ? found
            : new Refusal("RuleSet.NoneOnDate", null, day);
}
