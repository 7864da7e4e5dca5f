namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>A date in the making: computed, unknown for a reason, and possibly overridden by an official entry.</summary>
/// <param name="Date">The date other dates build on.</param>
/// <param name="Reason">Why nothing was computed.</param>
/// <param name="Estimate">The computed date, kept beside an official one.</param>
internal sealed record Draft(
    DateOnly? Date,
    string? Reason,
    DateOnly? Estimate,
    bool IsOfficial,
    Explanation Explanation
)
{
    public static Draft Of(Explanation explanation) =>
        new(explanation.End, null, explanation.End, false, explanation);

    public static Draft None(
        string reason,
        string ruleCode,
        string legalSource,
        params IReadOnlyList<ExplanationInput> inputs
    ) => new(null, reason, null, false, new(ruleCode, legalSource, null, inputs, []));

    public Draft Decided(OfficialDate? entry)
    {
        if (entry is null)
        {
            return this;
        }
        var start = Explanation.Start ?? entry.On;
        var difference = entry.On.DayNumber - (Date ?? entry.On).DayNumber;
        var move = new Move(
            MoveKind.OfficialEntry,
            Math.Abs(difference),
            difference,
            Register: entry.Register
        );
        return this with
        {
            Date = entry.On,
            IsOfficial = true,
            Explanation = Explanation with { Start = start, Moves = [.. Explanation.Moves, move] },
        };
    }
}
