using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using static ReintegrasiPortal.Domain.Eligibility.ConditionStanding;

namespace ReintegrasiPortal.Domain.Tests.Eligibility;

public sealed class EligibilityCheckTests
{
    /// <summary>Case B of the study: 3 years from 10 March 2025, 30 and 60 days of remission; two thirds on 11 December 2026.</summary>
    private static readonly Sentence s_caseB = new()
    {
        DetainedSince = new(2025, 3, 10),
        Lengths = [new(3, 0, 0)],
        Grants =
        [
            new(RemissionKind.Special, new(2026, 3, 21), 30),
            new(RemissionKind.General, new(2026, 8, 17), 60),
        ],
    };

    private static readonly DateOnly s_today = new(2026, 12, 11);

    private static readonly EligibilityFacts s_all = new()
    {
        BirthDate = new(1990, 1, 1),
        OffenceGroup = OffenceGroup.General,
        IsAtLarge = false,
        HasSubsidiaryOpen = false,
        DisciplineEntries = [],
        Behaviour = BehaviourCategory.Good,
        BehaviourMonth = new(2026, 11, 1),
        Risk = RiskLevel.Low,
        DaysSinceCoaching = 3,
        CoachingCompleted = 1,
        Guarantor = GuarantorProgress.Confirmed,
        Inquiry = InquiryProgress.Accepted,
        Documents = Enum.GetValues<DocumentKind>().ToHashSet(),
        Stated = new Dictionary<StatedFact, bool>
        {
            [StatedFact.IsForeigner] = false,
            [StatedFact.CommunityAccepts] = true,
        },
    };

    [Fact]
    public void With_everything_in_order_every_condition_of_conditional_release_is_met()
    {
        var list = Assess(s_all);

        list.Items.Where(i => i.Standing != Met).Select(i => i.Rule.Code).ShouldBeEmpty();
        list.Overall.ShouldBe(Met);
        list.Met.ShouldBe(24);
        list.Items.ShouldAllBe(item => item.DueOn == null);
    }

    [Fact]
    public void What_nobody_recorded_is_unknown_and_neither_met_nor_failed()
    {
        var list = Assess(new EligibilityFacts(), calendar: null);

        list.Items.Single(i => i.Rule.Condition == Condition.CaseIsOpen).Standing.ShouldBe(Met);
        list.Items.Where(i => i.Rule.Condition != Condition.CaseIsOpen)
            .ShouldAllBe(i => i.Standing == NeedsData);
        list.Overall.ShouldBe(NeedsData);
    }

    [Theory]
    [InlineData("2026-12-10", Near)]
    [InlineData("2026-12-11", Met)]
    [InlineData("2026-09-12", Near)]
    [InlineData("2026-09-11", NotMet)]
    public void Two_thirds_come_near_ninety_days_before_and_are_met_on_the_day(
        string today,
        ConditionStanding expected
    )
    {
        var item = Item(s_all, Condition.PartServed, Day(today));

        item.Standing.ShouldBe(expected);
        item.On.ShouldBe(new DateOnly(2026, 12, 11));
    }

    [Theory]
    [InlineData("2026-03-10", Met)]
    [InlineData("2026-03-11", NotMet)]
    [InlineData("2026-12-11", NotMet)]
    [InlineData("2026-12-12", Met)]
    public void A_register_entry_counts_within_nine_months_before_two_thirds(
        string entry,
        ConditionStanding expected
    )
    {
        var item = Item(
            s_all with
            {
                DisciplineEntries = [new(2025, 5, 5), Day(entry)],
            },
            Condition.GoodConduct
        );

        item.Standing.ShouldBe(expected);
        item.On.ShouldBe(expected == NotMet ? Day(entry) : new DateOnly(2026, 3, 11));
    }

    [Fact]
    public void Of_several_entries_the_newest_is_named() =>
        Item(
            s_all with
            {
                DisciplineEntries = [new(2026, 5, 1), new(2026, 9, 1), new(2026, 7, 1)],
            },
            Condition.GoodConduct
        )
            .On.ShouldBe(new DateOnly(2026, 9, 1));

    [Theory]
    [InlineData("2026-11-30", Met)]
    [InlineData("2026-12-01", NeedsData)]
    public void A_score_goes_stale_on_the_first_day_of_the_third_month_after(
        string today,
        ConditionStanding expected
    ) =>
        Item(s_all with { BehaviourMonth = new(2026, 9, 1) }, Condition.BehaviourScore, Day(today))
            .Standing.ShouldBe(expected);

    [Theory]
    [InlineData(BehaviourCategory.VeryGood, "2026-11-01", Met)]
    [InlineData(BehaviourCategory.Good, "2026-10-01", Met)]
    [InlineData(BehaviourCategory.Fair, "2026-11-01", Near)]
    [InlineData(BehaviourCategory.Poor, "2026-11-01", NotMet)]
    [InlineData(BehaviourCategory.VeryGood, "2026-09-01", NeedsData)]
    public void The_behaviour_score_counts_while_it_is_fresh(
        BehaviourCategory category,
        string month,
        ConditionStanding expected
    ) =>
        Item(
            s_all with
            {
                Behaviour = category,
                BehaviourMonth = Day(month),
            },
            Condition.BehaviourScore
        )
            .Standing.ShouldBe(expected);

    [Theory]
    [InlineData(RiskLevel.Low, Met)]
    [InlineData(RiskLevel.Medium, Near)]
    [InlineData(RiskLevel.High, NotMet)]
    [InlineData(RiskLevel.VeryHigh, NotMet)]
    public void Risk_must_have_fallen(RiskLevel level, ConditionStanding expected) =>
        Item(s_all with { Risk = level }, Condition.RiskReduced).Standing.ShouldBe(expected);

    [Theory]
    [InlineData(30, Met)]
    [InlineData(31, Near)]
    [InlineData(60, Near)]
    [InlineData(61, NotMet)]
    public void Coaching_goes_quiet_by_degrees(int days, ConditionStanding expected) =>
        Item(s_all with { DaysSinceCoaching = days }, Condition.ActiveInCoaching)
            .Standing.ShouldBe(expected);

    [Theory]
    [InlineData(1, 90, Met)]
    [InlineData(0, 30, Near)]
    [InlineData(0, 31, NotMet)]
    public void A_programme_under_way_is_nearly_completed(
        int completed,
        int days,
        ConditionStanding expected
    ) =>
        Item(
            s_all with
            {
                CoachingCompleted = completed,
                DaysSinceCoaching = days,
            },
            Condition.CoachingCompleted
        )
            .Standing.ShouldBe(expected);

    [Fact]
    public void A_programme_with_no_record_of_attendance_is_not_under_way() =>
        Item(
            s_all with
            {
                CoachingCompleted = 0,
                DaysSinceCoaching = null,
            },
            Condition.CoachingCompleted
        )
            .Standing.ShouldBe(NotMet);

    [Theory]
    [InlineData(GuarantorProgress.Confirmed, Met)]
    [InlineData(GuarantorProgress.UnderWay, Near)]
    [InlineData(GuarantorProgress.None, NotMet)]
    public void A_guarantor_under_way_is_near(
        GuarantorProgress progress,
        ConditionStanding expected
    ) => Item(s_all with { Guarantor = progress }, Condition.Guarantor).Standing.ShouldBe(expected);

    [Fact]
    public void A_litmas_not_asked_for_names_the_day_by_which_it_should_have_been()
    {
        var missing = Item(
            s_all with
            {
                Inquiry = InquiryProgress.None,
            },
            Condition.InquiryAccepted
        );
        missing.Standing.ShouldBe(NotMet);
        missing.On.ShouldBe(new DateOnly(2026, 3, 11));

        Item(s_all with { Inquiry = InquiryProgress.UnderWay }, Condition.InquiryAccepted)
            .Standing.ShouldBe(Near);
        Item(s_all with { Inquiry = null }, Condition.InquiryAccepted).Standing.ShouldBe(NeedsData);
    }

    [Fact]
    public void Each_missing_paper_is_an_item_with_owner_act_and_working_day()
    {
        var list = Assess(s_all with { Documents = new HashSet<DocumentKind>() });

        var missing = list.Items.Where(i => i.Standing == NotMet).ToList();
        missing
            .Select(i => i.Rule.Document)
            .ShouldBe([
                DocumentKind.VerdictExtract,
                DocumentKind.ExecutionMinutes,
                DocumentKind.ProgressReport,
                DocumentKind.InquiryReport,
                DocumentKind.ProsecutorNotice,
                DocumentKind.RegisterFCopy,
                DocumentKind.SentenceChangesList,
                DocumentKind.ParticipantStatement,
                DocumentKind.GuaranteeLetter,
            ]);
        missing.ShouldAllBe(i => i.DueOn == WorkingDays.After(s_today, 10));
        missing
            .Single(i => i.Rule.Document == DocumentKind.GuaranteeLetter)
            .Rule.Next.ShouldBe(TaskKind.CheckGuaranteeLetter);
        missing
            .Single(i => i.Rule.Document == DocumentKind.InquiryReport)
            .Rule.Owner.ShouldBe(TaskOwner.Officer);
    }

    [Fact]
    public void Assimilation_asks_for_the_letter_of_the_receiving_body_and_for_no_guarantor()
    {
        var codes = Assess(s_all, ProgramType.Assimilation).Items.Select(i => i.Rule.Code).ToList();

        codes.ShouldContain("Document.ReceivingBodyLetter");
        codes.ShouldNotContain("Guarantor");
        codes.ShouldNotContain("CommunityAccepts");
    }

    [Fact]
    public void A_family_visit_asks_for_no_litmas_and_few_papers()
    {
        var codes = Assess(s_all, ProgramType.FamilyVisitLeave)
            .Items.Select(i => i.Rule.Code)
            .ToList();

        codes
            .Where(c => c.StartsWith("Document.", StringComparison.Ordinal))
            .ShouldBe(["Document.GuaranteeLetter"]);
        codes.ShouldNotContain("InquiryAccepted");
        codes.ShouldContain("Guarantor");
    }

    [Fact]
    public void A_foreign_national_brings_letters_of_embassy_and_immigration()
    {
        var facts = s_all with
        {
            Documents = new HashSet<DocumentKind>(
                s_all.Documents!.Except([
                    DocumentKind.EmbassyLetter,
                    DocumentKind.ImmigrationLetter,
                ])
            ),
        };
        Assess(facts).Overall.ShouldBe(Met);

        var foreign = Assess(facts with { Stated = Stated(StatedFact.IsForeigner, true) });

        foreign
            .Items.Where(i => i.Standing == NotMet)
            .Select(i => i.Rule.Code)
            .ShouldBe(["Document.EmbassyLetter", "Document.ImmigrationLetter"]);
        foreign
            .Items.Single(i => i.Rule.Condition == Condition.NationalityKnown)
            .Standing.ShouldBe(Met);
    }

    [Theory]
    [InlineData(OffenceGroup.Corruption, "FinePaid")]
    [InlineData(OffenceGroup.Terrorism, "Deradicalised,LoyaltyPledged")]
    [InlineData(OffenceGroup.General, "")]
    [InlineData(OffenceGroup.StateSecurity, "")]
    public void Special_groups_answer_for_more(OffenceGroup group, string more)
    {
        var sentence = s_caseB with { OffenceGroup = group };

        var asked = Assess(s_all with { OffenceGroup = group }, sentence: sentence)
            .Items.Where(i => i.Rule.AskedOf is AskedOf.Corruption or AskedOf.Terrorism)
            .ToList();

        string.Join(',', asked.Select(i => i.Rule.Code)).ShouldBe(more);
        asked.ShouldAllBe(i => i.Standing == NeedsData);
    }

    [Fact]
    public void What_an_officer_stated_meets_or_fails_its_condition()
    {
        var facts = s_all with { OffenceGroup = OffenceGroup.Terrorism };
        ConditionStanding After(StatedFact fact, bool isSo, Condition condition) =>
            Item(facts with { Stated = Stated(fact, isSo) }, condition).Standing;

        After(StatedFact.Deradicalised, true, Condition.Deradicalised).ShouldBe(Met);
        After(StatedFact.Deradicalised, false, Condition.Deradicalised).ShouldBe(NotMet);
        After(StatedFact.LoyaltyPledged, true, Condition.LoyaltyPledged).ShouldBe(Met);
        After(StatedFact.LoyaltyPledged, false, Condition.LoyaltyPledged).ShouldBe(NotMet);
        After(StatedFact.CommunityAccepts, false, Condition.CommunityAccepts).ShouldBe(NotMet);
        Item(
            s_all with
            {
                OffenceGroup = OffenceGroup.Corruption,
                Stated = Stated(StatedFact.FinePaid, true),
            },
            Condition.FinePaid
        )
            .Standing.ShouldBe(Met);
    }

    [Theory]
    [InlineData(5, 0, ConditionalRightsPolicy.Uu22_Pas20, true)]
    [InlineData(4, 29, ConditionalRightsPolicy.Uu22_Pas20, false)]
    [InlineData(5, 0, ConditionalRightsPolicy.Permen7_2022, false)]
    public void The_milder_reading_for_long_narcotics_sentences_waits_for_the_bapas(
        int years,
        int days,
        ConditionalRightsPolicy policy,
        bool asked
    )
    {
        var sentence = s_caseB with
        {
            Lengths = [new(years, 0, days)],
            OffenceGroup = OffenceGroup.Narcotics,
            Policy = policy,
        };
        var facts = s_all with { OffenceGroup = OffenceGroup.Narcotics };

        var item = Assess(facts, sentence: sentence)
            .Items.SingleOrDefault(i => i.Rule.Condition == Condition.ReadingConfirmed);

        (item is not null).ShouldBe(asked);
        if (item is not null)
        {
            item.Standing.ShouldBe(NeedsData);
            item.Rule.Certainty.ShouldBe(Certainty.Unsure);
            Assess(
                facts with
                {
                    Stated = Stated(StatedFact.ReadingConfirmed, true),
                },
                sentence: sentence
            )
                .Items.Single(i => i.Rule.Condition == Condition.ReadingConfirmed)
                .Standing.ShouldBe(Met);
        }
    }

    [Fact]
    public void A_short_sentence_closes_conditional_release_with_its_reason()
    {
        var item = Item(
            s_all,
            Condition.ProgramIsOpen,
            sentence: s_caseB with
            {
                Lengths = [new(1, 0, 0)],
                Grants = [],
            }
        );

        item.Standing.ShouldBe(NotMet);
        item.Reason.ShouldBe(CalendarReason.ServedPartTooShort);
    }

    [Fact]
    public void An_official_first_day_stands_above_a_closed_window()
    {
        var sentence = s_caseB with
        {
            Lengths = [new(1, 0, 0)],
            Grants = [],
            OfficialDates = [new(CalendarPoint.ConditionalRelease, new(2026, 1, 20))],
        };

        Item(s_all, Condition.ProgramIsOpen, sentence: sentence).Standing.ShouldBe(Met);
        Item(s_all, Condition.PartServed, sentence: sentence).Standing.ShouldBe(Met);
    }

    [Fact]
    public void A_life_sentence_is_closed_and_has_no_day()
    {
        var life = s_caseB with { IsLife = true, Lengths = [], Grants = [] };

        Item(s_all, Condition.ProgramIsOpen, sentence: life)
            .Reason.ShouldBe(CalendarReason.LifeSentence);
        var served = Item(s_all, Condition.PartServed, sentence: life);
        served.Standing.ShouldBe(NeedsData);
        served.On.ShouldBeNull();
    }

    [Fact]
    public void A_substitute_term_leaves_the_programme_open_to_a_decision_and_stands_as_an_item()
    {
        var sentence = s_caseB with { HasSubsidiaryTerm = true };
        var facts = s_all with { HasSubsidiaryOpen = true };

        var open = Item(facts, Condition.ProgramIsOpen, sentence: sentence);
        open.Standing.ShouldBe(NeedsData);
        open.Reason.ShouldBe(CalendarReason.SubsidiaryTerm);
        Item(facts, Condition.SubsidiarySettled, sentence: sentence).Standing.ShouldBe(NotMet);
    }

    [Fact]
    public void Who_is_at_large_has_an_item_that_says_so()
    {
        var sentence = s_caseB with
        {
            Uncounted = [new(UncountedKind.Escape, new(2026, 10, 1), null)],
        };
        var facts = s_all with { IsAtLarge = true };

        Item(facts, Condition.IsNotAtLarge, sentence: sentence).Standing.ShouldBe(NotMet);
        Item(facts, Condition.PartServed, sentence: sentence)
            .Reason.ShouldBe(CalendarReason.UncountedPeriodOpen);
    }

    [Theory]
    [InlineData("2008-12-11", Met, null)]
    [InlineData("2008-12-12", NotMet, "2026-12-12")]
    public void Children_are_outside_until_the_day_they_turn_eighteen(
        string born,
        ConditionStanding expected,
        string? on
    )
    {
        var item = Item(s_all with { BirthDate = Day(born) }, Condition.IsAdult);

        item.Standing.ShouldBe(expected);
        item.On.ShouldBe(on is null ? null : Day(on));
    }

    [Fact]
    public void After_death_or_release_the_case_is_closed() =>
        Item(s_all with { HasEnded = true }, Condition.CaseIsOpen).Standing.ShouldBe(NotMet);

    [Fact]
    public void The_whole_is_as_good_as_its_weakest_item()
    {
        var near = s_all with { Risk = RiskLevel.Medium };
        Assess(near).Overall.ShouldBe(Near);
        var unknown = near with { DaysSinceCoaching = null };
        Assess(unknown).Overall.ShouldBe(NeedsData);
        Assess(unknown with { Guarantor = GuarantorProgress.None }).Overall.ShouldBe(NotMet);
    }

    [Fact]
    public void Every_condition_has_an_owner_an_act_a_source_and_days_and_no_code_twice()
    {
        var set = Set();

        set.Rules.ShouldAllBe(rule =>
            rule.LegalSource.Length > 5 && rule.WorkingDays >= 1 && rule.Programs.Count > 0
        );
        set.Rules.Select(rule => rule.Code).ShouldBeUnique();
        set.Rules.Select(rule => rule.Condition)
            .Distinct()
            .ShouldBe(Enum.GetValues<Condition>(), ignoreOrder: true);
        set.Code.ShouldBe("UU22-2022");
    }

    [Fact]
    public void Before_the_act_there_is_no_set()
    {
        ConditionSets.On(new(2022, 8, 3)).Succeeded(out _, out _).ShouldBeTrue();
        ConditionSets.On(new(2022, 8, 2)).Refused(out var refusal).ShouldBeTrue();
        refusal!.Code.ShouldBe("RuleSet.NoneOnDate");
    }

    private static Dictionary<StatedFact, bool> Stated(StatedFact fact, bool isSo) =>
        new(s_all.Stated) { [fact] = isSo };

    private static ChecklistItem Item(
        EligibilityFacts facts,
        Condition condition,
        DateOnly? today = null,
        Sentence? sentence = null
    ) =>
        Assess(facts, sentence: sentence, today: today)
            .Items.Single(i => i.Rule.Condition == condition);

    private static Checklist Assess(
        EligibilityFacts facts,
        ProgramType program = ProgramType.ConditionalRelease,
        Sentence? sentence = null,
        DateOnly? today = null
    ) => Assess(facts, Calendar(sentence ?? s_caseB, today ?? s_today), program, today);

    private static Checklist Assess(
        EligibilityFacts facts,
        CalendarResult? calendar,
        ProgramType program = ProgramType.ConditionalRelease,
        DateOnly? today = null
    ) => EligibilityCheck.Assess(facts, calendar, program, Set(), today ?? s_today);

    private static ConditionSet Set()
    {
        ConditionSets.On(s_today).Succeeded(out var set, out _).ShouldBeTrue();
        return set!;
    }

    private static CalendarResult Calendar(Sentence sentence, DateOnly today)
    {
        RuleSets.On(today).Succeeded(out var rules, out _).ShouldBeTrue();
        SentenceCalendar
            .Compute(sentence, rules!, today)
            .Succeeded(out var calendar, out _)
            .ShouldBeTrue();
        return calendar!;
    }

    private static DateOnly Day(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
