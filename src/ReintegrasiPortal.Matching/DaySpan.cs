using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>Whole days from one day number to another, both included (<see cref="DateOnly.DayNumber"/>).</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; <see cref="int.MaxValue"/> means no end is set.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DaySpan(int From, int Until)
{
    public static readonly DaySpan Always = new(int.MinValue, int.MaxValue);

    public bool IsOpenEnded => Until == int.MaxValue;

    /// <summary>Ends before it begins: as input a mistake to repair, as an overlap no common day.</summary>
    public bool IsEmpty => Until < From;

    /// <summary>Sound and ended before this day.</summary>
    internal bool IsOverOn(int day) => !IsEmpty && Until < day;

    public static DaySpan StartingOn(int day) => new(day, int.MaxValue);

    public DaySpan Common(DaySpan other) =>
        new(Math.Max(From, other.From), Math.Min(Until, other.Until));
}
