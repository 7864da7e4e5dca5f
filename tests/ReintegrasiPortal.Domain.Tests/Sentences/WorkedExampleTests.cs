using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>The worked examples of the domain reference, and the two cases that were reported publicly.</summary>
public sealed class WorkedExampleTests
{
    private static readonly Sentence B = Given.Sentence(
        "2025-03-10",
        3,
        0,
        0,
        ("2026-03-21", 30),
        ("2026-08-17", 60)
    );

    private static readonly Sentence G = Given.Sentence(
        "2022-06-20",
        6,
        0,
        0,
        ("2023-04-22", 15),
        ("2023-08-17", 60),
        ("2024-04-10", 30),
        ("2024-08-17", 90),
        ("2025-03-31", 30),
        ("2025-08-17", 120)
    ) with
    {
        OffenceGroup = OffenceGroup.Narcotics,
    };

    [Fact]
    public void A_three_years_without_remission()
    {
        var calendar = Given.Sentence("2025-03-10", 3).Calendar();

        calendar.Milestones().ShouldBe(["2026-03-11", "2026-09-09", "2027-03-11", "2028-03-10"]);
        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2027-03-11");
        calendar[ProgramType.ConditionalLeave].NotEligible.ShouldBe(CalendarReason.SentenceTooLong);
        calendar[ProgramType.PreReleaseLeave].NotEligible.ShouldBe(CalendarReason.NoRemission);
    }

    [Fact]
    public void B_remission_moves_only_what_is_still_ahead()
    {
        var calendar = B.Calendar();
        var release = calendar[ProgramType.ConditionalRelease];

        calendar.Milestones().ShouldBe(["2026-03-11", "2026-08-10", "2026-12-11", "2027-12-11"]);
        release.Opens.Text().ShouldBe("2026-12-11");
        release.ConductFrom.Text().ShouldBe("2026-03-11");
        release.RequestInquiryBy.Text().ShouldBe("2026-03-11");
        release.Closes.Text().ShouldBe("2027-12-11");
        release.MiddlePhaseFrom.Text().ShouldBe("2027-06-12");
        release.FinalPhaseFrom.Text().ShouldBe("2028-06-12");
        calendar[ProgramType.Assimilation].RequestInquiryBy.Text().ShouldBe("2025-11-10");
        calendar[ProgramType.Assimilation].Closes.Text().ShouldBe("2026-12-11");
        calendar[CalendarPoint.TrialEnd].Text().ShouldBe("2028-12-11");
    }

    [Fact]
    public void C_one_year_gives_conditional_leave_and_no_conditional_release()
    {
        var calendar = Given.Sentence("2026-01-15", 1).Calendar();
        var leave = calendar[ProgramType.ConditionalLeave];

        calendar.Milestones().ShouldBe(["2026-05-17", "2026-07-17", "2026-09-16", "2027-01-15"]);
        calendar[ProgramType.ConditionalRelease]
            .NotEligible.ShouldBe(CalendarReason.ServedPartTooShort);
        calendar[CalendarPoint.TrialEnd].Reason.ShouldBe(CalendarReason.ServedPartTooShort);
        leave.Opens.Text().ShouldBe("2026-09-16");
        leave.Closes.Text().ShouldBe("2027-01-15");
        leave.ConductFrom.Text().ShouldBe("2026-03-16");
        leave.RequestInquiryBy.Text().ShouldBe("2026-06-16");
    }

    [Fact]
    public void C2_two_thirds_land_exactly_on_the_day_of_the_grant() =>
        Given
            .Sentence("2026-01-15", 1, 0, 0, ("2026-08-17", 30))
            .Calendar()
            .Milestones()
            .ShouldBe(["2026-05-17", "2026-07-17", "2026-08-17", "2026-12-16"]);

    [Fact]
    public void D_eighteen_months_are_the_longest_for_conditional_leave()
    {
        var calendar = Given.Sentence("2025-09-01", 1, 6).Calendar();
        var dayMore = Given.Sentence("2025-09-01", 1, 6, 1).Calendar();

        calendar.Milestones().ShouldBe(["2026-03-02", "2026-06-01", "2026-08-31", "2027-03-01"]);
        calendar[ProgramType.ConditionalLeave].Opens.Text().ShouldBe("2026-08-31");
        calendar[ProgramType.ConditionalRelease]
            .Notes.ShouldContain(CalendarReason.ConditionalLeaveUsual);
        dayMore[ProgramType.ConditionalLeave].NotEligible.ShouldBe(CalendarReason.SentenceTooLong);
        dayMore[CalendarPoint.TwoThirds].Text().ShouldBe("2026-09-01");
        dayMore[ProgramType.ConditionalRelease].Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 1, 14, false)] // 404 days x 2/3 = 269.3
    [InlineData(1, 1, 15, true)] // 405 days x 2/3 = 270
    [InlineData(0, 13, 15, true)]
    [InlineData(0, 13, 14, false)]
    public void E_nine_months_are_compared_without_rounding(
        int years,
        int months,
        int days,
        bool passes
    )
    {
        var calendar = Given.Sentence("2026-01-15", years, months, days).Calendar();

        calendar[ProgramType.ConditionalRelease].IsEligible.ShouldBe(passes);
    }

    [Theory]
    [InlineData(ConditionalRightsPolicy.Uu22_Pas20)]
    [InlineData(ConditionalRightsPolicy.Permen7_2022)]
    public void F_narcotics_under_five_years_follow_the_general_column(
        ConditionalRightsPolicy policy
    )
    {
        var calendar = (
            Given.Sentence(
                "2024-08-05",
                4,
                0,
                0,
                ("2025-03-31", 15),
                ("2025-08-17", 60),
                ("2026-03-21", 30),
                ("2026-08-17", 90)
            ) with
            {
                OffenceGroup = OffenceGroup.Narcotics,
                Policy = policy,
            }
        ).Calendar();

        calendar.Milestones().ShouldBe(["2025-09-21", "2026-04-23", "2026-09-23", "2028-01-23"]);
        calendar[ProgramType.Assimilation].Opens.Text().ShouldBe("2026-04-23");
        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2026-09-23");
        calendar[CalendarPoint.TrialEnd].Text().ShouldBe("2029-01-23");
        calendar.NeedsBapasConfirmation.ShouldBeFalse();
    }

    [Fact]
    public void G_six_years_of_narcotics_under_the_milder_reading_ask_for_confirmation()
    {
        var calendar = G.Calendar();

        calendar.Milestones().ShouldBe(["2024-04-06", "2024-12-07", "2025-08-17", "2027-07-11"]);
        calendar[ProgramType.Assimilation].Opens.Text().ShouldBe("2024-12-07");
        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2025-08-17");
        calendar.NeedsBapasConfirmation.ShouldBeTrue();
        calendar[ProgramType.ConditionalRelease].Notes.ShouldBe([CalendarReason.ConfirmWithBapas]);
    }

    [Fact]
    public void G_under_the_older_rule_half_of_the_rest_goes_to_assimilation_first()
    {
        var calendar = (G with { Policy = ConditionalRightsPolicy.Permen7_2022 }).Calendar();
        var release = calendar[ProgramType.ConditionalRelease];

        calendar[ProgramType.Assimilation].Opens.Text().ShouldBe("2025-08-17");
        release.Opens.Text().ShouldBe("2026-07-30");
        release.Opens.Explanation.Inputs.ShouldContain(new ExplanationInput("Input.RestDays", 693));
        release.Opens.Explanation.Moves.ShouldBe([new(MoveKind.AssimilationShare, 347, 347)]);
        calendar[ProgramType.FamilyVisitLeave].NotEligible.ShouldBe(CalendarReason.ExcludedGroup);
        calendar.NeedsBapasConfirmation.ShouldBeFalse();
    }

    [Theory]
    [InlineData(60, OffenceGroup.General, "2027-10-12")]
    [InlineData(210, OffenceGroup.General, "2027-06-14")]
    [InlineData(120, OffenceGroup.Corruption, "2027-09-12")]
    public void H_pre_release_leave_is_as_long_as_the_last_remission_up_to_the_cap(
        int lastRemission,
        OffenceGroup group,
        string opens
    )
    {
        var sentence = Given.Sentence("2025-03-10", 3, 0, 0, ("2026-08-17", lastRemission)) with
        {
            OffenceGroup = group,
            Policy = ConditionalRightsPolicy.Permen7_2022,
            OfficialDates = [new(CalendarPoint.Expiry, Given.Day("2027-12-11"))],
        };

        sentence.Calendar()[ProgramType.PreReleaseLeave].Opens.Text().ShouldBe(opens);
    }

    [Fact]
    public void I_a_year_from_a_leap_day_ends_on_the_last_of_february() =>
        Given
            .Sentence("2024-02-29", 1)
            .Calendar()
            .Milestones()
            .ShouldBe(["2024-06-30", "2024-08-30", "2024-10-30", "2025-02-28"]);

    [Fact]
    public void The_reported_release_of_24_January_2019_comes_out_exactly() =>
        Given
            .Sentence(
                "2017-05-09",
                2,
                0,
                0,
                ("2017-12-25", 15),
                ("2018-08-17", 60),
                ("2018-12-25", 30)
            )
            .Calendar()[CalendarPoint.Expiry]
            .Text()
            .ShouldBe("2019-01-24");

    [Fact]
    public void The_reported_release_of_20_July_2022_is_met_within_a_day()
    {
        // Reported expiry 10 June 2023 is 63 days before the calendar end; entered as credit.
        var calendar = (Given.Sentence("2020-12-12", 2, 8) with { CreditDays = 63 }).Calendar();

        calendar[CalendarPoint.Expiry].Text().ShouldBe("2023-06-10");
        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2022-07-21");
        calendar[CalendarPoint.TrialEnd].Text().ShouldBe("2024-06-10");
    }

    [Fact]
    public void The_stages_open_at_the_milestones()
    {
        var calendar = B.Calendar();

        Enum.GetValues<Stage>()
            .Select(stage => calendar.StartOf(stage).Text())
            .ShouldBe(["2025-03-10", "2026-03-11", "2026-08-10", "2026-12-11"]);
    }
}
