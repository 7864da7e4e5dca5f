using System.Globalization;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Skills;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>The engine knows numbers only: how each code of the portal becomes one, and back for the texts.</summary>
internal static class EngineNumbers
{
    /// <summary>Offer rule under which a profit-making partner never gets court community service (KUHP, UU 1/2023, art. 85(3)).</summary>
    public const int ForProfitRule = 63;

    /// <summary>Skills of one trade family stand in for each other by half.</summary>
    private const int FamilyStrength = 500;

    private const int WeekendFrom = 5;

    private const int DaysOfWeek = 7;

    private const int ShiftsOfDay = 3;

    public static readonly Engine.RelatedSkills Related = Engine.RelatedSkills.OfGroups(
        SkillCatalog
            .All.GroupBy(skill => skill.Group)
            .Select(family => (IReadOnlyCollection<byte>)[.. family.Select(s => (byte)s.Index)]),
        FamilyStrength
    );

    /// <summary>Six parts of the week as twenty-one shifts, Monday first.</summary>
    public static int ShiftBits(Shifts shifts)
    {
        var bits = 0;
        for (var day = 0; day < DaysOfWeek; day++)
        {
            var part = day < WeekendFrom ? (int)shifts : (int)shifts >> ShiftsOfDay;
            bits |= (part & 0b111) << (day * ShiftsOfDay);
        }

        return bits;
    }

    /// <summary>One part of one weekday, Monday first.</summary>
    public static int ShiftBit(DayOfWeek weekday, Shifts part)
    {
        var day = ((int)weekday + DaysOfWeek - 1) % DaysOfWeek;
        return ShiftBits(part) & (0b111 << (day * ShiftsOfDay));
    }

    /// <summary>The part of the week a shift of the engine lies in.</summary>
    public static Shifts ShiftOf(int bit)
    {
        var part = bit % ShiftsOfDay;
        return (Shifts)(1 << (bit / ShiftsOfDay < WeekendFrom ? part : part + ShiftsOfDay));
    }

    public static byte? SkillIndex(string code) =>
        SkillCatalog.ByCode(code) is { } skill ? (byte)skill.Index : null;

    public static Engine.Bits256 SkillBits(IEnumerable<string> codes) =>
        Engine.Bits256.Of(codes.Select(SkillIndex).OfType<byte>());

    /// <summary>The four digits of the code; null for an empty one.</summary>
    public static int? Occupation(string code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The engine knows four kinds of proof: an employer's word weighs like the workshop's.</summary>
    public static Engine.SkillEvidence Evidence(SkillEvidence evidence) =>
        evidence switch
        {
            SkillEvidence.SelfDeclared => Engine.SkillEvidence.SelfDeclared,
            SkillEvidence.TrainingBody => Engine.SkillEvidence.TrainingBody,
            SkillEvidence.Bnsp => Engine.SkillEvidence.Bnsp,
            _ => Engine.SkillEvidence.Workshop,
        };

    public static ulong OffenceBit(OffenceGroup group) => 1UL << (int)group;

    public static Engine.Place Place(string districtCode) =>
        Whereabouts.PointOf(districtCode) is { } point
            ? Engine.Place.At(point.Latitude, point.Longitude)
            : default;

    /// <summary>36.73.01 lies in regency 3673; 0 when unknown.</summary>
    public static int Regency(string districtCode) =>
        RegionCode.TryParse(districtCode, out var code) && code.Regency is { } regency
            ? Digits(regency)
            : 0;

    public static int Province(string districtCode) =>
        RegionCode.TryParse(districtCode, out var code) ? Digits(code.Province) : 0;

    private static int Digits(RegionCode code) =>
        int.Parse(
            code.ToString().Replace(".", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
}
