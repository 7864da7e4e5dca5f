using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Names the words about people (ParticipantText.resx): education, evidence, next steps, with keys <c>Type.Value</c>.</summary>
public sealed class ParticipantText;

/// <summary>Says coded values in the reader's language.</summary>
internal static class ParticipantWords
{
    public static string Word<T>(this IStringLocalizer<ParticipantText> texts, T value)
        where T : struct, Enum => texts[$"{typeof(T).Name}.{value}"];

    public static string Skill(string code) =>
        SkillCatalog.ByCode(code) is { } skill
            ? IsIndonesian
                ? skill.NameId
                : skill.NameEn
            : code;

    public static string Occupation(string code) =>
        OccupationCatalog.ByCode(code) is { } occupation
            ? IsIndonesian
                ? occupation.NameId
                : occupation.NameEn
            : code;

    /// <summary>District and regency, as people write an address.</summary>
    public static string District(string code) =>
        RegionCode.TryParse(code, out var region) && RegionCatalog.District(region) is { } district
            ? $"{district.Name}, {RegionCatalog.Regency(region)?.Name}"
            : code;

    private static bool IsIndonesian =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "id";
}
