using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The length of a sentence as a verdict writes it: years, months and days, kept apart because months differ in days.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SentenceLength(int Years, int Months, int Days)
{
    /// <summary>Adds two sentences to one (UU 1/2023 art. 72(2)). Twelve months become a year; days are never turned into months.</summary>
    public static SentenceLength operator +(SentenceLength left, SentenceLength right)
    {
        var months = left.Months + right.Months;
        return new(left.Years + right.Years + (months / 12), months % 12, left.Days + right.Days);
    }

    /// <summary>
    /// The calendar end of the sentence: years, then months, then days. A day that does not exist in the month reached
    /// becomes its last day (29 February + 1 year = 28 February).
    /// </summary>
    public DateOnly EndFrom(DateOnly start) =>
        start.AddYears(Years).AddMonths(Months).AddDays(Days);
}
