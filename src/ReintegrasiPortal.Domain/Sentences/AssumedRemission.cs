namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// The remission a person would usually still get: one general and one special grant on every coming day of general
/// remission. The day of the special one depends on religion, which the calendar does not ask; one day serves for both.
/// Used for the early edge of a band and never shown as a grant.
/// </summary>
internal static class AssumedRemission
{
    public static IReadOnlyList<RemissionGrant> After(
        DateOnly asOf,
        Sentence sentence,
        RuleSet rules
    )
    {
        var scale = rules.Remission;
        var general = sentence.Grants.Where(IsGeneral).ToList();
        List<RemissionGrant> assumed = [];
        foreach (var day in DaysOfRemission(asOf, sentence, scale))
        {
            var served = Served(day, sentence);
            var isPaused = sentence.Uncounted.Any(time => time.From <= day && day < time.Until);
            if (
                isPaused
                || served <= scale.MinimumServedMonths * rules.DaysPerMonth
                || general.Exists(grant => grant.On.Year == day.Year)
            )
            {
                continue;
            }
            // Each year brings a general and a special grant, so half of the assumed ones are years.
            var years = general.Count(grant => grant.On < day) + (assumed.Count / 2);
            var isReduced = years == 0 && served < scale.FullServedMonths * rules.DaysPerMonth;
            var usual = isReduced
                ? scale.ReducedFirstYear
                : scale.Years[Math.Min(years, scale.Years.Count - 1)];
            assumed.Add(new(RemissionKind.General, day, usual.GeneralDays));
            assumed.Add(new(RemissionKind.Special, day, usual.SpecialDays));
        }
        return assumed;
    }

    private static bool IsGeneral(RemissionGrant grant) =>
        grant is { Kind: RemissionKind.General, IsRevoked: false };

    private static IEnumerable<DateOnly> DaysOfRemission(
        DateOnly asOf,
        Sentence sentence,
        RemissionScale scale
    )
    {
        if (sentence.Uncounted.Any(time => time.Until is null))
        {
            yield break;
        }
        var uncounted = sentence.Uncounted.Sum(time => DaysBefore(DateOnly.MaxValue, time));
        var last = sentence.Length.EndFrom(sentence.DetainedSince).AddDays(uncounted);
        var first = Math.Max(asOf.Year, sentence.DetainedSince.Year);
        for (var year = first; year <= last.Year; year++)
        {
            var day = new DateOnly(year, scale.Month, scale.Day);
            if (day > asOf)
            {
                yield return day;
            }
        }
    }

    private static int Served(DateOnly day, Sentence sentence) =>
        day.DayNumber
        - sentence.DetainedSince.DayNumber
        + sentence.CreditDays
        - sentence.Uncounted.Sum(time => DaysBefore(day, time));

    private static int DaysBefore(DateOnly day, UncountedPeriod time)
    {
        var until = time.Until is { } end && end < day ? end : day;
        return Math.Max(0, until.DayNumber - time.From.DayNumber);
    }
}
