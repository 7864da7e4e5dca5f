using System.Globalization;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Web.Components;

/// <summary>Coded things by the name the reader knows. An unknown code is shown as it is: better odd than gone.</summary>
public static class CatalogNames
{
    public static string Name(this Skill skill) => InEnglish ? skill.NameEn : skill.NameId;

    public static string Name(this Occupation occupation) =>
        InEnglish ? occupation.NameEn : occupation.NameId;

    public static string OfSkill(string code) => SkillCatalog.ByCode(code)?.Name() ?? code;

    public static string OfOccupation(string code) =>
        OccupationCatalog.ByCode(code)?.Name() ?? code;

    /// <summary>District and regency, for instance "Serang, Kota Serang".</summary>
    public static string OfDistrict(string code) =>
        RegionCode.TryParse(code, out var region)
        && RegionCatalog.District(region) is { } district
        && RegionCatalog.Regency(region) is { } regency
            ? $"{district.Name}, {regency.Name}"
            : code;

    public static bool IsDistrict(string code) =>
        RegionCode.TryParse(code, out var region) && RegionCatalog.District(region) is not null;

    private static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
