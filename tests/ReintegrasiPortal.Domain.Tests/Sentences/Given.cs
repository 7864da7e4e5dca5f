using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>Short ways to write a sentence in a test.</summary>
internal static class Given
{
    public static readonly RuleSet Rules = RuleSets.Default[^1];

    public static readonly DateOnly AsOf = new(2026, 11, 24);

    public static DateOnly Day(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Sentence Sentence(
        string since,
        int years,
        int months = 0,
        int days = 0,
        params (string On, int Days)[] grants
    ) =>
        new()
        {
            DetainedSince = Day(since),
            Lengths = [new(years, months, days)],
            Grants =
            [
                .. grants.Select(grant => new RemissionGrant(
                    RemissionKind.General,
                    Day(grant.On),
                    grant.Days
                )),
            ],
        };

    public static CalendarResult Calendar(
        this Sentence sentence,
        RuleSet? rules = null,
        DateOnly? asOf = null
    )
    {
        SentenceCalendar
            .Compute(sentence, rules ?? Rules, asOf ?? AsOf)
            .Succeeded(out var calendar, out var refusal)
            .ShouldBeTrue(refusal?.ToString());
        return calendar!;
    }

    public static string Text(this CalendarDate? date) =>
        date?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        ?? date?.Reason
        ?? "-";

    public static string[] Milestones(this CalendarResult calendar) =>
        [
            calendar[CalendarPoint.OneThird].Text(),
            calendar[CalendarPoint.Half].Text(),
            calendar[CalendarPoint.TwoThirds].Text(),
            calendar[CalendarPoint.Expiry].Text(),
        ];
}
