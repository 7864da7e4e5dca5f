using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class RuleSetTests
{
    [Theory]
    [InlineData("2022-08-03", "UU22-2022")]
    [InlineData("2024-08-31", "UU22-2022")]
    [InlineData("2024-09-01", "SE526-2024")]
    [InlineData("2026-01-01", "SE526-2024")]
    [InlineData("2026-01-02", "UU1-2023")]
    [InlineData("2090-01-01", "UU1-2023")]
    public void The_day_chooses_the_rule_set(string day, string code)
    {
        RuleSets.On(Given.Day(day)).Succeeded(out var rules, out _).ShouldBeTrue();
        rules!.Code.ShouldBe(code);
    }

    [Fact]
    public void Before_the_oldest_rule_set_there_is_a_refusal()
    {
        RuleSets.On(new(2022, 8, 2)).Refused(out var refusal).ShouldBeTrue();
        refusal!.Code.ShouldBe("RuleSet.NoneOnDate");
    }

    [Fact]
    public void Rule_sets_follow_each_other_without_gap_or_overlap()
    {
        foreach (var (earlier, later) in RuleSets.Default.Zip(RuleSets.Default.Skip(1)))
        {
            earlier.ValidTo.ShouldBe(later.ValidFrom.AddDays(-1));
        }
        RuleSets.Default[^1].ValidTo.ShouldBeNull();
    }

    [Fact]
    public void Every_rule_set_has_both_columns_for_the_five_programmes()
    {
        foreach (var rules in RuleSets.Default)
        {
            rules.GeneralPrograms.Select(rule => rule.Program).Distinct().Count().ShouldBe(5);
            rules
                .SpecialPrograms.Select(rule => rule.Program)
                .ShouldBe(rules.GeneralPrograms.Select(rule => rule.Program));
        }
    }

    [Fact]
    public void Before_the_circular_no_lead_time_is_told()
    {
        var old = RuleSets.Default[0];

        Given
            .Sentence("2022-03-10", 3)
            .Calendar(old)[ProgramType.ConditionalRelease]
            .RequestInquiryBy.ShouldBeNull();
    }

    [Fact]
    public void A_changed_regulation_is_a_new_row()
    {
        var changed = Given.Rules with
        {
            Code = "next",
            ValidFrom = new(2030, 1, 1),
            TrialMonths = 6,
            DayCountDoubtDays = 0,
        };
        RuleSets
            .On(new(2030, 1, 1), [.. RuleSets.Default, changed])
            .Succeeded(out var rules, out _)
            .ShouldBeTrue();

        var calendar = Given.Sentence("2025-03-10", 3).Calendar(rules);

        calendar.RuleSetCode.ShouldBe("next");
        calendar[CalendarPoint.TrialEnd].Text().ShouldBe("2028-09-10");
        calendar[CalendarPoint.OneThird].Band.ShouldBe(new(new(2026, 3, 11), new(2026, 3, 11)));
    }

    [Theory]
    [InlineData(1, 1, 15, 405)]
    [InlineData(0, 18, 0, 540)]
    [InlineData(5, 0, 0, 1800)]
    [InlineData(0, 0, 45, 45)]
    public void Legal_days_count_a_month_as_thirty(int years, int months, int days, int expected) =>
        Given.Rules.DaysIn(new(years, months, days)).ShouldBe(expected);

    [Theory]
    [InlineData(OffenceGroup.General, 20, false)]
    [InlineData(OffenceGroup.Narcotics, 4, false)]
    [InlineData(OffenceGroup.Narcotics, 5, true)]
    [InlineData(OffenceGroup.Corruption, 1, true)]
    public void The_special_group_depends_on_offence_and_length(
        OffenceGroup group,
        int years,
        bool special
    ) =>
        Given
            .Rules.IsSpecial(Given.Sentence("2025-03-10", years) with { OffenceGroup = group })
            .ShouldBe(special);
}
