using ReintegrasiPortal.Matching.Gates;
using ReintegrasiPortal.Matching.Scores;

namespace ReintegrasiPortal.Matching;

/// <summary>Gate, score and reasons of one pair: the one meaning of a match, whatever index finds the pairs.</summary>
internal sealed class Judge(MatchWeights weights, RelatedSkills related, int today)
{
    private readonly Scale _scale = new(weights);

    public RelatedSkills Related => related;

    public int Today => today;

    public GateAnswer Answer(PersonVector person, OfferVector offer, out int score)
    {
        var pair = Beside(person, offer);
        var answer = Gate.Judge(pair);
        score = answer == GateAnswer.Fail ? 0 : _scale.Score(pair);
        return answer;
    }

    /// <summary>Tells the score even when the gate says no, so that an officer sees what the rule costs.</summary>
    public Explanation Explain(PersonVector person, OfferVector offer)
    {
        var pair = Beside(person, offer);
        var answer = Gate.Judge(pair);
        var factors = Scale.Factors.Select(factor => Factor(factor, pair)).ToList();
        var score = factors.Sum(factor => factor.Points);
        return new(
            person.Key,
            offer.Key,
            weights.Version,
            answer,
            score,
            [.. Gate.Rules.Select(rule => Rule(rule, pair))],
            factors,
            BestChange(pair, answer, score)
        );
    }

    private static GateFinding Rule(GateRule rule, in Pair pair) =>
        new(rule, Gate.Answer(rule, pair), RuleNumbers.Of(rule, pair));

    private FactorFinding Factor(MatchFactor factor, in Pair pair)
    {
        var fit = Fit.Of(factor, pair);
        return new(
            factor,
            Fit.StatusOf(fit),
            _scale.Points(factor, fit),
            _scale.MaxPoints(factor),
            FactorNumbers.Of(factor, pair)
        );
    }

    /// <summary>A milder answer beats a higher score; a failing pair must become a match, not merely less bad.</summary>
    private Counterfactual? BestChange(in Pair pair, GateAnswer answer, int score)
    {
        var mildest = answer == GateAnswer.Fail ? GateAnswer.Review : answer;
        Counterfactual? best = null;
        foreach (var change in PossibleChange.For(pair))
        {
            var (person, offer) = change.ApplyTo(pair.Person, pair.Offer);
            var after = Beside(person, offer);
            var newAnswer = Gate.Judge(after);
            var newScore = _scale.Score(after);
            var helps = newAnswer < answer || newScore > score;
            if (newAnswer <= mildest && helps && IsBetter(newAnswer, newScore, best))
            {
                best = new(change.Kind, change.Argument, newAnswer, newScore);
            }
        }

        return best;
    }

    private static bool IsBetter(GateAnswer answer, int score, Counterfactual? best) =>
        best is null
        || answer < best.NewAnswer
        || (answer == best.NewAnswer && score > best.NewScore);

    private Pair Beside(PersonVector person, OfferVector offer) =>
        new(person, offer, related, today);
}
