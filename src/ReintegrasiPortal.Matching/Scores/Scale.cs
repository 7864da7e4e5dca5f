namespace ReintegrasiPortal.Matching.Scores;

/// <summary>
/// Weights shared out as whole points that add up to 10,000 exactly (largest remainder, ties to the earlier factor),
/// so that the points of an explanation add up to its score.
/// </summary>
internal sealed class Scale
{
    public const int Full = 10_000;

    private readonly int[] _maxPoints;

    public Scale(MatchWeights weights)
    {
        var parts = Factors
            .Select(factor => (Factor: factor, Scaled: (long)weights.Weights[factor] * Full))
            .ToArray();
        var sum = parts.Sum(part => part.Scaled) / Full;
        _maxPoints = [.. parts.Select(part => (int)(part.Scaled / sum))];
        var left = Full - _maxPoints.Sum();
        foreach (var (factor, _) in parts.OrderByDescending(part => part.Scaled % sum).Take(left))
        {
            _maxPoints[(int)factor]++;
        }
    }

    public static IReadOnlyList<MatchFactor> Factors { get; } = Enum.GetValues<MatchFactor>();

    public int MaxPoints(MatchFactor factor) => _maxPoints[(int)factor];

    /// <summary>What a factor gives to the score.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="fit">0 to 1000, or <see cref="Fit.NeedsData"/>, which gives nothing.</param>
    public int Points(MatchFactor factor, int fit) =>
        MaxPoints(factor) * Math.Max(fit, 0) / Fit.Full;

    public int Score(in Pair pair)
    {
        var score = 0;
        for (var factor = MatchFactor.Interest; factor <= MatchFactor.Waiting; factor++)
        {
            score += Points(factor, Fit.Of(factor, pair));
        }

        return score;
    }
}
