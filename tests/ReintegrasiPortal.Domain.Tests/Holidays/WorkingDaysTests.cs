using System.Globalization;
using CsCheck;
using ReintegrasiPortal.Domain.Holidays;

namespace ReintegrasiPortal.Domain.Tests.Holidays;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-11-24", 2, "2026-11-26")] // Tuesday
    [InlineData("2026-11-26", 2, "2026-11-30")] // over a weekend
    [InlineData("2026-11-28", 1, "2026-11-30")] // from a Saturday
    [InlineData("2026-08-14", 1, "2026-08-18")] // Independence Day is a Monday
    public void Weekends_and_holidays_do_not_count(string day, int count, string expected) =>
        WorkingDays.After(Date(day), count).ShouldBe(Date(expected));

    [Fact]
    public void The_answer_is_a_working_day_with_as_many_working_days_on_the_way() =>
        Gen.Select(Gen.Int[0, 730], Gen.Int[1, 30])
            .Sample(
                (offset, count) =>
                {
                    var day = new DateOnly(2026, 1, 1).AddDays(offset);
                    var after = WorkingDays.After(day, count);
                    WorkingDays.IsWorkingDay(after).ShouldBeTrue();
                    Enumerable
                        .Range(1, after.DayNumber - day.DayNumber)
                        .Count(step => WorkingDays.IsWorkingDay(day.AddDays(step)))
                        .ShouldBe(count);
                }
            );

    [Fact]
    public void Less_than_one_day_is_a_mistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            WorkingDays.After(new DateOnly(2026, 1, 5), 0)
        );

    private static DateOnly Date(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
