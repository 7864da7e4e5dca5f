using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>How far away, as far as a partner may know before consent.</summary>
public enum DistanceBand
{
    Unknown,
    Within5,
    Within10,
    Within25,
    Within50,
    Beyond50,
}

/// <summary>Where districts are, and how far from one to another.</summary>
public static class Whereabouts
{
    /// <summary>Straight line in whole kilometres; null when a place is not known.</summary>
    public static int? Kilometres(string from, string to) =>
        PointOf(from) is { } start && PointOf(to) is { } end
            ? (int)Math.Round(start.KilometresTo(end))
            : null;

    public static DistanceBand Band(string from, string to) =>
        Kilometres(from, to) switch
        {
            null => DistanceBand.Unknown,
            <= 5 => DistanceBand.Within5,
            <= 10 => DistanceBand.Within10,
            <= 25 => DistanceBand.Within25,
            <= 50 => DistanceBand.Within50,
            _ => DistanceBand.Beyond50,
        };

    internal static GeoPoint? PointOf(string districtCode) =>
        RegionCode.TryParse(districtCode, out var code) ? RegionCatalog.Point(code) : null;
}
