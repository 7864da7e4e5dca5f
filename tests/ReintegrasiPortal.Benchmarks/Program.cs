using ReintegrasiPortal.Benchmarks.Matching;

// matching [people] [offers]: engine beside LINQ, interleaved in one run, results compared before times.
if (args is not ["matching", ..])
{
    Console.Error.WriteLine("usage: matching [people] [offers]");
    return 2;
}

return MatchingBenchmark.Run(Count(1, 300_000), Count(2, 50_000));

int Count(int position, int otherwise) =>
    args.Length > position && int.TryParse(args[position], out var count) ? count : otherwise;
