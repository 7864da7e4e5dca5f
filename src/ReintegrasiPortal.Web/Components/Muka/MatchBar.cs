namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>How one point of comparison turned out.</summary>
public enum MatchStatus
{
    Met,
    Almost,
    NotMet,
    NeedsData,
}

/// <summary>One line of <see cref="Cocok"/>: a point compared, what it gave, and a sentence that says why.</summary>
/// <param name="Points">Points given, 0 to <paramref name="Max"/>.</param>
/// <param name="Sentence">What a fourteen-year-old understands, with what would raise it.</param>
public sealed record MatchBar(
    string Name,
    double Points,
    double Max,
    MatchStatus Status,
    string Sentence
)
{
    /// <summary>Filled part of the bar in percent, 0 to 100.</summary>
    public double Percent => Max > 0 ? Math.Round(Math.Clamp(Points / Max, 0, 1) * 100, 1) : 0;
}
