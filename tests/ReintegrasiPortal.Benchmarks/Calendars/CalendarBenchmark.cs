using System.Diagnostics;
using System.Globalization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tests.Sentences;

namespace ReintegrasiPortal.Benchmarks.Calendars;

/// <summary>
/// The whole calendar of everybody (all dates, bands, windows and explanations) beside the four milestones and their two band edges
/// counted day by day. The reference does less, so the ratio is a lower bound.
/// </summary>
internal static class CalendarBenchmark
{
    private const int Repetitions = 5;
    private const int Compared = 2_000;

    private static readonly (CalendarPoint Point, int Numerator, int Denominator)[] s_parts =
    [
        (CalendarPoint.OneThird, 1, 3),
        (CalendarPoint.Half, 1, 2),
        (CalendarPoint.TwoThirds, 2, 3),
        (CalendarPoint.Expiry, 1, 1),
    ];

    public static int Run(int count)
    {
        var people = SeededSentences.Of(count, 20260101);
        var sample = people.Take(Compared).ToList();
        var wrong = sample.Count(sentence =>
            s_parts.Any(part =>
                Calendar(sentence)[part.Point].Date
                != DayByDay.Reach(sentence, part.Numerator, part.Denominator)
            )
        );
        if (wrong > 0)
        {
            Print($"{wrong} of {sample.Count} calendars differ, not timed");
            return 1;
        }
        var (rates, ratios) = (new List<double>(), new List<double>());
        var bytes = 0L;
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var engine = Microseconds(people, sentence => Calendar(sentence));
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
            rates.Add(1e6 / engine);
            ratios.Add(Microseconds(sample, Milestones) / engine);
        }
        rates.Sort();
        ratios.Sort();
        Print(
            $"{count} people, {sample.Count} compared and equal; {rates[Repetitions / 2]:F0} persons/s ({rates[0]:F0}–{rates[^1]:F0}), {bytes} bytes allocated per person, ratio to day by day {ratios[Repetitions / 2]:F1} ({ratios[0]:F1}–{ratios[^1]:F1}), peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"
        );
        return 0;
    }

    private static CalendarResult Calendar(Sentence sentence) =>
        SentenceCalendar
            .Compute(sentence, RuleSets.Default[^1], SeededSentences.Today)
            .Succeeded(out var calendar, out var refusal)
            ? calendar
            : throw new InvalidOperationException(refusal.Code);

    /// <summary>Estimate and both edges of the four milestones.</summary>
    private static object Milestones(Sentence sentence) =>
        Enumerable
            .Range(0, 3)
            .SelectMany(_ =>
                s_parts.Select(part => DayByDay.Reach(sentence, part.Numerator, part.Denominator))
            )
            .ToList();

    private static double Microseconds(List<Sentence> people, Func<Sentence, object> make)
    {
        var clock = Stopwatch.StartNew();
        foreach (var sentence in people)
        {
            GC.KeepAlive(make(sentence));
        }
        return clock.Elapsed.TotalMicroseconds / people.Count;
    }

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
