using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>One line that can be read.</summary>
/// <param name="Number">Of the line, from 1.</param>
internal sealed record RemissionLineRead(int Number, string RegisterNo, int Days);

/// <summary>
/// A list as it is pasted from a spreadsheet or kept in a file: register number, then days, parted by tab, semicolon or comma. More
/// columns between them, such as the name, are passed over; an empty line and a line of headings are no lines.
/// </summary>
internal static class RemissionLines
{
    /// <summary>The largest facilities hold about four thousand people.</summary>
    public const int MaxLines = 5000;

    public static readonly Refusal Empty = new("Remissions.Empty", "Lines");
    public static readonly Refusal TooMany = new("Remissions.TooMany", "Lines", MaxLines);
    public static readonly Refusal NotReadable = new("Remissions.NotReadable", "Lines");
    public static readonly Refusal Repeated = new("Remissions.Repeated", "Lines");
    public static readonly Refusal NumberUnknown = new("Remissions.NumberUnknown", "Lines");
    public static readonly Refusal NumberShared = new("Remissions.NumberShared", "Lines");

    /// <summary>The value names the days recorded.</summary>
    public static readonly Refusal OtherDays = new("Remissions.OtherDays", "Lines", 0);

    public static (
        IReadOnlyList<RemissionLineRead> Lines,
        IReadOnlyList<RejectedRemission> Faults
    ) Read(string text)
    {
        List<RemissionLineRead> lines = [];
        List<RejectedRemission> faults = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var cells = Cells(raw);
            if (cells.Length == 0 || (number == 1 && !raw.Any(char.IsAsciiDigit)))
            {
                continue;
            }

            if (
                cells.Length < 2
                || !int.TryParse(
                    cells[^1],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var days
                )
                || days == 0
            )
            {
                faults.Add(new(number, cells[0], NotReadable));
            }
            else if (!seen.Add(cells[0]))
            {
                faults.Add(new(number, cells[0], Repeated));
            }
            else
            {
                lines.Add(new(number, cells[0], days));
            }
        }

        return (lines, faults);
    }

    private static string[] Cells(string line)
    {
        var separator =
            line.Contains('\t') ? '\t'
            : line.Contains(';') ? ';'
            : ',';
        return line.Split(
            separator,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
    }
}
