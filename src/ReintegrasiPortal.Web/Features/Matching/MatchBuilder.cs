using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>The one place that gives rows of the database to the engine.</summary>
internal sealed class MatchBuilder
{
    private readonly Engine.MatchEngine _engine;
    private readonly Guid _person;
    private readonly Dictionary<Guid, OfferSummary> _offers;

    private MatchBuilder(Engine.PersonVector person, List<OfferFacts> offers, DateOnly today)
    {
        _person = person.Key;
        _offers = offers.ToDictionary(offer => offer.Vector.Key, offer => offer.Summary);
        var build = Engine.MatchEngine.Build(
            [person],
            [.. offers.Select(offer => offer.Vector)],
            Engine.MatchWeights.Standard,
            EngineNumbers.Related,
            today.DayNumber
        );
        _engine = build.Succeeded(out var engine)
            ? engine
            : throw new InvalidOperationException(
                $"Rows of one person and distinct offers gave no engine: {build.Problems[0].Kind}."
            );
    }

    public static Task<MatchBuilder> Load(
        Scope scope,
        ParticipantId person,
        IQueryable<Opportunity> offers,
        DateOnly today,
        CancellationToken ct
    ) => Load(scope.Db, person, offers, today, scope.Now, ct);

    public static async Task<MatchBuilder> Load(
        PortalDb db,
        ParticipantId person,
        IQueryable<Opportunity> offers,
        DateOnly today,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        new(
            await PersonVectors.Load(db, person, today, now, ct),
            await OfferFacts.Load(db, offers, ct),
            today
        );

    public int Offers => _offers.Count;

    public Engine.Suggestions Rank(int take) => _engine.SuggestOffers(_person, take)!;

    /// <summary>The reasons for one of the loaded offers; null when it was not loaded.</summary>
    public ExplainedOffer? Explain(Guid offer) =>
        _offers.TryGetValue(offer, out var summary)
            ? new ExplainedOffer(summary, _engine.Explain(_person, offer)!)
            : null;

    /// <summary>How often each rule stands between the person and a loaded offer, most often first.</summary>
    public IReadOnlyList<RuleInTheWay> InTheWay() =>
        [
            .. _offers
                .Keys.SelectMany(offer => _engine.Explain(_person, offer)!.Gate)
                .Where(finding => finding.Answer == Engine.GateAnswer.Fail)
                .CountBy(finding => finding.Rule)
                .Select(rule => new RuleInTheWay(rule.Key, rule.Value))
                .OrderByDescending(rule => rule.Offers)
                .ThenBy(rule => rule.Rule),
        ];
}

/// <summary>An offer beside one person: gate, score, every factor, and the change that would help most.</summary>
public sealed record ExplainedOffer(OfferSummary Offer, Engine.Explanation Why)
{
    /// <summary>0 to 100.</summary>
    public int Score => Why.Score / 100;

    /// <summary>Straight line in whole kilometres; null when a place is not known.</summary>
    public int? DistanceKm =>
        Why.Factors.First(factor => factor.Factor == Engine.MatchFactor.Travel).Numbers.Have
            is { } metres
            ? (int)Math.Round(metres / 1000.0)
            : null;
}

/// <summary>A rule that keeps offers away, and from how many.</summary>
public sealed record RuleInTheWay(Engine.GateRule Rule, int Offers);
