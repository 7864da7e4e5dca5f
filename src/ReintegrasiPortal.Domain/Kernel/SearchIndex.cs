namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>Things that answer to several phrases each, searched as people type.</summary>
internal sealed class SearchIndex<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> phrases)
{
    private readonly List<(T Thing, SearchPhrase[] Phrases)> _entries =
    [
        .. things.Select(thing =>
            (thing, phrases(thing).Select(phrase => new SearchPhrase(phrase)).ToArray())
        ),
    ];

    /// <summary>The best matches, best first, ties in the order of the index.</summary>
    public IReadOnlyList<T> Best(string text, int take)
    {
        var query = new SearchPhrase(text);
        return
        [
            .. _entries
                .Select(entry =>
                    (entry.Thing, Rank: entry.Phrases.Min(phrase => phrase.Rank(query)))
                )
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .Take(take)
                .Select(found => found.Thing),
        ];
    }
}
