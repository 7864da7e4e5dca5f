using ReintegrasiPortal.Benchmarks.Calendars;
using ReintegrasiPortal.Benchmarks.Matching;

// matching [people] [offers]: engine beside LINQ, interleaved in one run, results compared before times.
// calendars [people]: every date of every person, beside the milestones alone counted day by day.
switch (args)
{
    case ["matching", ..]:
        return MatchingBenchmark.Run(Count(1, 300_000), Count(2, 50_000));
    case ["calendars", ..]:
        return CalendarBenchmark.Run(Count(1, 300_000));
    default:
        Console.Error.WriteLine("usage: matching [people] [offers] | calendars [people]");
        return 2;
}

int Count(int position, int otherwise) =>
    args.Length > position && int.TryParse(args[position], out var count) ? count : otherwise;
