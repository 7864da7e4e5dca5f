namespace ReintegrasiPortal.Matching;

/// <summary>Numbers a text needs; units depend on the rule or factor that carries them.</summary>
/// <param name="Have">Metres, days, day number, age, rupiah, count or per thousand.</param>
/// <param name="Of">What it is measured against, same unit.</param>
/// <param name="Missing">Bit or skill indexes that are missing or in conflict.</param>
public sealed record MatchNumbers(long? Have, long? Of, IReadOnlyList<int> Missing)
{
    public static readonly MatchNumbers None = new(null, null, []);
}

/// <summary>One gate rule for one pair. For officers: it may tell what a partner must not learn.</summary>
public sealed record GateFinding(GateRule Rule, GateAnswer Answer, MatchNumbers Numbers);

/// <summary>One factor of the score for one pair.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Status">How far it is fulfilled.</param>
/// <param name="Points">Part of the score this factor gave, in hundredths.</param>
/// <param name="MaxPoints">The most it could give; over all factors 10,000.</param>
/// <param name="Numbers">For the text.</param>
public sealed record FactorFinding(
    MatchFactor Factor,
    FactorStatus Status,
    int Points,
    int MaxPoints,
    MatchNumbers Numbers
);

/// <summary>All reasons for one pair, to be stored with a decision. The points of the factors add up to the score.</summary>
public sealed record Explanation(
    Guid PersonKey,
    Guid OfferKey,
    string WeightsVersion,
    GateAnswer Answer,
    int Score,
    IReadOnlyList<GateFinding> Gate,
    IReadOnlyList<FactorFinding> Factors,
    Counterfactual? Change
);
