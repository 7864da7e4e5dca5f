using System.Diagnostics;
using System.Globalization;
using ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Benchmarks.Matching;

/// <summary>
/// M1 and M4: top 20 by the engine beside the same answer by LINQ. Repetitions alternate in one process; only the
/// ratio is a result, absolute times depend on the machine.
/// </summary>
internal static class MatchingBenchmark
{
    private const int Take = 20;
    private const int Repetitions = 7;

    public static int Run(int peopleCount, int offerCount)
    {
        var country = new National(20260101);
        var (people, offers) = (country.People(peopleCount), country.Offers(offerCount));
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var build = MatchEngine.Build(
            people,
            offers,
            MatchWeights.Standard,
            National.Related,
            National.Today
        );
        clock.Stop();
        if (!build.Succeeded(out var engine))
        {
            Console.Error.WriteLine($"not built: {string.Join(", ", build.Problems)}");
            return 1;
        }

        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        Print(
            $"{peopleCount} people, {offerCount} offers; build {clock.ElapsedMilliseconds} ms; index {memory >> 20} MB"
        );
        var linq = new FilterFirst(
            new(MatchWeights.Standard, National.RelatedPairs, National.Today)
        );
        var same =
            Compare(
                "M1 top 20 offers for a person",
                people,
                person => Keys(engine.SuggestOffers(person.Key, Take)!),
                person => linq.Offers(person, offers, Take),
                engineQueries: 3000,
                linqQueries: 60
            )
            & Compare(
                "M4 top 20 people for an offer",
                offers,
                offer => Keys(engine.SuggestPeople(offer.Key, Take)!),
                offer => linq.People(offer, people, Take),
                engineQueries: 400,
                linqQueries: 20
            );
        GC.KeepAlive(engine);
        return same ? 0 : 1;
    }

    private static bool Compare<T>(
        string name,
        List<T> rows,
        Func<T, List<(Guid, int)>> byEngine,
        Func<T, List<(Guid, int)>> byLinq,
        int engineQueries,
        int linqQueries
    )
    {
        var checkedRows = Spread(rows, linqQueries, 0).ToList();
        var wrong = checkedRows.Count(row => !byEngine(row).SequenceEqual(byLinq(row)));
        if (wrong > 0)
        {
            Print($"{name}: {wrong} of {checkedRows.Count} lists differ, not timed");
            return false;
        }

        var ratios = new List<double>();
        var (engineTime, linqTime) = (new List<double>(), new List<double>());
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            engineTime.Add(Microseconds(Spread(rows, engineQueries, repetition), byEngine));
            linqTime.Add(Microseconds(Spread(rows, linqQueries, repetition), byLinq));
            ratios.Add(linqTime[^1] / engineTime[^1]);
        }

        ratios.Sort();
        Print(
            $"{name}: {checkedRows.Count} lists identical; engine {Median(engineTime):F1} µs, LINQ {Median(linqTime):F0} µs, ratio {ratios[Repetitions / 2]:F0} ({ratios[0]:F0}–{ratios[^1]:F0})"
        );
        return true;
    }

    private static double Microseconds<T>(IEnumerable<T> rows, Func<T, List<(Guid, int)>> query)
    {
        var asked = rows.ToList();
        var clock = Stopwatch.StartNew();
        foreach (var row in asked)
        {
            GC.KeepAlive(query(row));
        }

        return clock.Elapsed.TotalMicroseconds / asked.Count;
    }

    /// <summary>Rows from all over the list, others in each repetition.</summary>
    private static IEnumerable<T> Spread<T>(List<T> rows, int count, int turn) =>
        Enumerable
            .Range(0, count)
            .Select(i => rows[(int)((i * 7919L) + (turn * 104_729L)) % rows.Count]);

    private static List<(Guid, int)> Keys(Suggestions suggestions) =>
        suggestions.Fitting.Best.Select(one => (one.Key, one.Score)).ToList();

    private static double Median(IEnumerable<double> values) =>
        values.Order().ElementAt(Repetitions / 2);

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
