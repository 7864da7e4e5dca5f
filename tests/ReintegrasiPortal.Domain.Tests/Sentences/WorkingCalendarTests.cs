using CsCheck;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class WorkingCalendarTests
{
    /// <summary>1 and 16 June 2026 (Monday, Tuesday) and 17 August 2026 (Monday).</summary>
    private static readonly WorkingCalendar Calendar = new([
        new(2026, 6, 1),
        new(2026, 6, 16),
        new(2026, 8, 17),
    ]);

    [Theory]
    [InlineData("2026-05-29", 1, "2026-06-02")] // Friday, over the weekend and the holiday
    [InlineData("2026-06-02", 1, "2026-06-03")]
    [InlineData("2026-06-02", 0, "2026-06-02")]
    [InlineData("2026-06-06", 0, "2026-06-06")]
    [InlineData("2026-06-06", 1, "2026-06-08")]
    [InlineData("2026-06-15", 5, "2026-06-23")] // 17, 18, 19, 22, 23
    [InlineData("2026-06-17", -1, "2026-06-15")]
    [InlineData("2026-08-18", -1, "2026-08-14")]
    [InlineData("2026-08-03", 14, "2026-08-24")]
    public void Working_days_skip_weekends_and_holidays(string from, int count, string expected) =>
        Calendar.AddWorkingDays(Given.Day(from), count).ShouldBe(Given.Day(expected));

    [Theory]
    [InlineData("2026-06-16", "2026-06-15", "2026-06-17")]
    [InlineData("2026-06-07", "2026-06-05", "2026-06-08")]
    [InlineData("2026-06-10", "2026-06-10", "2026-06-10")]
    public void A_day_off_gives_way_to_its_neighbours(string day, string before, string after)
    {
        Calendar.OnOrBefore(Given.Day(day)).ShouldBe(Given.Day(before));
        Calendar.OnOrAfter(Given.Day(day)).ShouldBe(Given.Day(after));
    }

    [Fact]
    public void As_many_working_days_lie_between_as_were_added() =>
        Gen.Select(Gen.Int[0, 700], Gen.Int[1, 60])
            .Sample(
                (offset, count) =>
                {
                    var from = new DateOnly(2026, 1, 1).AddDays(offset);
                    var to = Calendar.AddWorkingDays(from, count);

                    Calendar.IsWorkingDay(to).ShouldBeTrue();
                    Enumerable
                        .Range(1, to.DayNumber - from.DayNumber)
                        .Count(day => Calendar.IsWorkingDay(from.AddDays(day)))
                        .ShouldBe(count);
                }
            );
}
