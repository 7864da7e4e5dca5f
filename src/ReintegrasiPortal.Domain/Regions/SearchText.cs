using System.Globalization;
using System.Text;

namespace ReintegrasiPortal.Domain.Regions;

/// <summary>How people's typing is compared with reference names: no case, no accents, no punctuation, word beginnings count.</summary>
internal static class SearchText
{
    /// <summary>Lower-case words without accents, one space between them; an apostrophe joins ("Mu'aro" is "muaro").</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && letter is not ('\'' or '’' or '`')
                && folded.Length > 0
                && folded[^1] != ' '
            )
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>
    /// How well two folded texts agree: 0 the same, 1 the phrase starts with the query (spaces do not matter),
    /// 2 every word of the query begins a word of the phrase, null no match.
    /// </summary>
    public static int? Rank(string query, string phrase)
    {
        if (query.Length == 0)
        {
            return null;
        }

        if (phrase == query)
        {
            return 0;
        }

        if (Squeezed(phrase).StartsWith(Squeezed(query), StringComparison.Ordinal))
        {
            return 1;
        }

        var words = phrase.Split(' ');
        var agrees = Array.TrueForAll(
            query.Split(' '),
            asked => Array.Exists(words, word => word.StartsWith(asked, StringComparison.Ordinal))
        );
        return agrees ? 2 : null;
    }

    /// <summary>The best matches of a query among things that answer to several phrases, best first, ties in the order given.</summary>
    public static IReadOnlyList<T> Best<T>(
        IEnumerable<T> things,
        string query,
        int take,
        Func<T, IEnumerable<string>> phrases
    ) =>
        [
            .. things
                .Select(thing =>
                    (Thing: thing, Rank: phrases(thing).Min(phrase => Rank(query, phrase)))
                )
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .Take(take)
                .Select(found => found.Thing),
        ];

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
