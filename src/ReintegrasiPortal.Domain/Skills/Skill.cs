namespace ReintegrasiPortal.Domain.Skills;

/// <summary>A trade family of skills.</summary>
/// <param name="Code">Two letters, the beginning of each of its skills' codes.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
public sealed record SkillGroup(string Code, string NameId, string NameEn);

/// <summary>A skill people bring or learn.</summary>
/// <param name="Code">Our own stable code, for instance <c>MT01</c>.</param>
/// <param name="Index">Position 0..89 that never changes; the matching engine's bit.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="UnitGroup">ISCO-08 unit group, four digits: a mapping aid.</param>
/// <param name="Group">Code of its <see cref="SkillGroup"/>.</param>
/// <param name="Synonyms">Other words people search with, in both languages.</param>
public sealed record Skill(
    string Code,
    int Index,
    string NameId,
    string NameEn,
    string UnitGroup,
    string Group,
    IReadOnlyList<string> Synonyms
);
