using CsCheck;
using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Domain.Tests.Regions;

public class GeoPointTests
{
    private static readonly Gen<GeoPoint> Places = Gen.Select(
        Gen.Double[-90, 90],
        Gen.Double[-180, 180],
        (latitude, longitude) => new GeoPoint(latitude, longitude)
    );

    [Fact]
    public void One_degree_of_latitude_is_111_kilometres() =>
        new GeoPoint(-6, 106).KilometresTo(new GeoPoint(-7, 106)).ShouldBe(111.195, 0.001);

    [Fact]
    public void Serang_to_Cilegon_is_about_sixteen_kilometres() =>
        RegionCatalog
            .Point(RegionCode.Parse("36.73"))!
            .Value.KilometresTo(RegionCatalog.Point(RegionCode.Parse("36.72"))!.Value)
            .ShouldBe(15.7, 0.5);

    [Fact]
    public void Distance_is_symmetric_and_never_beyond_half_the_earth() =>
        Gen.Select(Places, Places)
            .Sample(
                (a, b) =>
                    Math.Abs(a.KilometresTo(b) - b.KilometresTo(a)) < 1e-6
                    && a.KilometresTo(b) is >= 0 and <= 20_016
                    && a.KilometresTo(a) < 1e-6
            );
}
