using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>One offer or person worth looking at.</summary>
/// <param name="Key">Offer or person suggested.</param>
/// <param name="Answer">Answer of the gate; never <see cref="GateAnswer.Fail"/>.</param>
/// <param name="Score">0 to 10,000: hundredths of a point of 100.</param>
/// <param name="Rank">1 is best; equal score and waiting share a rank.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Suggestion(Guid Key, GateAnswer Answer, int Score, int Rank);

/// <summary>Best first; those the officer must weigh and those that lack data stand apart, never mixed in and never dropped.</summary>
public sealed record Suggestions(
    SuggestionList Fitting,
    SuggestionList ForReview,
    SuggestionList NeedsData
);

/// <summary>The best of one answer of the gate.</summary>
/// <param name="Best">At most as many as were asked for.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SuggestionList(IReadOnlyList<Suggestion> Best, int Total);
