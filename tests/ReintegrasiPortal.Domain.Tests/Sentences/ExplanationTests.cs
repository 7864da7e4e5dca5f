using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class ExplanationTests
{
    [Fact]
    public void A_date_lists_what_moved_it_by_how_many_days_and_by_which_register_line()
    {
        var expiry = (
            Given.Sentence("2026-01-15", 1) with
            {
                CreditDays = 10,
                Grants =
                [
                    new(RemissionKind.General, new(2026, 8, 17), 30, "SK-1"),
                    new(RemissionKind.Special, new(2026, 3, 21), 15, "SK-2", new(2026, 5, 1)),
                    new(RemissionKind.Additional, new(2026, 12, 20), 20, "SK-3"),
                ],
                Uncounted = [new(UncountedKind.Escape, new(2026, 9, 1), new(2026, 9, 15), "F-4")],
            }
        ).Calendar()[CalendarPoint.Expiry];

        expiry.Explanation.RuleCode.ShouldBe("Milestone.Expiry");
        expiry.Explanation.LegalSource.ShouldBe("Keppres 174/1999 art. 7(4)");
        expiry.Explanation.Start.ShouldBe(new DateOnly(2026, 1, 15));
        // 15 Jan 2027 - 10 - 30 + 14 = 20 Dec 2026: reached on the day of the last grant, which moves nothing.
        expiry.Explanation.Moves.ShouldBe([
            new(MoveKind.SentencePart, 365, 365),
            new(MoveKind.Credit, 10, -10),
            new(MoveKind.RevokedRemission, 15, 0, new DateOnly(2026, 3, 21), "SK-2"),
            new(MoveKind.GeneralRemission, 30, -30, new DateOnly(2026, 8, 17), "SK-1"),
            new(MoveKind.Escape, 14, 14, new DateOnly(2026, 9, 1), "F-4"),
            new(MoveKind.AdditionalRemission, 20, 0, new DateOnly(2026, 12, 20), "SK-3"),
        ]);
        expiry.Text().ShouldBe("2026-12-20");
    }

    [Fact]
    public void Remission_larger_than_the_rest_ends_on_its_own_day()
    {
        var expiry = Given.Sentence("2026-01-15", 1, 0, 0, ("2026-12-25", 30)).Calendar()[
            CalendarPoint.Expiry
        ];

        expiry.Text().ShouldBe("2026-12-25");
        expiry
            .Explanation.Moves[^1]
            .ShouldBe(new(MoveKind.GeneralRemission, 30, -21, new DateOnly(2026, 12, 25)));
    }

    [Fact]
    public void Conduct_asked_for_before_the_detention_is_noted()
    {
        // Six months: half is 2026-04-17 (N=181, 91 days), six months before it is 2025-10-16.
        var window = Given.Sentence("2026-01-15", 0, 6).Calendar()[ProgramType.Assimilation];

        window.ConductFrom.Text().ShouldBe("2025-10-16");
        window.Notes.ShouldBe([CalendarReason.ConductBeforeDetention]);
    }

    [Fact]
    public void Family_visit_leave_asks_for_conduct_in_its_calendar_year()
    {
        var window = Given.Sentence("2025-03-10", 3).Calendar()[ProgramType.FamilyVisitLeave];

        window.Opens.Text().ShouldBe("2026-09-09");
        window.ConductFrom.Text().ShouldBe("2026-01-01");
        window.RequestInquiryBy.ShouldBeNull();
        window.MiddlePhaseFrom.ShouldBeNull();
    }

    [Fact]
    public void Every_date_names_its_rule_and_its_law()
    {
        var calendar = Given.Sentence("2025-03-10", 3, 0, 0, ("2026-08-17", 60)).Calendar();

        calendar
            .Dates.Values.Concat(
                calendar.Programs.Values.SelectMany(window =>
                    new[] { window.Opens, window.Closes, window.ConductFrom }
                )
            )
            .ShouldAllBe(date =>
                date.Explanation.RuleCode.Length > 0 && date.Explanation.LegalSource.Length > 0
            );
    }
}
