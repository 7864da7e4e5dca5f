using CsvHelper;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Reads separated text row by row: comma, semicolon or tab, UTF-8 with or without byte order mark.</summary>
internal static class CsvTable
{
    private static readonly char[] s_separators = [',', ';', '\t'];

    public static IEnumerable<string[]> Rows(byte[] file)
    {
        using var csv = CsvReader.Create(
            file,
            new CsvReaderOptions
            {
                Separator = SeparatorOf(file),
                HasHeader = false,
                // No cell of the layout holds a line break; so a quote never closed spoils one row, not all that follow.
                AllowLineBreaksInQuotes = false,
            }
        );
        while (csv.Read())
        {
            yield return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
        }
    }

    /// <summary>The sign that parts the header most often; spreadsheets here write semicolons, which also part the items of a list.</summary>
    private static char SeparatorOf(byte[] file)
    {
        var end = Array.IndexOf(file, (byte)'\n');
        var header = file.AsSpan(0, end < 0 ? file.Length : end).ToArray();
        return s_separators.MaxBy(sign => header.Count(letter => letter == sign));
    }
}
