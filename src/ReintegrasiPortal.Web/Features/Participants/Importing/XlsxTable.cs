using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Reads the first sheet of a workbook row by row, each cell as the text that the CSV layout would hold.</summary>
internal static class XlsxTable
{
    /// <summary>Most bytes the parts of a workbook may unpack to: a thousand times more can hide in a small file.</summary>
    public const long MaxUnpacked = 100L * 1024 * 1024;

    private const int MaxParts = 200;

    public static bool Looks(byte[] file) => file.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>Unpacks every part into nothing and counts, since the sizes a file states of itself may lie.</summary>
    /// <exception cref="InvalidDataException">The archive is broken.</exception>
    public static bool UnpacksWithinLimit(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxParts)
        {
            return false;
        }

        var left = MaxUnpacked;
        var bin = new byte[81_920];
        foreach (var part in archive.Entries)
        {
            using var content = part.Open();
            int read;
            while ((read = content.Read(bin)) > 0)
            {
                left -= read;
                if (left < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    public static IEnumerable<string[]> Rows(byte[] file)
    {
        using var stream = new MemoryStream(file);
        foreach (
            IDictionary<string, object?> row in stream.Query(
                useHeaderRow: false,
                excelType: ExcelType.XLSX
            )
        )
        {
            yield return [.. row.Values.Select(Text)];
        }
    }

    /// <summary>Spreadsheets turn codes into numbers and dates into serial numbers; this turns them back.</summary>
    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            string text => text,
            DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number when double.IsInteger(number) && Math.Abs(number) < 1e15 => (
                (long)number
            ).ToString(CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };
}
