namespace ReintegrasiPortal.Matching;

/// <summary>Weights of the factors, visible to everybody and named by a version that is stored with each decision.</summary>
/// <param name="Version">Name of this set of weights; changes whenever a number changes.</param>
/// <param name="Weights">Every factor, 0 to <see cref="Largest"/>; only their proportion counts.</param>
public sealed record MatchWeights(string Version, IReadOnlyDictionary<MatchFactor, int> Weights)
{
    public const int Largest = 1_000_000;

    public static readonly MatchWeights Standard = new(
        "1",
        new Dictionary<MatchFactor, int>
        {
            [MatchFactor.Interest] = 15,
            [MatchFactor.Skills] = 24,
            [MatchFactor.Certificates] = 6,
            [MatchFactor.Travel] = 18,
            [MatchFactor.Schedule] = 6,
            [MatchFactor.Readiness] = 8,
            [MatchFactor.Support] = 4,
            [MatchFactor.Reliability] = 3,
            [MatchFactor.PartnerRecord] = 5,
            [MatchFactor.Preference] = 7,
            [MatchFactor.Waiting] = 4,
        }
    );

    /// <summary>What is wrong with these weights; empty when they can be used.</summary>
    public IReadOnlyList<BuildProblem> Problems()
    {
        var problems = new List<BuildProblem>();
        if (string.IsNullOrWhiteSpace(Version))
        {
            problems.Add(new(BuildProblemKind.WeightsVersionMissing));
        }

        foreach (var factor in Enum.GetValues<MatchFactor>())
        {
            if (!Weights.TryGetValue(factor, out var weight))
            {
                problems.Add(new(BuildProblemKind.WeightMissing, Number: (int)factor));
            }
            else if (weight is < 0 or > Largest)
            {
                problems.Add(new(BuildProblemKind.WeightOutOfRange, Number: (int)factor));
            }
        }

        if (problems.Count == 0 && Weights.Values.All(weight => weight == 0))
        {
            problems.Add(new(BuildProblemKind.WeightsAllZero));
        }

        return problems;
    }
}
