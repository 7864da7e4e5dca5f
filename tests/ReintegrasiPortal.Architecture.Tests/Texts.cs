using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReintegrasiPortal.Architecture.Tests;

/// <summary>One resource file as people translate it: keys and texts.</summary>
internal sealed partial record Texts(string File, IReadOnlyDictionary<string, string> Entries)
{
    public static IReadOnlyList<Texts> All { get; } =
    [.. Solution.SourceFiles("*.resx").Order(StringComparer.Ordinal).Select(Read)];

    public string Name => Path.GetFileName(File)[..^".resx".Length];

    public bool IsEnglish => Name.EndsWith(".en", StringComparison.Ordinal);

    public static Texts Of(string name) => All.Single(texts => texts.Name == name);

    public static string Placeholders(string text) =>
        string.Join(
            ' ',
            Placeholder()
                .Matches(text)
                .Select(static match => match.Groups["place"].Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    private static Texts Read(string file) =>
        new(
            file,
            XDocument
                .Load(file)
                .Root!.Elements("data")
                .ToDictionary(
                    static data => data.Attribute("name")!.Value,
                    static data => data.Element("value")?.Value ?? "",
                    StringComparer.Ordinal
                )
        );

    [GeneratedRegex(
        @"\{(?<place>\d+)[^}]*\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Placeholder();
}
