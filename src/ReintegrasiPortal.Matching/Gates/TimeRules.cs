namespace ReintegrasiPortal.Matching.Gates;

/// <summary>Days and shifts.</summary>
internal static class TimeRules
{
    /// <summary>What is over is over, even beside a window that contradicts itself.</summary>
    public static GateAnswer Period(in Pair pair)
    {
        if (pair.Person.Available.IsOverOn(pair.Today) || pair.Offer.Window.IsOverOn(pair.Today))
        {
            return GateAnswer.Fail;
        }

        return pair.Period is { } period ? Gate.PassIf(!period.IsEmpty) : GateAnswer.Unknown;
    }

    /// <summary>
    /// A decree or an agreement must be valid from the first common day to the last; without an end on both sides the
    /// first day suffices. Cover of only a part is for the officer.
    /// </summary>
    public static GateAnswer Covers(DaySpan? validity, DaySpan? period)
    {
        if (validity is not { IsEmpty: false } valid || period is not { IsEmpty: false } days)
        {
            return GateAnswer.Unknown;
        }

        if (valid.Common(days).IsEmpty)
        {
            return GateAnswer.Fail;
        }

        var toTheEnd = days.IsOpenEnded || valid.Until >= days.Until;
        return valid.From <= days.From && toTheEnd ? GateAnswer.Pass : GateAnswer.Review;
    }

    public static GateAnswer Shifts(in Pair pair)
    {
        if (pair.NeededShifts == 0)
        {
            return GateAnswer.Pass;
        }

        return pair.Person.FreeShifts is null
            ? GateAnswer.Unknown
            : Gate.PassIf(pair.BusyShifts == 0);
    }

    /// <summary>A clash with reporting is not the person's to solve: the officer can set another time.</summary>
    public static GateAnswer Reporting(in Pair pair) =>
        pair.ReportingClash == 0 ? GateAnswer.Pass : GateAnswer.Review;
}
