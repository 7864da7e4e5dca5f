namespace ReintegrasiPortal.Matching.Gates;

/// <summary>Numbers that a text about a gate rule needs.</summary>
internal static class RuleNumbers
{
    public static MatchNumbers Of(GateRule rule, in Pair pair) =>
        rule switch
        {
            GateRule.Places => new(pair.Offer.Places, null, []),
            GateRule.Stage => new(
                pair.Person.Stage,
                null,
                BitIndexes.Of((ulong)pair.Offer.Stages & 0b1111)
            ),
            GateRule.Period => new(pair.Period?.From, pair.Period?.Until, []),
            GateRule.Agreement => new(pair.Offer.Agreement?.Until, pair.Period?.Until, []),
            GateRule.Decree => new(pair.Person.Decree?.Until, pair.Period?.Until, []),
            GateRule.Offence => new(
                null,
                null,
                BitIndexes.Of(pair.Offer.OffenceRules & ~ClearlyAllowed(pair.Person.Verdicts))
            ),
            GateRule.Restrictions => new(
                null,
                null,
                BitIndexes.Of(pair.Offer.WorkTags & (pair.Person.RestrictionTags ?? ulong.MaxValue))
            ),
            GateRule.Age => new(PersonRules.YearsOld(pair), AgeBound(pair), []),
            GateRule.Distance => new(
                pair.Person.Home.MetresTo(pair.Offer.Site),
                pair.TravelLimitMetres,
                []
            ),
            GateRule.Shifts => new(null, null, BitIndexes.Of((ulong)pair.BusyShifts)),
            GateRule.Reporting => new(null, null, BitIndexes.Of((ulong)pair.ReportingClash)),
            GateRule.Licences => new(
                null,
                null,
                BitIndexes.Of(pair.Offer.RequiredLicences & ~(pair.Person.Licences ?? 0))
            ),
            GateRule.Skills => new(
                null,
                null,
                BitIndexes.Of(pair.Offer.RequiredSkills & ~(pair.Person.Skills?.Held ?? default))
            ),
            _ => MatchNumbers.None,
        };

    private static ulong ClearlyAllowed(OffenceVerdicts verdicts) =>
        verdicts.Allowed & ~verdicts.CaseByCase & ~verdicts.Excluded;

    /// <summary>The bound that was crossed, else the lower one.</summary>
    private static int? AgeBound(in Pair pair) =>
        PersonRules.YearsOld(pair) > pair.Offer.MaxAge
            ? pair.Offer.MaxAge
            : pair.Offer.MinAge ?? pair.Offer.MaxAge;
}
