using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Domain.Tests.Regions;

public class RegionSearchTests
{
    [Theory]
    [InlineData("kab serang", "36.04")]
    [InlineData("Kab. Serang", "36.04")]
    [InlineData("KABUPATEN SERANG", "36.04")]
    [InlineData("kota serang", "36.73")]
    [InlineData("tangsel", "36.74")]
    [InlineData("banten", "36")]
    [InlineData("rangkas bitung", "36.02.14")]
    [InlineData("ciruas serang", "36.04.09")]
    [InlineData("kec. ciruas", "36.04.09")]
    [InlineData("tolitoli", "72.04")]
    [InlineData("Sérang", "36.04")]
    public void Understands_what_people_type(string text, string first) =>
        RegionCatalog.Find(text, 5)[0].Code.ToString().ShouldBe(first);

    [Fact]
    public void Puts_the_larger_region_first_and_obeys_the_limit()
    {
        var found = RegionCatalog.Find("serang", 3);

        found.Count.ShouldBe(3);
        found.Select(region => region.Code.ToString()).ShouldBe(["36.04", "36.73", "36.73.01"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" .,- ")]
    [InlineData("qqxx")]
    [InlineData("kec")]
    public void Answers_nothing_to_nothing(string text) =>
        RegionCatalog.Find(text, 10).ShouldBeEmpty();
}
