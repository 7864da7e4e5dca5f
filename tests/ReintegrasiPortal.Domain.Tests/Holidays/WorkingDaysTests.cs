using ReintegrasiPortal.Domain.Holidays;

namespace ReintegrasiPortal.Domain.Tests.Holidays;

public sealed class WorkingDaysTests
{
    [Fact]
    public void Weekends_and_holidays_are_skipped()
    {
        // Thursday 24 December is joint leave, Friday is Christmas.
        WorkingDays
            .Later(new DateOnly(2026, 12, 23), 1)
            .ShouldBe(new DateOnly(2026, 12, 28));
        WorkingDays.Later(new DateOnly(2026, 11, 24), 5).ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public void No_working_days_later_is_the_same_day() =>
        WorkingDays.Later(new DateOnly(2026, 11, 28), 0).ShouldBe(new DateOnly(2026, 11, 28));

    [Fact]
    public void A_year_without_decree_counts_weekends_alone()
    {
        HolidayCatalog.Of(2099).ShouldBeNull();
        WorkingDays.Later(new DateOnly(2099, 1, 2), 1).ShouldBe(new DateOnly(2099, 1, 5));
    }
}
