using ReintegrasiPortal.Domain.Holidays;

namespace ReintegrasiPortal.Domain.Tests.Holidays;

public class HolidayCatalogTests
{
    [Fact]
    public void The_year_2026_has_17_holidays_and_8_days_of_joint_leave()
    {
        var days = HolidayCatalog.Of(2026)!;

        days.Count(day => day.Kind == HolidayKind.National).ShouldBe(17);
        days.Count(day => day.Kind == HolidayKind.JointLeave).ShouldBe(8);
        days.Select(day => day.Date).ShouldBeUnique();
        days.Select(day => day.Date).ShouldBeInOrder();
        days.ShouldAllBe(day =>
            day.Date.Year == 2026
            && day.Certainty == HolidayCertainty.Decreed
            && day.Source.Length > 0
        );
    }

    [Theory]
    [InlineData(1, 16, "Isra Mikraj Nabi Muhammad")]
    [InlineData(3, 21, "Idulfitri 1447 Hijriah")]
    [InlineData(8, 17, "Hari Kemerdekaan Republik Indonesia")]
    public void Holidays_fall_where_the_decree_puts_them(int month, int day, string name) =>
        HolidayCatalog
            .Of(2026)!
            .Single(holiday => holiday.Date == new DateOnly(2026, month, day))
            .NameId.ShouldBe(name);

    [Fact]
    public void A_year_without_a_decree_is_unknown_and_not_free_of_holidays() =>
        HolidayCatalog.Of(2027).ShouldBeNull();
}
