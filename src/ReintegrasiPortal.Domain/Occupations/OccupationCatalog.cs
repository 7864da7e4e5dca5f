using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Occupations;

/// <summary>The occupations opportunities and wishes are coded with: every unit group a skill maps to, and a few neighbours.</summary>
public static class OccupationCatalog
{
    private static readonly Dictionary<string, Occupation> Codes;
    private static readonly ILookup<string, Occupation> Skills;
    private static readonly SearchIndex<Occupation> Index;

    static OccupationCatalog()
    {
        All =
        [
            .. EmbeddedTable
                .Rows("occupations.csv")
                .Select(row => new Occupation(
                    row[0],
                    row[1],
                    row[2],
                    EmbeddedTable.Items(row[3]),
                    row[4][0],
                    row[5] == "yes",
                    EmbeddedTable
                        .Items(row[6])
                        .Aggregate(
                            WorkRestrictions.None,
                            (tags, tag) => tags | Enum.Parse<WorkRestrictions>(tag)
                        )
                )),
        ];
        Codes = All.ToDictionary(occupation => occupation.Code);
        Skills = All.SelectMany(occupation =>
                occupation.Skills.Select(skill => (Skill: skill, Occupation: occupation))
            )
            .ToLookup(pair => pair.Skill, pair => pair.Occupation);
        Index = new SearchIndex<Occupation>(
            All,
            occupation => [occupation.Code, occupation.NameId, occupation.NameEn]
        );
    }

    /// <summary>All occupations in code order.</summary>
    public static IReadOnlyList<Occupation> All { get; }

    /// <summary>The occupation with this code, or null.</summary>
    public static Occupation? ByCode(string code) => Codes.GetValueOrDefault(code);

    /// <summary>Occupations a skill fits, in code order; empty for an unknown skill.</summary>
    public static IReadOnlyList<Occupation> ForSkill(string skillCode) => [.. Skills[skillCode]];

    /// <summary>Occupations people may mean by a word in either language, best first.</summary>
    public static IReadOnlyList<Occupation> Search(string text, int take) => Index.Best(text, take);
}
