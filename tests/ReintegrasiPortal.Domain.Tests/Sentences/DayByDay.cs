using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>
/// The plain reading of the date arithmetic, with no formula in it: every day is served, remitted or not counted, until the need runs
/// out. The tests trust it, and the calendar is timed against it.
/// </summary>
internal static class DayByDay
{
    public static DateOnly Reach(Sentence sentence, int numerator, int denominator)
    {
        var day = sentence.DetainedSince;
        var whole = sentence.Length.EndFrom(day).DayNumber - day.DayNumber;
        var need = (whole * numerator / denominator) - sentence.CreditDays;
        need += whole * numerator % denominator > 0 ? 1 : 0;
        while (true)
        {
            foreach (var grant in sentence.Grants)
            {
                need -= grant.On == day && !grant.IsRevoked ? grant.Days : 0;
            }
            if (need <= 0)
            {
                return day;
            }
            need -= sentence.Uncounted.Any(time => time.From <= day && day < time.Until) ? 0 : 1;
            day = day.AddDays(1);
        }
    }
}
