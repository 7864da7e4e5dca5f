using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class OfficialDateTests
{
    private static readonly Sentence Three = Given.Sentence("2025-03-10", 3);

    [Theory]
    [InlineData("2027-03-08", -3, false)]
    [InlineData("2027-03-11", 0, false)]
    [InlineData("2027-03-14", 3, false)]
    [InlineData("2027-03-15", 4, true)]
    [InlineData("2027-03-07", -4, true)]
    public void An_official_date_wins_and_tells_its_difference(string on, int days, bool notable)
    {
        var date = (
            Three with
            {
                OfficialDates = [new(CalendarPoint.TwoThirds, Given.Day(on), "SDP-7")],
            }
        ).Calendar()[CalendarPoint.TwoThirds];

        date.Standing.ShouldBe(DateStanding.Official);
        date.Text().ShouldBe(on);
        date.Estimate.ShouldBe(new DateOnly(2027, 3, 11));
        date.DifferenceInDays.ShouldBe(days);
        date.IsDifferenceNotable.ShouldBe(notable);
        date.Band.ShouldBeNull();
        date.Explanation.Moves[^1]
            .ShouldBe(new(MoveKind.OfficialEntry, Math.Abs(days), days, Register: "SDP-7"));
    }

    [Fact]
    public void What_follows_from_an_official_date_follows_it_without_doubt()
    {
        var calendar = (
            Three with
            {
                OfficialDates = [new(CalendarPoint.TwoThirds, new(2027, 3, 1))],
            }
        ).Calendar(asOf: new(2025, 3, 10));
        var release = calendar[ProgramType.ConditionalRelease].Opens;

        release.Standing.ShouldBe(DateStanding.Estimate);
        release.Band.ShouldBe(new(new(2027, 3, 1), new(2027, 3, 1)));
        calendar[CalendarPoint.IntegrationStage].Text().ShouldBe("2027-03-01");
        calendar[CalendarPoint.Expiry].Text().ShouldBe("2028-03-10");
    }

    [Fact]
    public void A_decreed_programme_stands_beside_the_reason_against_it()
    {
        var window = (
            Three with
            {
                OfficialDates = [new(CalendarPoint.ConditionalLeave, new(2027, 6, 1), "SK 12")],
            }
        ).Calendar()[ProgramType.ConditionalLeave];

        window.NotEligible.ShouldBe(CalendarReason.SentenceTooLong);
        window.Opens.Standing.ShouldBe(DateStanding.Official);
        window.Opens.Text().ShouldBe("2027-06-01");
        window.Closes.Text().ShouldBe("2028-03-10");
    }

    [Fact]
    public void A_later_real_start_of_assimilation_moves_the_special_release()
    {
        // 2027-05-01 to 2028-03-10 are 314 days; half of them later is 2027-10-05.
        var calendar = (
            Three with
            {
                OffenceGroup = OffenceGroup.Terrorism,
                Policy = ConditionalRightsPolicy.Permen7_2022,
                OfficialDates = [new(CalendarPoint.Assimilation, new(2027, 5, 1))],
            }
        ).Calendar();

        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2027-10-05");
    }

    [Fact]
    public void An_early_assimilation_never_brings_the_special_release_before_two_thirds()
    {
        // 2025-06-01 to 2028-03-10 are 1013 days; 507 days later is 2026-10-21, 141 days before two thirds.
        var opens = (
            Three with
            {
                OffenceGroup = OffenceGroup.Terrorism,
                Policy = ConditionalRightsPolicy.Permen7_2022,
                OfficialDates = [new(CalendarPoint.Assimilation, new(2025, 6, 1))],
            }
        )
            .Calendar()[ProgramType.ConditionalRelease]
            .Opens;

        opens.Text().ShouldBe("2027-03-11");
        opens.Explanation.Moves.ShouldBe([
            new(MoveKind.AssimilationShare, 507, 507),
            new(MoveKind.MilestoneNotReached, 141, 141, new DateOnly(2027, 3, 11)),
        ]);
    }
}
