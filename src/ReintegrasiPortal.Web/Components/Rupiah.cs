using System.Globalization;

namespace ReintegrasiPortal.Web.Components;

/// <summary>Money as people here write it: Rp4.700.000, no space.</summary>
public static class Rupiah
{
    public static string Write(long amount) =>
        "Rp" + amount.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>One amount, or a range of two.</summary>
    public static string Write(long from, long? to) =>
        to is { } top && top != from ? $"{Write(from)}–{Write(top)}" : Write(from);
}
