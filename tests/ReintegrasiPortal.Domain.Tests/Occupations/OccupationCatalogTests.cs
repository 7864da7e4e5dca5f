using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Domain.Tests.Occupations;

public class OccupationCatalogTests
{
    [Fact]
    public void Codes_are_unique_four_digits_and_lead_back()
    {
        OccupationCatalog.All.Count.ShouldBe(77);
        OccupationCatalog.All.Select(occupation => occupation.Code).ShouldBeUnique();
        OccupationCatalog.All.ShouldAllBe(occupation =>
            occupation.Code.Length == 4
            && occupation.Code.All(char.IsAsciiDigit)
            && OccupationCatalog.ByCode(occupation.Code) == occupation
            && occupation.Industry >= 'A'
            && occupation.Industry <= 'V'
        );
    }

    [Fact]
    public void Every_occupation_names_known_skills_once()
    {
        foreach (var occupation in OccupationCatalog.All)
        {
            occupation.Skills.ShouldNotBeEmpty(occupation.Code);
            occupation.Skills.ShouldBeUnique();
            occupation.Skills.ShouldAllBe(code => SkillCatalog.ByCode(code) != null);
        }
    }

    [Fact]
    public void Every_skill_fits_the_occupation_of_its_unit_group() =>
        SkillCatalog.All.ShouldAllBe(skill =>
            OccupationCatalog
                .ForSkill(skill.Code)
                .Any(occupation => occupation.Code == skill.UnitGroup)
        );

    [Theory]
    [InlineData("5414", true, WorkRestrictions.Weapons)]
    [InlineData("8321", true, WorkRestrictions.Driving | WorkRestrictions.Cash)]
    [InlineData("5230", false, WorkRestrictions.Cash)]
    [InlineData("3413", false, WorkRestrictions.Children)]
    [InlineData("7212", false, WorkRestrictions.None)]
    public void Tags_warn_before_an_application_is_wasted(
        string code,
        bool certificate,
        WorkRestrictions restrictions
    )
    {
        var occupation = OccupationCatalog.ByCode(code)!;

        occupation.RequiresPoliceCertificate.ShouldBe(certificate);
        occupation.Restrictions.ShouldBe(restrictions);
    }

    [Theory]
    [InlineData("las", "7212")]
    [InlineData("baker", "7512")]
    [InlineData("5414", "5414")]
    public void Finds_an_occupation_by_either_language_or_code(string text, string first) =>
        OccupationCatalog.Search(text, 3)[0].Code.ShouldBe(first);
}
