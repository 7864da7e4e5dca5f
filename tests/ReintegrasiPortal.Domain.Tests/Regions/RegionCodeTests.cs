using CsCheck;
using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Domain.Tests.Regions;

public class RegionCodeTests
{
    [Theory]
    [InlineData("36", RegionLevel.Province)]
    [InlineData("36.04", RegionLevel.Regency)]
    [InlineData(" 36.04.11 ", RegionLevel.District)]
    public void Reads_the_three_levels(string text, RegionLevel level)
    {
        RegionCode.TryParse(text, out var code).ShouldBeTrue();
        code.Level.ShouldBe(level);
        code.ToString().ShouldBe(text.Trim());
        code.Province.ToString().ShouldBe("36");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3604")]
    [InlineData("36,04")]
    [InlineData("36.04.")]
    [InlineData("36.04.1")]
    [InlineData("36.04.11.2001")]
    [InlineData("٣٦")]
    public void Refuses_other_shapes(string? text)
    {
        RegionCode.TryParse(text, out var code).ShouldBeFalse();
        code.ShouldBe(default);
    }

    [Fact]
    public void Knows_its_parents()
    {
        var district = RegionCode.Parse("36.04.11");

        district.Regency.ShouldBe(RegionCode.Parse("36.04"));
        district.Province.Regency.ShouldBeNull();
        district.Province.Contains(district).ShouldBeTrue();
        district.Contains(district.Province).ShouldBeFalse();
        RegionCode.Parse("36.04").Contains(RegionCode.Parse("36.71.04")).ShouldBeFalse();
    }

    [Fact]
    public void Any_text_is_read_back_or_refused_without_an_exception() =>
        Gen.String.Sample(text =>
            !RegionCode.TryParse(text, out var code) || code.ToString() == text.Trim()
        );
}
