using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed partial class TextTests
{
    /// <summary>
    /// MudWords gives MudBlazor's own words in Indonesian; in English the library speaks for itself. The surat jaminan is a legal letter and
    /// has one language.
    /// </summary>
    private static readonly string[] s_indonesianOnly =
    [
        nameof(MudWords),
        nameof(GuaranteeLetterText),
    ];

    private static readonly List<Texts> s_indonesian =
    [
        .. Texts.All.Where(static texts => !texts.IsEnglish),
    ];

    [Fact]
    public void Every_text_stands_in_both_languages() =>
        Rule.For(
            s_indonesian.Where(static texts => !s_indonesianOnly.Contains(texts.Name)),
            static texts =>
            {
                var twin = Texts.All.SingleOrDefault(other =>
                    other.File == texts.File[..^".resx".Length] + ".en.resx"
                );
                return twin is null
                    ? [$"{Solution.NameOf(texts.File)} has no English twin"]
                    : Differences(texts, twin);
            },
            atLeast: 5
        );

    [Fact]
    public void No_text_is_empty() =>
        Rule.For(
            Texts.All.SelectMany(static texts =>
                texts.Entries.Select(entry => (texts.File, entry.Key, entry.Value))
            ),
            static text => text.Value.Trim().Length > 0,
            static text => $"{Solution.NameOf(text.File)}: {text.Key}",
            atLeast: 100
        );

    [Fact]
    public void Nobody_is_called_by_their_past() =>
        Rule.For(
            Texts.All.SelectMany(static texts =>
                texts.Entries.Select(entry => (texts.File, entry.Key, entry.Value))
            ),
            static text => !Hurtful().IsMatch(text.Value),
            static text => $"{Solution.NameOf(text.File)}: {text.Key}: {text.Value}",
            atLeast: 100
        );

    [Theory]
    [InlineData("RefusalText")]
    [InlineData("RefusalText.en")]
    public void Every_refusal_can_be_said(string file)
    {
        var texts = Texts.Of(file).Entries;
        Rule.For(
            Refusals().DistinctBy(static refusal => refusal.Code),
            refusal =>
                texts.TryGetValue(refusal.Code, out var text)
                && string.Format(CultureInfo.InvariantCulture, text, [.. refusal.Args]).Length > 0,
            refusal => $"{refusal.Code} has no text in {file}",
            atLeast: 30
        );
    }

    [Theory]
    [InlineData("RefusalText")]
    [InlineData("RefusalText.en")]
    public void No_refusal_text_is_left_over(string file)
    {
        var codes = Refusals()
            .Select(static refusal => refusal.Code)
            .ToHashSet(StringComparer.Ordinal);
        Rule.For(
            Texts.Of(file).Entries.Keys,
            codes.Contains,
            static code => $"{code} is said by no refusal",
            atLeast: 30
        );
    }

    [Theory]
    [InlineData("NoticeText")]
    [InlineData("NoticeText.en")]
    public void Every_notice_can_be_said(string file)
    {
        var texts = Texts.Of(file).Entries;
        Rule.For(
            Enum.GetValues<EventKind>()
                .SelectMany(static kind =>
                    NoticeTable
                        .For(kind)
                        .Where(static rule => rule.Mode == NoticeMode.Inbox)
                        .Select(rule => NoticeSentences.KeyOf(kind, rule.Audience))
                ),
            texts.ContainsKey,
            key => $"{key} has no text in {file}",
            atLeast: 30
        );
    }

    [Fact]
    public void Every_event_has_its_line_in_the_notice_table() =>
        Rule.For(
            Enum.GetValues<EventKind>(),
            static kind => NoticeTable.For(kind).Count > 0,
            static kind => $"{kind} tells nobody",
            atLeast: 20
        );

    /// <summary>Looks at the keys written out in pages: <c>T["Key"]</c> beside <c>@inject IStringLocalizer&lt;Name&gt; T</c>.</summary>
    [Fact]
    public void Every_text_a_page_asks_for_is_there() =>
        Rule.For(
            Solution.SourceFiles("*.razor"),
            static file =>
            {
                var source = File.ReadAllText(file);
                return Localizer()
                    .Matches(source)
                    .SelectMany(injected =>
                    {
                        var (name, variable) = (
                            injected.Groups["type"].Value.Split('.')[^1],
                            injected.Groups["variable"].Value
                        );
                        var known = Texts.All.Where(texts => texts.Name == name).ToList();
                        return Regex
                            .Matches(
                                source,
                                $@"(?<![\w.]){variable}\[""(?<key>[^""{{]+)""\s*[,\]]",
                                RegexOptions.ExplicitCapture,
                                TimeSpan.FromSeconds(1)
                            )
                            .Select(static match => match.Groups["key"].Value)
                            .Where(key => !known.Exists(texts => texts.Entries.ContainsKey(key)))
                            .Select(key => $"{Solution.NameOf(file)}: {name} has no {key}");
                    });
            },
            atLeast: 20
        );

    /// <summary>Refusals that are named once, and codes written where a rule makes its refusal on the spot.</summary>
    private static List<Refusal> Refusals() =>
        [
            .. Solution
                .Types.SelectMany(static type =>
                    type.GetFields(BindingFlags.Public | BindingFlags.Static)
                )
                .Where(static field => field.FieldType == typeof(Refusal))
                .Select(static field => (Refusal)field.GetValue(null)!),
            .. Solution
                .SourceFiles("*.cs")
                .Select(File.ReadAllText)
                .Where(static source => source.Contains("Refusal", StringComparison.Ordinal))
                .SelectMany(static source => MadeOnTheSpot().Matches(source))
                .Select(static match => new Refusal(
                    match.Groups["code"].Value,
                    null,
                    "first value",
                    "second value"
                )),
        ];

    private static IEnumerable<string> Differences(Texts texts, Texts twin)
    {
        var name = Solution.NameOf(texts.File);
        foreach (var key in texts.Entries.Keys.Union(twin.Entries.Keys, StringComparer.Ordinal))
        {
            if (!texts.Entries.TryGetValue(key, out var indonesian))
            {
                yield return $"{name}: {key} only in English";
            }
            else if (!twin.Entries.TryGetValue(key, out var english))
            {
                yield return $"{name}: {key} only in Indonesian";
            }
            else if (Texts.Placeholders(indonesian) != Texts.Placeholders(english))
            {
                yield return $"{name}: {key} fills in different values";
            }
        }
    }

    [GeneratedRegex(
        @"\bnapi\b|narapidana|residivis|penjahat|bebas tanggal|\binmates?\b|\bconvicts?\b|ex-offender|\bfelons?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Hurtful();

    [GeneratedRegex(
        @"new(?: Refusal)?\(\s*""(?<code>[A-Z]\w+\.[A-Z]\w+)"",",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MadeOnTheSpot();

    [GeneratedRegex(
        @"@inject IStringLocalizer<(?<type>[\w.]+)> (?<variable>\w+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Localizer();
}
