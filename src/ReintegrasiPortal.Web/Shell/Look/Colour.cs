using System.Globalization;

namespace ReintegrasiPortal.Web.Shell.Look;

/// <summary>Arithmetic on colours written as <c>#RRGGBB</c>.</summary>
public static class Colour
{
    /// <summary>One colour laid thinly over another.</summary>
    /// <param name="share">Part of <paramref name="over"/> in the mix, 0 to 1.</param>
    public static string Mix(string over, string under, double share)
    {
        var (r, g, b) = Channels(over);
        var (ur, ug, ub) = Channels(under);
        return $"#{Blend(r, ur):X2}{Blend(g, ug):X2}{Blend(b, ub):X2}";

        int Blend(int top, int bottom) => (int)Math.Round((top * share) + (bottom * (1 - share)));
    }

    /// <summary>Contrast ratio from 1 to 21, as WCAG 2.2 defines it.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var (r, g, b) = Channels(colour);
        return (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));
    }

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static (int R, int G, int B) Channels(string colour)
    {
        var value = int.Parse(
            colour.AsSpan(1),
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture
        );
        return (value >> 16, (value >> 8) & 0xFF, value & 0xFF);
    }
}
