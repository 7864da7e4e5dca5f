using System.Text.Unicode;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>One row of the file.</summary>
/// <param name="Number">Counted from 1 below the header.</param>
public sealed record ImportRow(
    int Number,
    IReadOnlyList<string> Cells,
    IReadOnlyDictionary<string, int> Places
)
{
    /// <summary>The trimmed cell; empty when the row is short; null when the file has no such column.</summary>
    public string? this[string column] =>
        !Places.TryGetValue(column, out var place) ? null
        : place < Cells.Count ? Cells[place].Trim()
        : "";
}

/// <summary>A file that was handed in, opened as a table. Rows are read again for each pass, so that memory does not grow with the file.</summary>
public sealed class ImportSheet
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Most rows below the header.</summary>
    public const int MaxRows = 50_000;

    /// <summary>Most columns; a sheet can claim sixteen thousand.</summary>
    private const int MaxColumns = 60;

    private readonly byte[] _file;
    private readonly Dictionary<string, int> _places;

    private ImportSheet(byte[] file, string[] columns, Dictionary<string, int> places, int rows)
    {
        _file = file;
        _places = places;
        Columns = columns;
        RowCount = rows;
    }

    /// <summary>The header as written in the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    public int RowCount { get; }

    /// <summary>Opens and counts. Hostile or unreadable files get a refusal that names what is wrong.</summary>
    public static Result<ImportSheet> Open(byte[] file)
    {
        if (file.Length == 0)
        {
            return ImportRefusals.Empty;
        }

        if (file.Length > MaxBytes)
        {
            return ImportRefusals.TooLarge;
        }

        try
        {
            var refusal = XlsxTable.Looks(file) ? CheckWorkbook(file) : CheckText(file);
            return refusal is null ? Count(file) : refusal;
        }
        // The readers of both formats answer broken input with many types of exception.
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return ImportRefusals.NotATable;
        }
    }

    public IEnumerable<ImportRow> Rows() =>
        Filled(_file).Skip(1).Select((cells, index) => new ImportRow(index + 1, cells, _places));

    private static Refusal? CheckWorkbook(byte[] file) =>
        XlsxTable.UnpacksWithinLimit(file) ? null : ImportRefusals.UnpacksTooLarge;

    private static Refusal? CheckText(byte[] file) =>
        file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? ImportRefusals.NotUtf8
        : file.Contains((byte)0) ? ImportRefusals.NotATable
        : !Utf8.IsValid(file) ? ImportRefusals.NotUtf8
        : null;

    private static Result<ImportSheet> Count(byte[] file)
    {
        var rows = -1;
        string[] columns = [];
        Dictionary<string, int> places = [];
        foreach (var cells in Filled(file))
        {
            rows++;
            if (rows == 0)
            {
                columns = Header(cells);
                if (columns.Length > MaxColumns)
                {
                    return ImportRefusals.TooManyColumns;
                }

                places = PlacesOf(columns);
                var missing = ImportColumns.Required.Where(c => !places.ContainsKey(c)).ToList();
                if (missing.Count > 0)
                {
                    return ImportRefusals.ColumnsMissing with
                    {
                        Args = [string.Join(", ", missing)],
                    };
                }
            }
            else if (rows > MaxRows)
            {
                return ImportRefusals.TooManyRows;
            }
        }

        return rows < 1 ? ImportRefusals.Empty : new ImportSheet(file, columns, places, rows);
    }

    private static IEnumerable<string[]> Filled(byte[] file) =>
        (XlsxTable.Looks(file) ? XlsxTable.Rows(file) : CsvTable.Rows(file)).Where(cells =>
            Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell))
        );

    /// <summary>Empty columns at the right edge, which spreadsheets leave behind, do not count.</summary>
    private static string[] Header(string[] cells)
    {
        var last = Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell));
        return [.. cells.Take(last + 1).Select(cell => cell.Trim())];
    }

    /// <summary>A name that stands twice counts where it stands first.</summary>
    private static Dictionary<string, int> PlacesOf(string[] columns) =>
        columns
            .Select((name, place) => (Name: name.ToLowerInvariant(), Place: place))
            .DistinctBy(column => column.Name)
            .ToDictionary(column => column.Name, column => column.Place, StringComparer.Ordinal);
}
