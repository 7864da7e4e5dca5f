namespace ReintegrasiPortal.Matching.Candidates;

/// <summary>A grid of tenths of a degree (about 11 km); cells of one row have neighbouring keys.</summary>
internal static class Cells
{
    private const int PerDegree = 10;
    private const int Columns = (360 * PerDegree) + 1;

    /// <summary>Less than a degree of latitude measures, so that a box is never too small.</summary>
    private const double KmPerDegree = 110.0;
    private const int WidestKm = 1500;
    private const double FarthestLatitude = 75;

    public static int KeyOf(Place place) =>
        (Row(place.Latitude) * Columns) + Column(place.Longitude);

    /// <summary>
    /// Key ranges, both ends included, that hold every place within so many kilometres; null when the circle nears a
    /// pole or the date line or is too wide, and everything must be looked at.
    /// </summary>
    public static List<(int First, int Last)>? Around(Place centre, int km)
    {
        // One rounding step of the stored coordinate and the chord shorter than its arc are covered by the margin.
        var height = (km / KmPerDegree) + 0.001;
        var farthest = Math.Abs(centre.Latitude) + height;
        if (km > WidestKm || farthest > FarthestLatitude)
        {
            return null;
        }

        var width = height / Math.Cos(double.DegreesToRadians(farthest));
        if (Math.Abs(centre.Longitude) + width > 180)
        {
            return null;
        }

        var (left, right) = (Column(centre.Longitude - width), Column(centre.Longitude + width));
        var (bottom, top) = (Row(centre.Latitude - height), Row(centre.Latitude + height));
        var ranges = new List<(int, int)>(top - bottom + 1);
        for (var row = bottom; row <= top; row++)
        {
            ranges.Add(((row * Columns) + left, (row * Columns) + right));
        }

        return ranges;
    }

    private static int Row(double latitude) => (int)((latitude + 90) * PerDegree);

    private static int Column(double longitude) => (int)((longitude + 180) * PerDegree);
}
