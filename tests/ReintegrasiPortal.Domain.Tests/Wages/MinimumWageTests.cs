using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Wages;

namespace ReintegrasiPortal.Domain.Tests.Wages;

public class MinimumWageTests
{
    [Theory]
    [InlineData("36.01", 3_360_078)]
    [InlineData("36.02", 3_330_010)]
    [InlineData("36.03", 5_210_377)]
    [InlineData("36.04", 5_178_521)]
    [InlineData("36.71", 5_399_405)]
    [InlineData("36.72", 5_469_922)]
    [InlineData("36.73", 4_665_927)]
    [InlineData("36.74", 5_247_870)]
    public void Banten_2026_is_as_the_governor_decreed(string region, long rupiah)
    {
        var wage = MinimumWage.For(RegionCode.Parse(region), 2026)!;

        wage.Rupiah.ShouldBe(rupiah);
        wage.Region.ShouldBe(RegionCode.Parse(region));
        wage.Decree.ShouldBe("Keputusan Gubernur Banten 703/2025");
    }

    [Fact]
    public void A_district_has_the_wage_of_its_regency() =>
        MinimumWage.For(RegionCode.Parse("36.73.01"), 2026)!.Rupiah.ShouldBe(4_665_927);

    [Theory]
    [InlineData("36")]
    [InlineData("36.99")]
    public void Without_a_regency_value_the_province_counts(string region)
    {
        var wage = MinimumWage.For(RegionCode.Parse(region), 2026)!;

        wage.Rupiah.ShouldBe(3_100_881);
        wage.Region.ShouldBe(RegionCode.Parse("36"));
    }

    [Theory]
    [InlineData("36.73", 2025)]
    [InlineData("36.73", 2027)]
    [InlineData("31.71", 2026)]
    public void An_unknown_year_or_province_is_unknown(string region, int year) =>
        MinimumWage.For(RegionCode.Parse(region), year).ShouldBeNull();
}
