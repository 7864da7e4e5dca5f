using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Benchmarks.Calendars;

/// <summary>
/// Seeded sentences of invented people: three months to fifteen years, half of them for narcotics as in the national figures, with
/// the usual remission every 17 August and a special one in spring; one in fifty was away for a while.
/// </summary>
internal static class SeededSentences
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static List<Sentence> Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One(random))];
    }

    private static Sentence One(Random random)
    {
        var length = new SentenceLength(random.Next(0, 15), random.Next(3, 12), random.Next(0, 30));
        var days = (length.Years * 365) + (length.Months * 30);
        var since = Today.AddDays(-random.Next(30, days));
        return new()
        {
            DetainedSince = since,
            Lengths = [length],
            CreditDays = random.Next(0, 4) == 0 ? random.Next(1, 60) : 0,
            Grants =
            [
                .. Enumerable
                    .Range(since.Year + 1, Math.Max(0, Today.Year - since.Year))
                    .SelectMany(year =>
                        new RemissionGrant[]
                        {
                            new(RemissionKind.Special, new(year, 3, 21), random.Next(1, 3) * 15),
                            new(RemissionKind.General, new(year, 8, 17), random.Next(1, 6) * 30),
                        }
                    )
                    .Where(grant => grant.On <= Today),
            ],
            Uncounted =
                random.Next(0, 50) == 0
                    ?
                    [
                        new(
                            UncountedKind.Escape,
                            since.AddDays(10),
                            since.AddDays(10 + random.Next(1, 15))
                        ),
                    ]
                    : [],
            OffenceGroup = random.Next(0, 2) == 0 ? OffenceGroup.Narcotics : OffenceGroup.General,
            Policy = (ConditionalRightsPolicy)random.Next(0, 2),
        };
    }
}
