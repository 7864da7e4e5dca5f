using System.Globalization;
using System.Text;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Architecture.Tests;

/// <summary>docs/process.md is made from the maps. Set UPDATE_DOCS=1 to write it anew.</summary>
public sealed class ProcessDiagramTests
{
    [Fact]
    public async Task The_diagrams_in_the_docs_are_those_of_the_maps()
    {
        var file = SourceTree.At("docs", "process.md");
        var drawn = Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(file, drawn, TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(
            drawn,
            "run the architecture tests with UPDATE_DOCS=1"
        );
    }

    private static string Markdown()
    {
        var text = new StringBuilder();
        Line(
            """
            # The legal process

            Made from the maps in `src/ReintegrasiPortal.Domain/Supervision` by a test; do not edit. Screens draw their buttons from these maps, use cases move along them, and the database refuses every other step. The portal decides nothing: each step records what somebody decided, and limits in working days only raise tasks.
            """
        );
        foreach (var map in ProcessMaps.All)
        {
            Line("");
            Line($"## {map.Kind}");
            Line("");
            Line("```mermaid");
            Line("stateDiagram-v2");
            foreach (var move in map.Lines)
            {
                Line(
                    $"    {(move.From.Length == 0 ? "[*]" : move.From)} --> {move.To}: {move.Act}"
                );
            }

            foreach (
                var end in map
                    .Lines.Select(static move => move.To)
                    .Except(map.Lines.Select(static move => move.From))
                    .Distinct()
            )
            {
                Line($"    {end} --> [*]");
            }

            Line("```");
            Line("");
            Line("| From | Act | To | Who | Refused by | Reason from | Working days |");
            Line("|---|---|---|---|---|---|---|");
            foreach (var move in map.Lines)
            {
                Line(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {(move.From.Length == 0 ? "–" : move.From)} | {move.Act} | {move.To} | {move.By} | {string.Join(", ", move.Guards)} | {move.Reasons?.Name} | {move.Within} |"
                    )
                );
            }
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }
}
