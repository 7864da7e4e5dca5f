using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Domain.Wages;

/// <summary>
/// The monthly minimum wage of a region and year. Micro and small firms may agree lower (PP 36/2021 art. 36), so a wage below
/// it warns and never blocks.
/// </summary>
/// <param name="Region">Where it applies: a regency or city (UMK), or a province (UMP).</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Rupiah">Whole rupiah a month; sen of the decree are dropped.</param>
/// <param name="Decree">The governor's decree.</param>
public sealed record MinimumWage(RegionCode Region, int Year, long Rupiah, string Decree)
{
    private static readonly Dictionary<(RegionCode Region, int Year), MinimumWage> Table =
        EmbeddedTable
            .Rows("umk.csv")
            .Select(row => new MinimumWage(
                RegionCode.Parse(row[0]),
                int.Parse(row[1], CultureInfo.InvariantCulture),
                long.Parse(row[2], CultureInfo.InvariantCulture),
                row[3]
            ))
            .ToDictionary(wage => (wage.Region, wage.Year));

    /// <summary>
    /// The wage of the regency a code lies in, else of its province, else null: unknown. A year without a decree is unknown too,
    /// never last year's value.
    /// </summary>
    public static MinimumWage? For(RegionCode region, int year) =>
        (region.Regency is { } regency ? Table.GetValueOrDefault((regency, year)) : null)
        ?? Table.GetValueOrDefault((region.Province, year));
}
