using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Regions;

/// <summary>Every province, regency and district of Indonesia. Sources and licences: docs/data.md.</summary>
public static class RegionCatalog
{
    /// <summary>The list of codes the tables follow.</summary>
    public static readonly RegionVersion Version = new("Kepmendagri 300.2.2-2138/2025", 2025);

    private static readonly Dictionary<RegionCode, string> TimeZones = EmbeddedTable
        .Rows("provinces.csv")
        .ToDictionary(row => RegionCode.Parse(row[0]), row => row[2]);

    private static readonly List<Region> All =
    [
        .. EmbeddedTable
            .Rows("provinces.csv")
            .Select(row => new Region(RegionCode.Parse(row[0]), row[1], null)),
        .. EmbeddedTable.Rows("regencies.csv").Select(Placed),
        .. EmbeddedTable.Rows("districts.csv").Select(Placed),
    ];

    private static readonly Dictionary<RegionCode, Region> ByCode = All.ToDictionary(region =>
        region.Code
    );

    private static readonly ILookup<RegionCode, Region> ByParent = All.Where(region =>
            region.Code.Level != RegionLevel.Province
        )
        .ToLookup(region =>
            region.Code.Level == RegionLevel.District
                ? region.Code.Regency!.Value
                : region.Code.Province
        );

    /// <summary>All provinces in code order.</summary>
    public static IReadOnlyList<Region> Provinces { get; } =
    [.. All.Where(region => region.Code.Level == RegionLevel.Province)];

    /// <summary>The region with exactly this code, or null.</summary>
    public static Region? Of(RegionCode code) => ByCode.GetValueOrDefault(code);

    /// <summary>The province a code lies in, or null when unknown.</summary>
    public static Region? Province(RegionCode code) => Of(code.Province);

    /// <summary>The regency or city a code lies in, or null when unknown or when the code is a province's.</summary>
    public static Region? Regency(RegionCode code) =>
        code.Regency is { } regency ? Of(regency) : null;

    /// <summary>The district with this code, or null.</summary>
    public static Region? District(RegionCode code) =>
        code.Level == RegionLevel.District ? Of(code) : null;

    /// <summary>Regencies and cities of a province in code order; empty when the province is unknown.</summary>
    public static IReadOnlyList<Region> Regencies(RegionCode province) =>
        [.. ByParent[province.Province]];

    /// <summary>Districts of a regency in code order; empty when it is unknown or a province.</summary>
    public static IReadOnlyList<Region> Districts(RegionCode regency) =>
        regency.Regency is { } parent ? [.. ByParent[parent]] : [];

    /// <summary>
    /// Regions people may mean, best first. Case, accents, punctuation and "kab." do not matter; naming a parent narrows
    /// ("ciruas serang").
    /// </summary>
    public static IReadOnlyList<Region> Find(string text, int take) =>
        RegionSearch.Find(text, take);

    /// <summary>IANA zone of a region: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT); null when unknown.</summary>
    public static string? TimeZone(RegionCode code) => TimeZones.GetValueOrDefault(code.Province);

    /// <summary>
    /// Where a region is: its own point, for a district without one that of its regency, for a province the mean of its
    /// regencies; null when unknown.
    /// </summary>
    public static GeoPoint? Point(RegionCode code) =>
        Of(code)?.Centre ?? Regency(code)?.Centre ?? (ByCode.ContainsKey(code) ? Mean(code) : null);

    internal static IEnumerable<Region> Everything => All;

    private static GeoPoint Mean(RegionCode province) =>
        new(
            ByParent[province].Average(regency => regency.Centre!.Value.Latitude),
            ByParent[province].Average(regency => regency.Centre!.Value.Longitude)
        );

    private static Region Placed(string[] row) =>
        new(
            RegionCode.Parse(row[0]),
            row[1],
            row[2].Length == 0
                ? null
                : new GeoPoint(
                    double.Parse(row[2], CultureInfo.InvariantCulture),
                    double.Parse(row[3], CultureInfo.InvariantCulture)
                )
        );
}
