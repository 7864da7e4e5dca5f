using System.Globalization;
using CsCheck;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class SentenceCalendarTests
{
    /// <summary>The worked examples of the domain study: detention, sentence, remissions; 1/3, 1/2, 2/3, expiry.</summary>
    [Theory]
    [InlineData("2025-03-10", 3, 0, "", "2026-03-11 2026-09-09 2027-03-11 2028-03-10")]
    [InlineData(
        "2025-03-10",
        3,
        0,
        "2026-03-21:30 2026-08-17:60",
        "2026-03-11 2026-08-10 2026-12-11 2027-12-11"
    )]
    [InlineData("2026-01-15", 1, 0, "", "2026-05-17 2026-07-17 2026-09-16 2027-01-15")]
    [InlineData("2026-01-15", 1, 0, "2026-08-17:30", "2026-05-17 2026-07-17 2026-08-17 2026-12-16")]
    [InlineData("2025-09-01", 1, 6, "", "2026-03-02 2026-06-01 2026-08-31 2027-03-01")]
    [InlineData(
        "2024-08-05",
        4,
        0,
        "2025-03-31:15 2025-08-17:60 2026-03-21:30 2026-08-17:90",
        "2025-09-21 2026-04-23 2026-09-23 2028-01-23"
    )]
    [InlineData(
        "2022-06-20",
        6,
        0,
        "2023-04-22:15 2023-08-17:60 2024-04-10:30 2024-08-17:90 2025-03-31:30 2025-08-17:120",
        "2024-04-06 2024-12-07 2025-08-17 2027-07-11"
    )]
    [InlineData("2024-02-29", 1, 0, "", "2024-06-30 2024-08-30 2024-10-30 2025-02-28")]
    public void The_worked_examples_hold(
        string detained,
        int years,
        int months,
        string remissions,
        string expected
    )
    {
        var calendar = Compute(
            Day(detained),
            new SentenceLength(years, months, 0),
            Grants(remissions)
        );

        string.Join(
                ' ',
                new[]
                {
                    calendar.OneThird,
                    calendar.Half,
                    calendar.TwoThirds,
                    calendar.Expiry,
                }.Select(Text)
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void Milestones_are_ordered_and_no_day_is_lost() =>
        Gen.Select(Gen.Int[0, 6000], Gen.Int[0, 20], Gen.Int[0, 11], Gen.Int[1, 29])
            .Sample(
                (start, years, months, days) =>
                {
                    var detained = new DateOnly(2015, 1, 1).AddDays(start);
                    var length = new SentenceLength(years, months, days);
                    var calendar = Compute(detained, length, []);
                    var whole = length.From(detained).DayNumber - detained.DayNumber;
                    return detained <= calendar.OneThird
                        && calendar.OneThird <= calendar.Half
                        && calendar.Half <= calendar.TwoThirds
                        && calendar.TwoThirds <= calendar.Expiry
                        && calendar.Expiry == length.From(detained)
                        && calendar.Expiry.DayNumber - calendar.TwoThirds.DayNumber
                            == whole - (((2 * whole) + 2) / 3);
                }
            );

    [Fact]
    public void One_more_remission_never_makes_a_date_later() =>
        Gen.Select(
                Gen.Int[1, 12],
                Gen.Int[0, 3000],
                Gen.Int[1, 180],
                Gen.Int[0, 3000],
                Gen.Int[1, 180]
            )
            .Sample(
                (years, firstAt, firstDays, secondAt, secondDays) =>
                {
                    var detained = new DateOnly(2020, 6, 1);
                    var first = new RemissionGrant(detained.AddDays(firstAt), firstDays);
                    var second = new RemissionGrant(detained.AddDays(secondAt), secondDays);
                    var length = new SentenceLength(years, 0, 0);
                    var with = Compute(detained, length, [first, second]);
                    var without = Compute(detained, length, [first]);
                    return with.OneThird <= without.OneThird
                        && with.Half <= without.Half
                        && with.TwoThirds <= without.TwoThirds
                        && with.Expiry <= without.Expiry;
                }
            );

    [Fact]
    public void Input_that_cannot_be_is_refused_at_its_field()
    {
        var start = new DateOnly(2025, 1, 1);
        var year = new SentenceLength(1, 0, 0);

        Field(new SentenceFacts(start, new SentenceLength(0, 0, 0), 0, [])).ShouldBe("Length");
        Field(new SentenceFacts(start, new SentenceLength(1, -1, 0), 0, [])).ShouldBe("Length");
        Field(new SentenceFacts(start, year, -1, [])).ShouldBe("CreditDays");
        Field(new SentenceFacts(start, year, 0, [new RemissionGrant(start.AddDays(-1), 30)]))
            .ShouldBe("Remissions");
        Field(new SentenceFacts(start, year, 0, [new RemissionGrant(start, 0)]))
            .ShouldBe("Remissions");
    }

    private static SentenceCalendar Compute(
        DateOnly detained,
        SentenceLength length,
        IReadOnlyList<RemissionGrant> grants
    )
    {
        SentenceCalendar
            .Compute(new SentenceFacts(detained, length, 0, grants))
            .Succeeded(out var calendar, out var refusal)
            .ShouldBeTrue(refusal?.Code);
        return calendar!;
    }

    private static string? Field(SentenceFacts facts) =>
        SentenceCalendar.Compute(facts).Refused(out var refusal) ? refusal.Field : null;

    private static List<RemissionGrant> Grants(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(grant => grant.Split(':'))
                .Select(parts => new RemissionGrant(
                    Day(parts[0]),
                    int.Parse(parts[1], CultureInfo.InvariantCulture)
                )),
        ];

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
