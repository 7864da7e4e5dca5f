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

    private static string Spoken(string text) =>
        string.Join(
            ' ',
            SearchText
                .Fold(text)
                .Split(' ')
                .Select(word => SpokenForms.GetValueOrDefault(word, word))
                .Where(word => word.Length > 0)
        );

    private sealed record Entry(Region Region, string Bare, string Full, string WithParents)
    {
        // Matches that need a parent's name come after all that stand on their own.
        private const int ParentPenalty = 3;

        public static Entry Of(Region region)
        {
            var full = SearchText.Fold(region.Name);
            var kind = Array.Find(Kinds, kind => full.StartsWith(kind, StringComparison.Ordinal));
            var parents = new[]
            {
                region.Code.Level == RegionLevel.District
                    ? RegionCatalog.Regency(region.Code)
                    : null,
                region.Code.Level == RegionLevel.Province
                    ? null
                    : RegionCatalog.Province(region.Code),
            };
            return new Entry(
                region,
                full[(kind?.Length ?? 0)..],
                full,
                SearchText.Fold(string.Join(' ', parents.Select(parent => parent?.Name)))
            );
        }

        public int? Rank(string query) =>
            SearchText.Rank(query, Bare) ?? SearchText.Rank(query, Full) ?? Narrowed(query);

        private int? Narrowed(string query)
        {
            var words = Full.Split(' ');
            return
                Array.Exists(
                    query.Split(' '),
                    asked =>
                        Array.Exists(
                            words,
                            word =>
                                word is not ("kabupaten" or "kota")
                                && word.StartsWith(asked, StringComparison.Ordinal)
                        )
                ) && SearchText.Rank(query, $"{Full} {WithParents}") is { } rank
                ? rank + ParentPenalty
                : null;
        }
    }
}
