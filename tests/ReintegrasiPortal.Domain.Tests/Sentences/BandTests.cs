using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>The early edge assumes the usual remission each 17 August after today and takes the day-count doubt of two days off.</summary>
public sealed class BandTests
{
    [Fact]
    public void The_first_remission_of_a_short_sentence_is_reduced()
    {
        // 214 days served on 17 August 2026: 30 + 15 days. Expiry 15 Jan 2027 - 45 - 2; two thirds 16 Sep stop on 17 Aug, - 2.
        var calendar = Given.Sentence("2026-01-15", 1).Calendar(asOf: new(2026, 2, 1));

        calendar[CalendarPoint.Expiry].Band.ShouldBe(new(new(2026, 11, 29), new(2027, 1, 17)));
        calendar[CalendarPoint.TwoThirds].Band.ShouldBe(new(new(2026, 8, 15), new(2026, 9, 18)));
    }

    [Fact]
    public void Once_the_day_of_remission_has_passed_only_the_doubt_is_left()
    {
        var calendar = Given.Sentence("2026-01-15", 1).Calendar(asOf: new(2026, 8, 17));

        calendar[CalendarPoint.TwoThirds].Band.ShouldBe(new(new(2026, 9, 14), new(2026, 9, 18)));
    }

    [Fact]
    public void Later_years_bring_more()
    {
        // 17 Aug 2025: 160 days served, nothing. 2026: 60 + 30. 2027: 90 + 30, which stops on its own day.
        var calendar = Given.Sentence("2025-03-10", 3).Calendar(asOf: new(2025, 3, 10));

        calendar[CalendarPoint.TwoThirds].Band.ShouldBe(new(new(2026, 12, 9), new(2027, 3, 13)));
        calendar[CalendarPoint.Expiry].Band.ShouldBe(new(new(2027, 8, 15), new(2028, 3, 12)));
    }

    [Fact]
    public void A_general_remission_already_entered_for_the_year_is_not_assumed_again()
    {
        // After the entered 60 days of 2026 the year 2027 is the second: 90 + 30 days from 2028-01-10 stop on no day before 2027-09-12.
        var calendar = Given
            .Sentence("2025-03-10", 3, 0, 0, ("2026-08-17", 60))
            .Calendar(asOf: new(2026, 8, 1));

        calendar[CalendarPoint.Expiry].Band.ShouldBe(new(new(2027, 9, 10), new(2028, 1, 12)));
    }

    [Fact]
    public void A_band_never_begins_before_the_detention() =>
        (Given.Sentence("2025-03-10", 3) with { CreditDays = 366 })
            .Calendar()[CalendarPoint.OneThird]
            .Band.ShouldBe(new(new(2025, 3, 10), new(2025, 3, 12)));

    [Fact]
    public void A_decided_start_has_no_band() =>
        Given
            .Sentence("2025-03-10", 3)
            .Calendar()[CalendarPoint.AdmissionStage]
            .ShouldSatisfyAllConditions(
                start => start.Standing.ShouldBe(DateStanding.Official),
                start => start.Band.ShouldBeNull()
            );
}
