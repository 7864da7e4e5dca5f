using System.Numerics;

namespace ReintegrasiPortal.Matching.Scores;

/// <summary>Numbers that a text about a factor needs.</summary>
internal static class FactorNumbers
{
    public static MatchNumbers Of(MatchFactor factor, in Pair pair) =>
        factor switch
        {
            MatchFactor.Interest => new(pair.Offer.Occupation, null, []),
            MatchFactor.Skills => Skills(pair),
            MatchFactor.Certificates => Certificates(pair),
            MatchFactor.Travel => new(
                pair.Person.Home.MetresTo(pair.Offer.Site),
                pair.TravelLimitMetres,
                []
            ),
            MatchFactor.Schedule => Schedule(pair),
            MatchFactor.Readiness => new(
                pair.Person.Readiness?.Done,
                pair.Person.Readiness?.Total,
                []
            ),
            MatchFactor.Support => new(pair.Person.Supporters, Fit.FullSupport, []),
            MatchFactor.Reliability => new(pair.Person.Reliability, Fit.Full, []),
            MatchFactor.PartnerRecord => new(pair.Offer.PartnerRecord, Fit.Full, []),
            MatchFactor.Preference => new(pair.Offer.Wage, pair.Person.HopedWage, []),
            MatchFactor.Waiting => new(pair.Person.WaitingDays, Fit.LongestWaitDays, []),
            _ => MatchNumbers.None,
        };

    private static MatchNumbers Skills(in Pair pair)
    {
        var missing = pair.AskedSkills & ~(pair.Person.Skills?.Held ?? default);
        var asked = pair.AskedSkills.Count;
        return new(asked - missing.Count, asked, BitIndexes.Of(missing));
    }

    private static MatchNumbers Certificates(in Pair pair)
    {
        var missing = pair.AskedLicences & ~(pair.Person.Licences ?? 0);
        var asked = BitOperations.PopCount(pair.AskedLicences);
        return new(asked - BitOperations.PopCount(missing), asked, BitIndexes.Of(missing));
    }

    private static MatchNumbers Schedule(in Pair pair)
    {
        var clash = (ulong)(pair.BusyShifts | pair.ReportingClash);
        var needed = BitOperations.PopCount((uint)pair.NeededShifts);
        return new(needed - BitOperations.PopCount(clash), needed, BitIndexes.Of(clash));
    }
}
