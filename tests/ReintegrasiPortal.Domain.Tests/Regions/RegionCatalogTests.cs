using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Domain.Tests.Regions;

public class RegionCatalogTests
{
    private static IEnumerable<Region> Regencies =>
        RegionCatalog.Provinces.SelectMany(province => RegionCatalog.Regencies(province.Code));

    private static IEnumerable<Region> Districts =>
        Regencies.SelectMany(regency => RegionCatalog.Districts(regency.Code));

    [Fact]
    public void Holds_the_totals_of_the_decree()
    {
        RegionCatalog.Provinces.Count.ShouldBe(38);
        Regencies.Count().ShouldBe(514);
        Regencies
            .Count(regency => regency.Name.StartsWith("Kota ", StringComparison.Ordinal))
            .ShouldBe(98);
        Districts.Count().ShouldBe(7285);
    }

    [Fact]
    public void Every_region_is_reached_once_and_lies_in_its_parents()
    {
        var all = RegionCatalog.Provinces.Concat(Regencies).Concat(Districts).ToList();

        all.Select(region => region.Code).Distinct().Count().ShouldBe(38 + 514 + 7285);
        Regencies.ShouldAllBe(regency =>
            RegionCatalog.Province(regency.Code)!.Code.Contains(regency.Code)
        );
        Districts.ShouldAllBe(district =>
            RegionCatalog.Regency(district.Code)!.Code.Contains(district.Code)
            && RegionCatalog.District(district.Code) == district
        );
        all.ShouldAllBe(region => !string.IsNullOrWhiteSpace(region.Name));
    }

    [Fact]
    public void Every_region_has_a_point_inside_Indonesia_and_near_its_regency()
    {
        foreach (var region in RegionCatalog.Provinces.Concat(Regencies).Concat(Districts))
        {
            var point = RegionCatalog.Point(region.Code).ShouldNotBeNull(region.Name);
            point.Latitude.ShouldBeInRange(-11.5, 6.5, region.Name);
            point.Longitude.ShouldBeInRange(94, 142, region.Name);
        }

        Districts.ShouldAllBe(district =>
            RegionCatalog
                .Point(district.Code)!
                .Value.KilometresTo(RegionCatalog.Regency(district.Code)!.Centre!.Value) < 90
        );
    }

    [Fact]
    public void A_district_without_a_point_stands_at_its_regency()
    {
        var point = RegionCatalog.Point(RegionCode.Parse("36.02.01"));

        RegionCatalog.District(RegionCode.Parse("36.02.01"))!.Centre.ShouldBeNull();
        point.ShouldBe(RegionCatalog.Regency(RegionCode.Parse("36.02"))!.Centre);
    }

    [Theory]
    [InlineData("36.73", "Kota Serang")]
    [InlineData("36.04", "Kabupaten Serang")]
    [InlineData("36.74", "Kota Tangerang Selatan")]
    public void Banten_has_the_codes_officers_know(string code, string name) =>
        RegionCatalog.Regency(RegionCode.Parse(code))!.Name.ShouldBe(name);

    [Theory]
    [InlineData("36.73.01", "Asia/Jakarta", 7)]
    [InlineData("61", "Asia/Jakarta", 7)]
    [InlineData("62.71", "Asia/Jakarta", 7)]
    [InlineData("51.71", "Asia/Makassar", 8)]
    [InlineData("64.71", "Asia/Makassar", 8)]
    [InlineData("73", "Asia/Makassar", 8)]
    [InlineData("81.71", "Asia/Jayapura", 9)]
    [InlineData("96.71", "Asia/Jayapura", 9)]
    public void Time_zones_follow_the_province(string code, string zone, int hours)
    {
        RegionCatalog.TimeZone(RegionCode.Parse(code)).ShouldBe(zone);
        TimeZoneInfo
            .FindSystemTimeZoneById(zone)
            .GetUtcOffset(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero))
            .ShouldBe(TimeSpan.FromHours(hours));
    }

    [Fact]
    public void Unknown_codes_have_no_answer()
    {
        var unknown = RegionCode.Parse("99.99.99");

        RegionCatalog.Of(unknown).ShouldBeNull();
        RegionCatalog.Province(unknown).ShouldBeNull();
        RegionCatalog.TimeZone(unknown).ShouldBeNull();
        RegionCatalog.Point(unknown).ShouldBeNull();
        RegionCatalog.Of(default).ShouldBeNull();
        RegionCatalog.Regencies(unknown).ShouldBeEmpty();
        RegionCatalog.Districts(unknown).ShouldBeEmpty();
    }
}
