using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Domain.Regions;

/// <summary>A place on the earth in WGS 84 degrees.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    // IUGG mean earth radius, kilometres.
    private const double EarthRadius = 6371.0088;

    /// <summary>Great-circle distance in kilometres (haversine); roads are longer.</summary>
    public double KilometresTo(GeoPoint other)
    {
        var latitude = double.DegreesToRadians(other.Latitude - Latitude);
        var longitude = double.DegreesToRadians(other.Longitude - Longitude);
        var chord =
            Square(Math.Sin(latitude / 2))
            + (
                Math.Cos(double.DegreesToRadians(Latitude))
                * Math.Cos(double.DegreesToRadians(other.Latitude))
                * Square(Math.Sin(longitude / 2))
            );
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Square(double value) => value * value;
}
