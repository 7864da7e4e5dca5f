namespace ReintegrasiPortal.Matching.Scores;

internal static class PreferenceFit
{
    /// <summary>Mean of the wishes that were stated and can be compared: kind of help, wage.</summary>
    public static int Of(in Pair pair)
    {
        var (kind, wage) = (Kind(pair), Wage(pair));
        return (kind, wage) switch
        {
            (null, null) => Fit.NeedsData,
            ({ } only, null) => only,
            (null, { } only) => only,
            ({ } one, { } other) => (one + other) / 2,
        };
    }

    private static int? Kind(in Pair pair)
    {
        if (pair.Person.PreferredHelp == HelpKinds.None || pair.Kind is not { } kind)
        {
            return null;
        }

        return (pair.Person.PreferredHelp & kind) == kind ? Fit.Full : 0;
    }

    private static int? Wage(in Pair pair)
    {
        if (
            pair.Person.HopedWage is not (> 0 and var hoped)
            || pair.Offer.Wage is not (>= 0 and var wage)
        )
        {
            return null;
        }

        return wage >= hoped ? Fit.Full : (int)((Int128)wage * Fit.Full / hoped);
    }
}
