namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>Year and month as one number that sorts, for instance 202611.</summary>
public static class MonthNumber
{
    public static int Of(DateOnly day) => (day.Year * 100) + day.Month;

    /// <summary>First day of a month given as such a number.</summary>
    public static DateOnly FirstDay(int month) => new(month / 100, month % 100, 1);
}
