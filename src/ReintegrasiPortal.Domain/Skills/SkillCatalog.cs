using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Skills;

/// <summary>The skills the portal knows. Add at the end only: an index, once given, stays.</summary>
public static class SkillCatalog
{
    private static readonly Dictionary<string, Skill> Codes;
    private static readonly SearchIndex<Skill> Index;

    static SkillCatalog()
    {
        All =
        [
            .. EmbeddedTable
                .Rows("skills.csv")
                .Select(row => new Skill(
                    row[0],
                    int.Parse(row[1], CultureInfo.InvariantCulture),
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    EmbeddedTable.Items(row[6])
                ))
                .OrderBy(skill => skill.Index),
        ];
        Groups =
        [
            .. EmbeddedTable
                .Rows("skill-groups.csv")
                .Select(row => new SkillGroup(row[0], row[1], row[2])),
        ];
        Codes = All.ToDictionary(skill => skill.Code, StringComparer.OrdinalIgnoreCase);
        Index = new SearchIndex<Skill>(
            All,
            skill => [skill.Code, skill.NameId, skill.NameEn, .. skill.Synonyms]
        );
    }

    /// <summary>All skills by index.</summary>
    public static IReadOnlyList<Skill> All { get; }

    /// <summary>The trade families in display order.</summary>
    public static IReadOnlyList<SkillGroup> Groups { get; }

    /// <summary>The skill with this code (case does not matter), or null.</summary>
    public static Skill? ByCode(string code) => Codes.GetValueOrDefault(code);

    /// <summary>The skill at this index, or null outside the table.</summary>
    public static Skill? ByIndex(int index) => index >= 0 && index < All.Count ? All[index] : null;

    /// <summary>Whether two different skills belong to one trade family, so that one helps to learn the other.</summary>
    public static bool Related(Skill a, Skill b) => a.Index != b.Index && a.Group == b.Group;

    /// <summary>Skills people may mean by a word in either language, best first.</summary>
    public static IReadOnlyList<Skill> Search(string text, int take) => Index.Best(text, take);
}
