using System.Numerics;

namespace ReintegrasiPortal.Matching.Scores;

/// <summary>How far each factor is fulfilled, 0 to 1000, never falling when the factor improves. Nothing asked is all given.</summary>
internal static class Fit
{
    public const int Full = 1000;
    public const int NeedsData = -1;

    /// <summary>Three people beside someone count as full support.</summary>
    public const int FullSupport = 3;

    /// <summary>A year of waiting counts as the longest.</summary>
    public const int LongestWaitDays = 365;

    public static int Of(MatchFactor factor, in Pair pair) =>
        factor switch
        {
            MatchFactor.Interest => Interest(pair),
            MatchFactor.Skills => SkillFit.Of(pair),
            MatchFactor.Certificates => Certificates(pair),
            MatchFactor.Travel => Travel(pair),
            MatchFactor.Schedule => Schedule(pair),
            MatchFactor.Readiness => pair.Person.Readiness is { IsKnown: true } readiness
                ? Share(readiness.Done, readiness.Total)
                : NeedsData,
            MatchFactor.Support => Counted(pair.Person.Supporters, FullSupport),
            MatchFactor.Reliability => PerThousand(pair.Person.Reliability),
            MatchFactor.PartnerRecord => PerThousand(pair.Offer.PartnerRecord),
            MatchFactor.Preference => PreferenceFit.Of(pair),
            MatchFactor.Waiting => Counted(pair.Person.WaitingDays, LongestWaitDays),
            _ => NeedsData,
        };

    /// <summary>Met from three quarters, almost from one quarter.</summary>
    public static FactorStatus StatusOf(int fit) =>
        fit switch
        {
            < 0 => FactorStatus.NeedsData,
            >= 750 => FactorStatus.Met,
            >= 250 => FactorStatus.Almost,
            _ => FactorStatus.NotMet,
        };

    private static int Interest(in Pair pair)
    {
        if (pair.Offer.Occupation is not { } occupation)
        {
            return Full;
        }

        if (pair.Person.Interests is not { Count: > 0 } interests)
        {
            return NeedsData;
        }

        for (var i = 0; i < interests.Count; i++)
        {
            if (interests[i] == occupation)
            {
                return Full;
            }
        }

        return 0;
    }

    /// <summary>Held counts whole, underway half.</summary>
    private static int Certificates(in Pair pair)
    {
        var asked = pair.AskedLicences;
        if (asked == 0)
        {
            return Full;
        }

        return pair.Person.Licences is { } held
            ? Share(
                (2 * BitOperations.PopCount(asked & held))
                    + BitOperations.PopCount(asked & ~held & pair.Person.LicencesUnderway),
                2 * BitOperations.PopCount(asked)
            )
            : NeedsData;
    }

    /// <summary>Full at the door, half at the person's own limit, nothing beyond it.</summary>
    private static int Travel(in Pair pair)
    {
        if (pair.LodgesInOwnProvince)
        {
            return Full;
        }

        if (
            pair.Person.Home.MetresTo(pair.Offer.Site) is not { } metres
            || pair.TravelLimitMetres is not { } limit
        )
        {
            return NeedsData;
        }

        if (metres > limit)
        {
            return 0;
        }

        return limit == 0 ? Full : Full - (int)(metres * (Full / 2) / limit);
    }

    private static int Schedule(in Pair pair)
    {
        var needed = pair.NeededShifts;
        if (needed == 0)
        {
            return Full;
        }

        return pair.Person.FreeShifts is null
            ? NeedsData
            : Share(
                BitOperations.PopCount((uint)(needed & ~pair.BusyShifts & ~pair.ReportingClash)),
                BitOperations.PopCount((uint)needed)
            );
    }

    private static int Counted(int? count, int full) =>
        count is >= 0 and var known ? Share(Math.Min(known, full), full) : NeedsData;

    private static int PerThousand(int? value) =>
        value is >= 0 and <= Full ? value.Value : NeedsData;

    private static int Share(int part, int whole) => (int)((long)part * Full / whole);
}
