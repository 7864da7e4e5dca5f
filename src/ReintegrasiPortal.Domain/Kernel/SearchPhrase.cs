using System.Globalization;
using System.Text;

namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>
/// A name, or what somebody typed to find it, ready to be compared: no case, no accents, no punctuation, word beginnings
/// count. Prepared once, so that a search on every key stroke allocates next to nothing.
/// </summary>
internal sealed class SearchPhrase
{
    private readonly string _joined;

    public SearchPhrase(string text)
    {
        Text = Fold(text);
        Words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _joined = string.Concat(Words);
    }

    /// <summary>Lower-case words, one space between them; an apostrophe joins ("Mu'aro" is "muaro").</summary>
    public string Text { get; }

    public string[] Words { get; }

    public bool HasWordBeginning(string start)
    {
        foreach (var word in Words)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How well this phrase answers a query: 0 the same, 1 it starts with the query (spaces do not matter), 2 every word of the
    /// query begins a word of the phrase, null no match.
    /// </summary>
    public int? Rank(SearchPhrase query)
    {
        if (query.Words.Length == 0)
        {
            return null;
        }

        if (_joined.StartsWith(query._joined, StringComparison.Ordinal))
        {
            return Text == query.Text ? 0 : 1;
        }

        foreach (var asked in query.Words)
        {
            if (!HasWordBeginning(asked))
            {
                return null;
            }
        }

        return 2;
    }

    private static string Fold(string text)
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
}
