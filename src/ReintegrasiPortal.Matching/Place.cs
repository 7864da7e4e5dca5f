using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>
/// A point on the earth as whole metres from its centre, so that distances compare as exact integers.
/// The straight line replaces the arc: 1 m short at 100 km. <c>default</c> means not known.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Place
{
    private const double EarthRadiusMetres = 6_371_008.8;
    private readonly int _x;
    private readonly int _y;
    private readonly int _z;

    private Place(double latitude, double longitude)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        _x = (int)Math.Round(EarthRadiusMetres * cosLatitude * cosLongitude);
        _y = (int)Math.Round(EarthRadiusMetres * cosLatitude * sinLongitude);
        _z = (int)Math.Round(EarthRadiusMetres * sinLatitude);
        Latitude = (float)latitude;
        Longitude = (float)longitude;
    }

    public bool IsKnown => (_x | _y | _z) != 0;

    /// <summary>Degrees, rounded; only good enough to find the neighbourhood.</summary>
    internal float Latitude { get; }

    internal float Longitude { get; }

    /// <summary>The place at these coordinates.</summary>
    /// <param name="latitude">Degrees, −90 to 90.</param>
    /// <param name="longitude">Degrees, −180 to 180.</param>
    /// <returns>A place, or one that is not known when a coordinate is not a number or out of range.</returns>
    public static Place At(double latitude, double longitude) =>
        Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new(latitude, longitude) : default;

    /// <summary>Metres to another place, rounded down; null when one of the two is not known.</summary>
    public long? MetresTo(Place other)
    {
        if (!IsKnown || !other.IsKnown)
        {
            return null;
        }

        long x = _x - other._x;
        long y = _y - other._y;
        long z = _z - other._z;
        // Below 2^53, where the square root of IEEE 754 is exact to the last bit.
        return (long)Math.Sqrt((x * x) + (y * y) + (z * z));
    }
}
