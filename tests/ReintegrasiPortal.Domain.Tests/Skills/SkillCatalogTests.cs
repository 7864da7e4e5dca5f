using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Domain.Tests.Skills;

public class SkillCatalogTests
{
    [Fact]
    public void Ninety_skills_have_unique_codes_and_stand_at_their_index()
    {
        SkillCatalog.All.Count.ShouldBe(90);
        SkillCatalog.All.Select(skill => skill.Index).ShouldBe(Enumerable.Range(0, 90));
        SkillCatalog.All.Select(skill => skill.Code).ShouldBeUnique();
        SkillCatalog.All.ShouldAllBe(skill =>
            SkillCatalog.ByCode(skill.Code) == skill && SkillCatalog.ByIndex(skill.Index) == skill
        );
    }

    // Matching stores skills as bits: these positions are a promise.
    [Theory]
    [InlineData("MT01", 0)]
    [InlineData("OT01", 6)]
    [InlineData("TX01", 32)]
    [InlineData("KL06", 45)]
    [InlineData("LG08", 79)]
    [InlineData("KR05", 89)]
    public void An_index_once_given_stays(string code, int index) =>
        SkillCatalog.ByCode(code)!.Index.ShouldBe(index);

    [Fact]
    public void Every_skill_is_complete_and_belongs_to_a_known_group()
    {
        SkillCatalog.Groups.Count.ShouldBe(12);
        SkillCatalog.All.ShouldAllBe(skill =>
            skill.Code.StartsWith(skill.Group, StringComparison.Ordinal)
            && SkillCatalog.Groups.Any(group => group.Code == skill.Group)
            && skill.UnitGroup.Length == 4
            && skill.NameId.Length > 0
            && skill.NameEn.Length > 0
            && skill.Synonyms.Count > 0
        );
    }

    [Fact]
    public void Names_with_commas_survive_the_table() =>
        SkillCatalog.ByCode("TN08")!.NameId.ShouldBe("Kambing, domba, sapi");

    [Fact]
    public void Related_is_symmetric_stays_in_the_group_and_excludes_itself()
    {
        foreach (var a in SkillCatalog.All)
        {
            SkillCatalog.Related(a, a).ShouldBeFalse();
            SkillCatalog.All.ShouldAllBe(b =>
                SkillCatalog.Related(a, b) == SkillCatalog.Related(b, a)
                && (!SkillCatalog.Related(a, b) || a.Group == b.Group)
            );
        }

        SkillCatalog
            .Related(SkillCatalog.ByCode("MT01")!, SkillCatalog.ByCode("MT02")!)
            .ShouldBeTrue();
        SkillCatalog
            .Related(SkillCatalog.ByCode("MT01")!, SkillCatalog.ByCode("KL01")!)
            .ShouldBeFalse();
    }

    [Theory]
    [InlineData("las", "MT01")]
    [InlineData("tukang las", "MT01")]
    [InlineData("WELDER", "MT01")]
    [InlineData("kl06", "KL06")]
    [InlineData("jahe merah", "KL06")]
    [InlineData("penjahit", "TX01")]
    [InlineData("barbershop", "JS01")]
    [InlineData("driver", "LG01")]
    public void Finds_a_skill_by_the_words_people_use(string text, string first) =>
        SkillCatalog.Search(text, 3)[0].Code.ShouldBe(first);

    [Fact]
    public void Matches_word_beginnings_only_and_obeys_the_limit()
    {
        SkillCatalog.Search("las", 2).Select(skill => skill.Code).ShouldBe(["MT01", "MT02"]);
        SkillCatalog.Search("elas", 10).ShouldBeEmpty();
        SkillCatalog.Search("", 10).ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_codes_and_indexes_have_no_answer()
    {
        SkillCatalog.ByCode("ZZ99").ShouldBeNull();
        SkillCatalog.ByIndex(-1).ShouldBeNull();
        SkillCatalog.ByIndex(90).ShouldBeNull();
    }
}
