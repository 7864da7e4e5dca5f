using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Holidays;

/// <summary>Days off as the joint decrees give them. A decree covers one year and comes out in the autumn before.</summary>
public static class HolidayCatalog
{
    private static readonly Dictionary<int, IReadOnlyList<Holiday>> Years = EmbeddedTable
        .Rows("holidays.csv")
        .Select(row => new Holiday(
            DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row[1] == "national" ? HolidayKind.National : HolidayKind.JointLeave,
            row[2],
            row[3],
            row[4] == "decreed" ? HolidayCertainty.Decreed : HolidayCertainty.Expected,
            row[5]
        ))
        .GroupBy(holiday => holiday.Date.Year)
        .ToDictionary(
            year => year.Key,
            IReadOnlyList<Holiday> (year) => [.. year.OrderBy(holiday => holiday.Date)]
        );

    /// <summary>The days off of a year in date order; null when its decree is not known, which is not "no holidays".</summary>
    public static IReadOnlyList<Holiday>? Of(int year) => Years.GetValueOrDefault(year);
}
