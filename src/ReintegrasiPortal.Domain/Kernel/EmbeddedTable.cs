using System.Text;

namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>Reads the reference tables (RFC 4180, UTF-8, one header row) that travel inside this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows below the header. A list column separates its items with semicolons.</summary>
    /// <exception cref="InvalidOperationException">The assembly carries no such table: a build fault.</exception>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream =
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"Reference table {file} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return Cells(line);
        }
    }

    public static IReadOnlyList<string> Items(string cell) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Cells(string line)
    {
        if (!line.Contains('"'))
        {
            return line.Split(',');
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            if (quoted && letter == '"' && at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append(letter);
                at++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
