using System.Globalization;

namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>A date as three answers, the way people know their own dates. Kept as typed, so that a wrong one can be shown again.</summary>
public sealed class DateParts
{
    public string? Day { get; set; }
    public string? Month { get; set; }
    public string? Year { get; set; }

    public static DateParts Of(DateOnly date) =>
        new()
        {
            Day = date.Day.ToString(CultureInfo.InvariantCulture),
            Month = date.Month.ToString(CultureInfo.InvariantCulture),
            Year = date.Year.ToString(CultureInfo.InvariantCulture),
        };

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Day)
        && string.IsNullOrWhiteSpace(Month)
        && string.IsNullOrWhiteSpace(Year);

    /// <summary>True when the three parts are one real day of a four-figure year.</summary>
    public bool TryRead(out DateOnly date) =>
        DateOnly.TryParseExact(
            $"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}",
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out date
        );
}
