using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>
/// What the early edge of the expiry assumes: less the days of remission of every coming 17 August, less two days of doubt. Each case
/// has one 17 August ahead, in 2026.
/// </summary>
public sealed class AssumedRemissionTests
{
    private static readonly DateOnly AsOf = new(2026, 8, 1);

    [Theory]
    [InlineData("2026-02-18", 0)] // 180 days served: not more than six months
    [InlineData("2026-02-17", 45)] // 181: first year, reduced
    [InlineData("2025-08-23", 45)] // 359
    [InlineData("2025-08-22", 90)] // 360 days are twelve months: in full
    public void The_days_served_choose_the_remission(string since, int assumed) =>
        Assumed(Given.Sentence(since, 1, 5)).ShouldBe(assumed);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 45)]
    public void Earlier_detention_counts_as_served(int credit, int assumed) =>
        Assumed(Given.Sentence("2026-02-18", 1, 5) with { CreditDays = credit }).ShouldBe(assumed);

    [Theory]
    [InlineData("2026-03-01", "2026-03-02", 0)] // 181 - 1 days served
    [InlineData("2026-08-01", "2026-08-17", 0)] // back that day, but 16 days less
    [InlineData("2026-08-18", "2026-08-20", 45)] // away afterwards
    public void Time_not_counted_before_the_day_is_not_served(
        string from,
        string until,
        int assumed
    ) => Assumed(Away("2026-02-17", from, until)).ShouldBe(assumed);

    [Theory]
    [InlineData("2026-08-16", "2026-08-18", 0)]
    [InlineData("2026-08-17", "2026-08-18", 0)] // left that day
    [InlineData("2026-08-15", "2026-08-17", 90)] // back that day
    public void Nobody_away_on_the_day_is_given_any(string from, string until, int assumed) =>
        Assumed(Away("2025-07-01", from, until)).ShouldBe(assumed);

    [Fact]
    public void The_year_counts_up_with_the_general_remissions_given() =>
        // The second year: 90 + 30.
        Assumed(Given.Sentence("2024-06-01", 2, 10, 0, ("2025-08-17", 60))).ShouldBe(120);

    [Fact]
    public void A_sentence_that_begins_after_today_is_given_its_years_too() =>
        // Detained 2026-12-01 for a year: 17 August 2027, 259 days served, reduced.
        Assumed(Given.Sentence("2026-12-01", 1)).ShouldBe(45);

    private static Sentence Away(string since, string from, string until) =>
        Given.Sentence(since, 1, 5) with
        {
            Uncounted = [new(UncountedKind.Escape, Given.Day(from), Given.Day(until))],
        };

    private static int Assumed(Sentence sentence)
    {
        var expiry = sentence.Calendar(asOf: AsOf)[CalendarPoint.Expiry];
        return expiry.Date!.Value.DayNumber - expiry.Band!.Earliest.DayNumber - 2;
    }
}
