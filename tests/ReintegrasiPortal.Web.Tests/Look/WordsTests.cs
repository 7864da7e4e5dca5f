using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Tests.Look;

public sealed partial class WordsTests
{
    private static readonly Assembly Web = typeof(ShellText).Assembly;

    /// <summary>Words that tie a person to the past (UX and domain word lists).</summary>
    [GeneratedRegex(
        @"\b(?:napi|narapidana|eks[- ]?napi|residivis|penjahat|pelaku|convict|inmate|felon|offender)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Hurtful();

    public static TheoryData<string> Sources =>
        [
            .. Web.GetManifestResourceNames()
                .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
                .Select(name => name[..^".resources".Length]),
        ];

    [Theory, MemberData(nameof(Sources))]
    public void Both_languages_say_the_same_things_with_the_same_gaps(string source)
    {
        var indonesian = Read(source, CultureInfo.InvariantCulture);
        indonesian.ShouldNotBeEmpty();
        // The library speaks English by itself, and a surat jaminan is a legal letter in one language.
        if (source == typeof(MudWords).FullName || source == typeof(GuaranteeLetterText).FullName)
        {
            return;
        }

        var english = Read(source, new CultureInfo("en"));
        english.Keys.ShouldBe(indonesian.Keys, ignoreOrder: true);
        indonesian.ShouldAllBe(pair => Gaps(pair.Value).SetEquals(Gaps(english[pair.Key])));
        english.Values.Concat(indonesian.Values).ShouldAllBe(text => text.Trim().Length > 0);
    }

    [Theory, MemberData(nameof(Sources))]
    public void No_text_calls_a_person_by_the_past(string source) =>
        Read(source, CultureInfo.InvariantCulture)
            .Concat(Read(source, new CultureInfo("en")))
            .ShouldAllBe(pair => !Hurtful().IsMatch(pair.Value));

    [Fact]
    public void Every_word_of_MudBlazor_is_spoken_in_Indonesian()
    {
        var theirs = Read(
            new ResourceManager(
                "MudBlazor.Resources.LanguageResource",
                typeof(MudBlazor.MudTheme).Assembly
            ),
            CultureInfo.InvariantCulture
        );
        var ours = Read(typeof(MudWords).FullName!, CultureInfo.InvariantCulture);

        ours.Keys.ShouldBe(theirs.Keys, ignoreOrder: true);
        ours.ShouldAllBe(pair => Gaps(pair.Value).SetEquals(Gaps(theirs[pair.Key])));
    }

    private static Dictionary<string, string> Read(string source, CultureInfo culture) =>
        Read(new ResourceManager(source, Web), culture);

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is { } set
            ? set.Cast<DictionaryEntry>()
                .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!)
            : [];

    private static HashSet<string> Gaps(string text) =>
        [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
