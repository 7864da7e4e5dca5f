namespace ReintegrasiPortal.Matching.Gates;

/// <summary>The rules that stand before the score, in the order of <see cref="GateRule"/>.</summary>
internal static class Gate
{
    public static readonly IReadOnlyList<GateRule> Rules = Enum.GetValues<GateRule>();

    /// <summary>What most often still fails after the marks were compared; the worst answer needs no order.</summary>
    private static readonly GateRule[] LikelyToFailFirst =
    [
        .. Rules.OrderBy(rule =>
            rule switch
            {
                GateRule.Distance => 0,
                GateRule.Period => 1,
                GateRule.Age => 2,
                _ => 3,
            }
        ),
    ];

    /// <summary>The worst answer of all rules.</summary>
    public static GateAnswer Judge(in Pair pair)
    {
        var worst = GateAnswer.Pass;
        foreach (var rule in LikelyToFailFirst)
        {
            var answer = Answer(rule, pair);
            if (answer == GateAnswer.Fail)
            {
                return answer;
            }

            worst = answer > worst ? answer : worst;
        }

        return worst;
    }

    public static GateAnswer Answer(GateRule rule, in Pair pair) =>
        rule switch
        {
            GateRule.Consent => WillingnessRules.Consent(pair),
            GateRule.Open => WillingnessRules.Open(pair),
            GateRule.Places => WillingnessRules.Places(pair),
            GateRule.PartnerVerified => WillingnessRules.PartnerVerified(pair),
            GateRule.Need => WillingnessRules.Need(pair),
            GateRule.Stage => PersonRules.Stage(pair),
            GateRule.Period => TimeRules.Period(pair),
            GateRule.Agreement => TimeRules.Covers(pair.Offer.Agreement, pair.Period),
            GateRule.Decree => TimeRules.Covers(pair.Person.Decree, pair.Period),
            GateRule.Offence => PersonRules.Offence(pair),
            GateRule.Restrictions => PersonRules.Restrictions(pair),
            GateRule.Sex => PersonRules.Sex(pair),
            GateRule.Age => PersonRules.Age(pair),
            GateRule.Distance => DistanceRule.Distance(pair),
            GateRule.Shifts => TimeRules.Shifts(pair),
            GateRule.Reporting => TimeRules.Reporting(pair),
            GateRule.Licences => AbilityRules.Licences(pair),
            GateRule.Skills => AbilityRules.Skills(pair),
            _ => GateAnswer.Unknown,
        };

    internal static GateAnswer PassIf(bool good) => good ? GateAnswer.Pass : GateAnswer.Fail;
}
