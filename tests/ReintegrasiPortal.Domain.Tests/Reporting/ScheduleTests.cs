using CsCheck;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;

namespace ReintegrasiPortal.Domain.Tests.Reporting;

public sealed class ScheduleTests
{
    [Fact]
    public void Weekly_dates_lie_seven_days_apart() =>
        Usual
            .Schedule()
            .Dates(Usual.Today.AddDays(21))
            .Select(static date => date.DueOn)
            .ShouldBe([new(2026, 11, 24), new(2026, 12, 1), new(2026, 12, 8), new(2026, 12, 15)]);

    [Fact]
    public void Every_second_week_starts_at_the_first_such_day_from_the_start() =>
        Usual
            .Schedule(Usual.Terms(ReportingInterval.EveryTwoWeeks, DayOfWeek.Monday))
            .Dates(Usual.Today.AddDays(35))
            .Select(static date => date.DueOn)
            .ShouldBe([new(2026, 11, 30), new(2026, 12, 14), new(2026, 12, 28)]);

    [Fact]
    public void Monthly_dates_keep_weekday_and_week_of_the_month() =>
        Usual
            .Schedule(Usual.Terms(ReportingInterval.Monthly))
            .Dates(new DateOnly(2027, 3, 31))
            .Select(static date => date.DueOn)
            .ShouldBe([
                new(2026, 11, 24),
                new(2026, 12, 22),
                new(2027, 1, 26),
                new(2027, 2, 23),
                new(2027, 3, 23),
            ]);

    [Fact]
    public void A_fifth_week_goes_on_as_the_fourth()
    {
        var terms = Usual.Terms(ReportingInterval.Monthly, DayOfWeek.Monday) with
        {
            From = new(2026, 11, 30),
        };

        Usual
            .Schedule(terms)
            .Dates(new DateOnly(2027, 1, 31))
            .Select(static date => date.PlannedOn)
            .ShouldBe([new(2026, 11, 30), new(2026, 12, 28), new(2027, 1, 25)]);
    }

    [Fact]
    public void A_day_off_moves_the_date_to_the_next_working_day()
    {
        // Christmas 2026 is a Friday, the day before it is joint leave.
        var dates = Usual
            .Schedule(Usual.Terms(weekday: DayOfWeek.Friday))
            .Dates(new DateOnly(2026, 12, 31));

        dates.ShouldContain(new PlannedDate(new(2026, 12, 25), new(2026, 12, 28)));
        dates.ShouldContain(new PlannedDate(new(2026, 12, 18), new(2026, 12, 18)));
    }

    /// <summary>Idulfitri 2026: from 18 to 24 March the offices are closed, so Wednesday the 18th falls on Wednesday the 25th.</summary>
    [Fact]
    public void Two_dates_that_fall_on_one_day_are_one_visit()
    {
        var start = new DateOnly(2026, 3, 2);
        var terms = Usual.Terms(weekday: DayOfWeek.Wednesday) with
        {
            From = start,
            Until = new(2026, 4, 30),
        };
        ReportingSchedule
            .Set(Usual.Person, terms, terms.Until, start, Usual.Pk, Usual.At)
            .Succeeded(out var schedule, out _)
            .ShouldBeTrue();

        schedule!
            .Dates(new(2026, 4, 1))
            .ShouldBe([
                new(new(2026, 3, 4), new(2026, 3, 4)),
                new(new(2026, 3, 11), new(2026, 3, 11)),
                new(new(2026, 3, 25), new(2026, 3, 25)),
                new(new(2026, 4, 1), new(2026, 4, 1)),
            ]);
    }

    [Fact]
    public void It_ends_when_it_was_ended_and_an_earlier_end_stands()
    {
        var schedule = Usual.Schedule();
        schedule.End(new(2026, 12, 8));
        schedule.End(new(2026, 12, 20));

        schedule
            .Dates(Usual.Today.AddDays(60))
            .Select(static date => date.PlannedOn)
            .ShouldBe([new(2026, 11, 24), new(2026, 12, 1)]);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_each_at_its_field()
    {
        var terms = new ScheduleTerms(
            (ReportingInterval)9,
            DayOfWeek.Sunday,
            new(23, 0),
            " ",
            (ReportingChannel)9,
            Usual.Today.AddDays(-1),
            Usual.Today.AddDays(-2)
        );

        Refused(terms)
            .ShouldBe([
                ReportingRefusals.IntervalMissing,
                ReportingRefusals.ChannelMissing,
                ReportingRefusals.WeekdayClosed,
                ReportingRefusals.TimeClosed,
                ReportingRefusals.PlaceMissing,
                ReportingRefusals.FromInPast,
                ReportingRefusals.UntilBeforeFrom,
            ]);
        Refused(Usual.Terms() with { Place = new string('x', 121) })
            .ShouldBe([ReportingRefusals.PlaceTooLong]);
        Refused(Usual.Terms() with { Until = Usual.Today.AddYears(3) })
            .ShouldBe([ReportingRefusals.UntilAfterSupervision]);
    }

    /// <summary>Every day of the rhythm has exactly one working day to report on, and no working day is owed twice.</summary>
    [Fact]
    public void No_date_is_lost_and_none_is_doubled() =>
        Gen.Select(
                Gen.Enum<ReportingInterval>(),
                Gen.Int[1, 5].Select(static day => (DayOfWeek)day),
                Gen.Int[0, 400].Select(static days => new DateOnly(2026, 1, 1).AddDays(days)),
                Gen.Int[0, 300]
            )
            .Sample(
                (interval, weekday, from, length) =>
                {
                    var until = from.AddDays(length);
                    var terms = Usual.Terms(interval, weekday) with { From = from, Until = until };
                    ReportingSchedule
                        .Set(Usual.Person, terms, until, from, Usual.Pk, Usual.At)
                        .Succeeded(out var schedule, out _)
                        .ShouldBeTrue();
                    var dates = schedule!.Dates(DateOnly.MaxValue);

                    dates.Select(static d => d.DueOn).ShouldBeUnique();
                    dates.Select(static d => d.DueOn).ShouldBeInOrder();
                    dates.ShouldAllBe(static d => WorkingDays.IsWorkingDay(d.DueOn));
                    foreach (var day in Rhythm(interval, weekday, from, until))
                    {
                        var due = WorkingDays.After(day.AddDays(-1), 1);
                        dates.Count(d => d.DueOn == due).ShouldBe(1, $"{day} is owed on {due}");
                    }

                    dates.ShouldAllBe(d =>
                        Rhythm(interval, weekday, from, until).Contains(d.PlannedOn)
                    );
                },
                iter: 2_000
            );

    [Fact]
    public void A_longer_look_ahead_only_adds() =>
        Gen.Select(
                Gen.Enum<ReportingInterval>(),
                Gen.Int[1, 5].Select(static day => (DayOfWeek)day),
                Gen.Int[0, 120],
                Gen.Int[0, 120]
            )
            .Sample(
                static (interval, weekday, near, more) =>
                {
                    var schedule = Usual.Schedule(Usual.Terms(interval, weekday));
                    var close = schedule.Dates(Usual.Today.AddDays(near));
                    var far = schedule.Dates(Usual.Today.AddDays(near + more));

                    // Only the last visible day can still be joined by a later one.
                    far.Select(static d => d.DueOn)
                        .Intersect(close.Select(static d => d.DueOn))
                        .ShouldBe(close.Select(static d => d.DueOn));
                }
            );

    /// <summary>The rhythm a second time, day by day instead of by arithmetic.</summary>
    private static List<DateOnly> Rhythm(
        ReportingInterval interval,
        DayOfWeek weekday,
        DateOnly from,
        DateOnly until
    )
    {
        var days = Enumerable
            .Range(0, until.DayNumber - from.DayNumber + 1)
            .Select(from.AddDays)
            .Where(day => day.DayOfWeek == weekday)
            .ToList();
        return interval switch
        {
            ReportingInterval.Weekly => days,
            ReportingInterval.EveryTwoWeeks => [.. days.Where((_, place) => place % 2 == 0)],
            _ =>
            [
                .. days.Where(
                    (day, place) =>
                        place == 0
                        || (
                            (day.Year, day.Month) != (days[0].Year, days[0].Month)
                            && WeekOf(day) == Math.Min(WeekOf(days[0]), 3)
                        )
                ),
            ],
        };
    }

    private static int WeekOf(DateOnly day) => (day.Day - 1) / 7;

    private static IReadOnlyList<Refusal> Refused(ScheduleTerms terms) =>
        ReportingSchedule
            .Set(Usual.Person, terms, Usual.Today.AddYears(2), Usual.Today, Usual.Pk, Usual.At)
            .Refusals;
}
