using System.Globalization;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Months in words: "Maret 2027", "Maret–April 2027" or "Desember 2026–Januari 2027".</summary>
public static class MonthWords
{
    public static string InWords(this MonthBand band)
    {
        var last = band.To.ToString("MMMM yyyy", CultureInfo.CurrentCulture);
        var first = band.From.ToString(
            band.From.Year == band.To.Year ? "MMMM" : "MMMM yyyy",
            CultureInfo.CurrentCulture
        );
        return band.From == band.To ? last : $"{first}–{last}";
    }
}
