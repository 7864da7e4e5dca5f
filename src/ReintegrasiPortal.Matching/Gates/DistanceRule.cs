namespace ReintegrasiPortal.Matching.Gates;

internal static class DistanceRule
{
    /// <summary>
    /// Within the person's travel limit, or lodged in the own province. While the province of one side is not known,
    /// lodging may still make it near, so that distance alone does not exclude.
    /// </summary>
    public static GateAnswer Distance(in Pair pair)
    {
        if (pair.LodgesInOwnProvince)
        {
            return GateAnswer.Pass;
        }

        var travel = Travel(pair);
        var provinceOpen = pair.Offer.Province == 0 || pair.Person.Province == 0;
        return travel == GateAnswer.Fail && pair.Offer.LodgingProvided && provinceOpen
            ? GateAnswer.Unknown
            : travel;
    }

    /// <summary>The same regency without exact places is for the officer; anything less is missing data.</summary>
    private static GateAnswer Travel(in Pair pair)
    {
        if (
            pair.Person.Home.MetresTo(pair.Offer.Site) is { } metres
            && pair.TravelLimitMetres is { } limit
        )
        {
            return Gate.PassIf(metres <= limit);
        }

        return pair.Offer.Regency != 0 && pair.Offer.Regency == pair.Person.Regency
            ? GateAnswer.Review
            : GateAnswer.Unknown;
    }
}
