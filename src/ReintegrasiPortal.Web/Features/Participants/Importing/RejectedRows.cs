using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>
/// Rejected rows as they are kept (the header, then one JSON line a row: batches only append) and as they are handed back (CSV with the
/// original cells and the reasons in the reader's language).
/// </summary>
public static class RejectedRows
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The first line: the columns of the file.</summary>
    internal static string Header(IReadOnlyList<string> columns) => Line(columns);

    internal static string Lines(IEnumerable<RejectedRow> rows) => string.Concat(rows.Select(Line));

    /// <summary>Reads what was kept.</summary>
    internal static (IReadOnlyList<string> Columns, IReadOnlyList<RejectedRow> Rows) Parse(
        string kept
    )
    {
        var lines = kept.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0
            ? ([], [])
            : (
                JsonSerializer.Deserialize<string[]>(lines[0], s_json)!,
                [
                    .. lines
                        .Skip(1)
                        .Select(line => JsonSerializer.Deserialize<RejectedRow>(line, s_json)!),
                ]
            );
    }

    /// <summary>Writes the file to correct and hand in again.</summary>
    /// <param name="say">Puts a reason into words.</param>
    public static byte[] Csv(
        IReadOnlyList<string> columns,
        IReadOnlyList<RejectedRow> rows,
        Func<ImportFault, string> say
    )
    {
        using var file = new MemoryStream();
        using (
            var csv = CsvWriter.Create(
                file,
                new CsvWriterOptions
                {
                    WriteByteOrderMark = true,
                    // Spreadsheets run a cell that begins like a formula (OWASP, CSV injection).
                    Injection = CsvInjection.Escape,
                },
                leaveOpen: true
            )
        )
        {
            Write(csv, columns.Append(ImportColumns.Reason));
            foreach (var row in rows)
            {
                var cells = Enumerable
                    .Range(0, columns.Count)
                    .Select(place => row.Cells.ElementAtOrDefault(place) ?? "");
                Write(csv, cells.Append(string.Join(' ', row.Faults.Select(say))));
            }
        }

        return file.ToArray();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static string Line<T>(T value) => JsonSerializer.Serialize(value, s_json) + "\n";
}
