namespace ReintegrasiPortal.Domain.Families;

public enum GuaranteeDutyKind
{
    /// <summary>The PK visits for the litmas.</summary>
    Interview,

    /// <summary>A word to the PK on how it goes.</summary>
    MonthlyWord,

    /// <summary>The letter is renewed before it ends.</summary>
    Renew,

    /// <summary>The last day.</summary>
    LastDay,
}

/// <summary>One thing a guarantor does on a day.</summary>
/// <param name="At">Null for a whole day.</param>
public sealed record GuaranteeDuty(GuaranteeDutyKind Kind, DateOnly On, DateTimeOffset? At = null);

/// <summary>A guarantor's calendar, worked out from the terms alone.</summary>
public static class GuaranteeDuties
{
    /// <summary>The duties that fall on days from <paramref name="from"/> to <paramref name="to"/>, both included, earliest first.</summary>
    /// <remarks>The monthly word is a choice of the portal, on the day of the month on which the guarantee began.</remarks>
    public static IReadOnlyList<GuaranteeDuty> Between(
        DateTimeOffset? interviewAt,
        DateOnly? interviewDay,
        DateOnly? validFrom,
        DateOnly? validUntil,
        DateOnly from,
        DateOnly to
    ) =>
        [
            .. All(interviewAt, interviewDay, validFrom, validUntil, to)
                .Where(duty => duty.On >= from && duty.On <= to)
                .OrderBy(static duty => duty.On),
        ];

    private static IEnumerable<GuaranteeDuty> All(
        DateTimeOffset? interviewAt,
        DateOnly? interviewDay,
        DateOnly? validFrom,
        DateOnly? validUntil,
        DateOnly to
    )
    {
        if (interviewAt is { } at && interviewDay is { } day)
        {
            yield return new(GuaranteeDutyKind.Interview, day, at);
        }

        if (validFrom is not { } first || validUntil is not { } last)
        {
            yield break;
        }

        for (var month = 1; first.AddMonths(month) is var on && on <= to && on < last; month++)
        {
            yield return new(GuaranteeDutyKind.MonthlyWord, on);
        }

        var renew = last.AddDays(-Guarantee.RenewalDays);
        yield return new(GuaranteeDutyKind.Renew, renew < first ? first : renew);
        yield return new(GuaranteeDutyKind.LastDay, last);
    }
}
