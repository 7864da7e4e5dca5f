using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Regions;

/// <summary>The search behind <see cref="RegionCatalog.Find"/>.</summary>
internal static class RegionSearch
{
    private static readonly Dictionary<string, string> SpokenForms = new(StringComparer.Ordinal)
    {
        ["kab"] = "kabupaten",
        ["kec"] = "",
        ["kecamatan"] = "",
        ["prov"] = "",
        ["provinsi"] = "",
        ["jogja"] = "yogyakarta",
        ["tangsel"] = "tangerang selatan",
        ["jakpus"] = "jakarta pusat",
        ["jakut"] = "jakarta utara",
        ["jakbar"] = "jakarta barat",
        ["jaksel"] = "jakarta selatan",
        ["jaktim"] = "jakarta timur",
        ["ntb"] = "nusa tenggara barat",
        ["ntt"] = "nusa tenggara timur",
    };

    private static readonly string[] Kinds =
    [
        "kabupaten administrasi ",
        "kota administrasi ",
        "kabupaten ",
        "kota ",
    ];

    private static readonly Dictionary<RegionCode, SearchPhrase> ParentPhrases = RegionCatalog
        .Everything.Select(region => ParentOf(region.Code))
        .Distinct()
        .ToDictionary(parent => parent, ParentNames);

    private static readonly List<Entry> Entries = [.. RegionCatalog.Everything.Select(Entry.Of)];

    public static IReadOnlyList<Region> Find(string text, int take)
    {
        var query = Spoken(text);
        return
        [
            .. Entries
                .Select(entry => (entry.Region, Rank: entry.Rank(query)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => found.Region.Code.Level)
                .Take(take)
                .Select(found => found.Region),
        ];
    }

    private static SearchPhrase Spoken(string text) =>
        new(
            string.Join(
                ' ',
                new SearchPhrase(text).Words.Select(word =>
                    SpokenForms.GetValueOrDefault(word, word)
                )
            )
        );

    private static RegionCode ParentOf(RegionCode code) =>
        code.Level switch
        {
            RegionLevel.District => code.Regency!.Value,
            RegionLevel.Regency => code.Province,
            _ => default,
        };

    private static SearchPhrase ParentNames(RegionCode parent) =>
        new($"{RegionCatalog.Regency(parent)?.Name} {RegionCatalog.Province(parent)?.Name}");

    private sealed record Entry(
        Region Region,
        SearchPhrase Bare,
        SearchPhrase Full,
        SearchPhrase Parents
    )
    {
        // Matches that need a parent's name come after all that stand on their own.
        private const int WithParent = 3;

        public static Entry Of(Region region)
        {
            var full = new SearchPhrase(region.Name);
            var kind = Array.Find(
                Kinds,
                kind => full.Text.StartsWith(kind, StringComparison.Ordinal)
            );
            var bare =
                kind is null || region.Code.Level != RegionLevel.Regency
                    ? full
                    : new SearchPhrase(full.Text[kind.Length..]);
            return new Entry(region, bare, full, ParentPhrases[ParentOf(region.Code)]);
        }

        public int? Rank(SearchPhrase query) =>
            Bare.Rank(query) ?? Full.Rank(query) ?? (Narrows(query) ? WithParent : null);

        private bool Narrows(SearchPhrase query) =>
            Array.Exists(query.Words, Bare.HasWordBeginning)
            && Array.TrueForAll(
                query.Words,
                asked => Full.HasWordBeginning(asked) || Parents.HasWordBeginning(asked)
            );
    }
}
