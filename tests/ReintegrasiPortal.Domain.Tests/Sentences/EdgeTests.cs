using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>Days and lengths exactly on the line between two answers.</summary>
public sealed class EdgeTests
{
    private static readonly Sentence Three = Given.Sentence("2025-03-10", 3);

    [Theory]
    [InlineData(99, 0, 0, true)]
    [InlineData(0, 1199, 0, true)]
    [InlineData(0, 1200, 0, false)]
    [InlineData(0, 0, 36499, true)]
    [InlineData(0, 0, 36500, false)]
    public void A_length_stays_under_a_hundred_years(int years, int months, int days, bool taken) =>
        Refusals(Three with { Lengths = [new(years, months, days)] })
            .ShouldBe(taken ? [] : ["Sentence.LengthTooLong Lengths[0]"]);

    [Theory]
    [InlineData(18250, 18249, true)]
    [InlineData(18250, 18250, false)]
    public void A_sum_of_days_stays_under_a_hundred_years(int first, int second, bool taken) =>
        Refusals(Three with { Lengths = [new(0, 0, first), new(0, 0, second)] })
            .ShouldBe(taken ? [] : ["Sentence.LengthTooLong Lengths"]);

    [Theory]
    [InlineData(36600, true)]
    [InlineData(36601, false)]
    public void A_remission_stays_within_a_hundred_years(int days, bool taken) =>
        Refusals(Three with { Grants = [new(RemissionKind.General, new(2026, 8, 17), days)] })
            .ShouldBe(taken ? [] : ["Grant.DaysInvalid Grants[0].Days"]);

    [Fact]
    public void The_first_and_the_last_day_that_can_be_counted_are_taken()
    {
        Refusals(Three with { DetainedSince = new(1950, 1, 1) }).ShouldBeEmpty();
        Refusals(Three with { OfficialDates = [new(CalendarPoint.Expiry, new(2200, 12, 31))] })
            .ShouldBeEmpty();
        Refusals(Three with { OfficialDates = [new(CalendarPoint.Expiry, new(2201, 1, 1))] })
            .ShouldBe(["Sentence.DateOutOfRange OfficialDates[0].On"]);
    }

    [Fact]
    public void Time_not_counted_out_of_range_is_refused_at_its_own_end()
    {
        Refusals(
                Three with
                {
                    Uncounted = [new(UncountedKind.Escape, new(2026, 1, 1), new(2201, 1, 1))],
                }
            )
            .ShouldBe(["Sentence.DateOutOfRange Uncounted[0].Until"]);
        Refusals(Three with { Uncounted = [new(UncountedKind.Escape, new(2201, 1, 1), null)] })
            .ShouldBe([
                "Sentence.DateOutOfRange Uncounted[0].From",
                "Sentence.DateOutOfRange Uncounted[0].Until",
            ]);
    }

    [Theory]
    [InlineData(CalendarPoint.Expiry, CalendarPoint.TrialEnd)]
    [InlineData(CalendarPoint.AdmissionStage, CalendarPoint.ContinuedStage)]
    public void Official_dates_keep_their_order_to_the_outermost(
        CalendarPoint first,
        CalendarPoint second
    ) =>
        Refusals(
                Three with
                {
                    OfficialDates = [new(first, new(2028, 3, 10)), new(second, new(2028, 3, 9))],
                }
            )
            .ShouldBe([$"Official.OutOfOrder OfficialDates.{second}"]);

    [Fact]
    public void An_escape_on_the_day_of_a_milestone_leaves_it_dated()
    {
        var calendar = (
            Three with
            {
                Uncounted = [new(UncountedKind.Escape, new(2026, 9, 9), null)],
            }
        ).Calendar();

        calendar[CalendarPoint.Half].Text().ShouldBe("2026-09-09");
        calendar[CalendarPoint.TwoThirds].Text().ShouldBe(CalendarReason.UncountedPeriodOpen);
    }

    [Fact]
    public void Away_after_two_thirds_no_release_is_dated() =>
        (Three with { Uncounted = [new(UncountedKind.Escape, new(2027, 6, 1), null)] })
            .Calendar()[CalendarPoint.ConditionalRelease]
            .Text()
            .ShouldBe(CalendarReason.UncountedPeriodOpen);

    [Fact]
    public void What_the_sentence_itself_forbids_is_told_first() =>
        (Given.Sentence("2026-01-15", 1) with { HasSubsidiaryTerm = true })
            .Calendar()[CalendarPoint.ConditionalRelease]
            .Text()
            .ShouldBe(CalendarReason.ServedPartTooShort);

    [Fact]
    public void Each_date_around_a_closed_programme_tells_the_reason_of_the_programme()
    {
        var window = Given.Sentence("2026-01-15", 1).Calendar()[ProgramType.ConditionalRelease];

        new[]
        {
            window.Closes,
            window.ConductFrom,
            window.RequestInquiryBy,
            window.MiddlePhaseFrom,
            window.FinalPhaseFrom,
        }.ShouldAllBe(date => date!.Reason == CalendarReason.ServedPartTooShort);
    }

    [Fact]
    public void Beside_an_official_first_day_the_missing_end_tells_its_own_reason()
    {
        var calendar = (
            Given.Sentence("2026-01-15", 1) with
            {
                Uncounted = [new(UncountedKind.Escape, new(2026, 2, 1), null)],
                OfficialDates = [new(CalendarPoint.ConditionalRelease, new(2026, 9, 20))],
            }
        ).Calendar();
        var window = calendar[ProgramType.ConditionalRelease];

        window.Opens.Text().ShouldBe("2026-09-20");
        new[]
        {
            window.Closes,
            window.ConductFrom,
            window.RequestInquiryBy,
            window.MiddlePhaseFrom,
            calendar[CalendarPoint.TrialEnd],
        }.ShouldAllBe(date => date!.Reason == CalendarReason.UncountedPeriodOpen);
    }

    [Fact]
    public void Guidance_of_a_leave_ends_with_the_sentence_and_assimilation_has_none()
    {
        // 121 days from 2026-09-16 to 2027-01-15: 31 and 91.
        var calendar = Given.Sentence("2026-01-15", 1).Calendar();
        var leave = calendar[ProgramType.ConditionalLeave];

        (leave.MiddlePhaseFrom.Text(), leave.FinalPhaseFrom.Text()).ShouldBe(
            ("2026-10-17", "2026-12-16")
        );
        calendar[ProgramType.Assimilation].FinalPhaseFrom.ShouldBeNull();
    }

    [Fact]
    public void A_last_remission_as_long_as_the_cap_is_told_as_the_remission() =>
        Given
            .Sentence("2025-03-10", 3, 0, 0, ("2026-08-17", 180))
            .Calendar()[CalendarPoint.PreReleaseLeave]
            .Explanation.Moves.ShouldBe([new(MoveKind.LastRemission, 180, -180)]);

    [Theory]
    [InlineData("2025-12-10", false)]
    [InlineData("2025-12-11", true)]
    public void Conduct_from_the_first_day_of_detention_needs_no_note(string since, bool noted)
    {
        // Half is fixed officially six months after 2025-12-10.
        var window = (
            Given.Sentence(since, 3) with
            {
                OfficialDates = [new(CalendarPoint.Half, new(2026, 6, 10))],
            }
        ).Calendar()[ProgramType.Assimilation];

        window.ConductFrom.Text().ShouldBe("2025-12-10");
        window.Notes.Contains(CalendarReason.ConductBeforeDetention).ShouldBe(noted);
    }

    [Fact]
    public void An_estimate_differs_from_nothing_and_an_official_date_keeps_its_start()
    {
        var calendar = (
            Three with
            {
                OfficialDates = [new(CalendarPoint.TwoThirds, new(2027, 3, 20), "SDP")],
            }
        ).Calendar();

        calendar[CalendarPoint.Half].DifferenceInDays.ShouldBeNull();
        calendar[CalendarPoint.Half].IsDifferenceNotable.ShouldBeFalse();
        calendar[CalendarPoint.TwoThirds].DifferenceInDays.ShouldBe(9);
        calendar[CalendarPoint.TwoThirds].Explanation.Start.ShouldBe(new DateOnly(2025, 3, 10));
        calendar[CalendarPoint.TwoThirds].Explanation.End.ShouldBe(new DateOnly(2027, 3, 20));
    }

    private static List<string> Refusals(Sentence sentence) =>
        [
            .. SentenceCalendar
                .Compute(sentence, Given.Rules, Given.AsOf)
                .Refusals.Select(refusal => $"{refusal.Code} {refusal.Field}"),
        ];
}
