using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class UnknownDateTests
{
    [Fact]
    public void A_life_sentence_begins_and_has_no_other_date()
    {
        var calendar = new Sentence
        {
            DetainedSince = new(2020, 6, 1),
            IsLife = true,
            OffenceGroup = OffenceGroup.Narcotics,
        }.Calendar();

        calendar.StartOf(Stage.Admission).Text().ShouldBe("2020-06-01");
        calendar
            .Dates.Where(entry => entry.Key != CalendarPoint.AdmissionStage)
            .ShouldAllBe(entry =>
                entry.Value.Standing == DateStanding.Unknown
                && entry.Value.Reason == CalendarReason.LifeSentence
                && entry.Value.Band == null
            );
        calendar.Programs.Values.ShouldAllBe(window =>
            window.NotEligible == CalendarReason.LifeSentence && window.ConductFrom.Date == null
        );
    }

    [Fact]
    public void A_subsidiary_term_blocks_every_date_until_an_officer_enters_it()
    {
        var blocked = Given.Sentence("2025-03-10", 3) with { HasSubsidiaryTerm = true };
        var entered = blocked with
        {
            OfficialDates =
            [
                new(CalendarPoint.TwoThirds, new(2027, 4, 1), "SDP"),
                new(CalendarPoint.Expiry, new(2028, 4, 1), "SDP"),
            ],
        };

        blocked.Calendar().Milestones().ShouldAllBe(text => text == CalendarReason.SubsidiaryTerm);
        blocked
            .Calendar()[ProgramType.ConditionalRelease]
            .NotEligible.ShouldBe(CalendarReason.SubsidiaryTerm);
        var calendar = entered.Calendar();
        calendar[CalendarPoint.Half].Reason.ShouldBe(CalendarReason.SubsidiaryTerm);
        calendar[CalendarPoint.TwoThirds].DifferenceInDays.ShouldBeNull();
        calendar[ProgramType.ConditionalRelease].Opens.Text().ShouldBe("2027-04-01");
        calendar[CalendarPoint.TrialEnd].Text().ShouldBe("2029-04-01");
        calendar[ProgramType.Assimilation].NotEligible.ShouldBe(CalendarReason.SubsidiaryTerm);
    }

    [Fact]
    public void While_somebody_is_away_only_what_was_reached_has_a_date()
    {
        var calendar = (
            Given.Sentence("2025-03-10", 3) with
            {
                Uncounted = [new(UncountedKind.Escape, new(2026, 6, 1), null)],
            }
        ).Calendar();

        calendar
            .Milestones()
            .ShouldBe([
                "2026-03-11",
                CalendarReason.UncountedPeriodOpen,
                CalendarReason.UncountedPeriodOpen,
                CalendarReason.UncountedPeriodOpen,
            ]);
        calendar[CalendarPoint.Expiry]
            .Explanation.Inputs.ShouldContain(
                new ExplanationInput("Input.UncountedSince", Date: new DateOnly(2026, 6, 1))
            );
        calendar[CalendarPoint.OneThird].Band.ShouldNotBeNull();
    }

    [Fact]
    public void Under_the_older_rule_no_assimilation_means_no_release()
    {
        // The remission of 500 days frees at once, so assimilation from two thirds has no day left.
        var calendar = (
            Given.Sentence("2024-01-01", 2, 0, 0, ("2024-12-25", 500)) with
            {
                OffenceGroup = OffenceGroup.Corruption,
                Policy = ConditionalRightsPolicy.Permen7_2022,
            }
        ).Calendar();

        calendar[ProgramType.Assimilation].NotEligible.ShouldBe(CalendarReason.NoTimeLeft);
        calendar[ProgramType.ConditionalRelease]
            .NotEligible.ShouldBe(CalendarReason.AssimilationRequired);
    }
}
