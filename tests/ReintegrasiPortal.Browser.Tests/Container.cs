using System.Text.Json;
using System.Text.RegularExpressions;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>The Dockerfile, read instruction by instruction: no container engine is needed to see whether it fits the product.</summary>
internal sealed partial class Container
{
    private readonly List<(string Stage, string Name, string Text)> _instructions = [];

    private Container(string text)
    {
        var stage = "";
        foreach (var line in Continued().Replace(text, " ").Split('\n').Select(l => l.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var (name, rest) = (
                line.Split(' ')[0],
                line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim()
            );
            if (name == "FROM")
            {
                stage = rest.Split(" AS ") is [_, var alias] ? alias : "final";
            }

            _instructions.Add((stage, name, rest));
        }
    }

    public static Container Read() => new(File.ReadAllText(SourceTree.At("Dockerfile")));

    public string One(string name, string stage = "final") => All(name, stage).Single();

    public IEnumerable<string> All(string name, string stage = "final") =>
        _instructions.Where(i => i.Name == name && i.Stage == stage).Select(i => i.Text);

    public string Setting(string name) =>
        All("ENV")
            .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Single(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))
            .Split('=')[1];

    /// <summary>The words of an instruction in its JSON form.</summary>
    public static string[] Words(string text) =>
        JsonSerializer.Deserialize<string[]>(text[text.IndexOf('[', StringComparison.Ordinal)..])!;

    [GeneratedRegex(@"\\\r?\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continued();
}
