namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>
/// Makes the names partners see before consent, for instance <c>K-7Q2M</c>. Drawn, never counted, so that nothing can be read from them; no
/// vowels, so that no word appears; no signs that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B).
/// </summary>
internal static class Aliases
{
    private const string Signs = "34679CDFGHJKMNPQRTVWXY";

    /// <summary>Draws a name that is not taken yet. After some misses it draws longer ones, so that it always ends.</summary>
    /// <param name="taken">Names in use; the new one is added.</param>
    /// <param name="draw">A whole number from 0 up to, not including, its argument.</param>
    public static string Draw(HashSet<string> taken, Func<int, int> draw)
    {
        for (var tries = 0; ; tries++)
        {
            var alias =
                "K-"
                + string.Concat(
                    Enumerable.Range(0, 4 + (tries / 20)).Select(_ => Signs[draw(Signs.Length)])
                );
            if (taken.Add(alias))
            {
                return alias;
            }
        }
    }
}
