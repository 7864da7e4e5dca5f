using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>What must hold before a calendar can be made. Every refusal names its field, list items by index.</summary>
internal static class SentenceCheck
{
    /// <summary>Wider than any living person's sentence; keeps date arithmetic inside the calendar.</summary>
    private static readonly DateOnly FirstDay = new(1950, 1, 1);

    private static readonly DateOnly LastDay = new(2200, 12, 31);

    /// <summary>No court adds up to more; a larger number is a slip of the keyboard.</summary>
    private const int LongestYears = 100;

    public static List<Refusal> Of(Sentence sentence, DateOnly asOf) =>
        [
            .. InRange(sentence.DetainedSince, nameof(Sentence.DetainedSince)),
            .. InRange(asOf, "AsOf"),
            .. Known(sentence.OffenceGroup, nameof(Sentence.OffenceGroup)),
            .. Known(sentence.Policy, nameof(Sentence.Policy)),
            .. Credit(sentence),
            .. Lengths(sentence),
            .. sentence.Grants.SelectMany((grant, i) => Grant(sentence, grant, i)),
            .. sentence.Uncounted.SelectMany((time, i) => Uncounted(sentence, time, i)),
            .. Overlaps(sentence),
            .. sentence.OfficialDates.SelectMany((entry, i) => Official(sentence, entry, i)),
            .. OfficialOrder(sentence),
        ];

    private static IEnumerable<Refusal> Lengths(Sentence sentence)
    {
        const string field = nameof(Sentence.Lengths);
        if (sentence.IsLife)
        {
            return sentence.Lengths.Count > 0 ? [new("Sentence.LifeWithLength", field)] : [];
        }
        if (sentence.Lengths.Count == 0)
        {
            return [new("Sentence.LengthMissing", field)];
        }
        List<Refusal> wrong =
        [
            .. sentence.Lengths.SelectMany((length, i) => LengthOf(length, $"{field}[{i}]")),
        ];
        if (wrong.Count > 0)
        {
            return wrong;
        }
        var sum = sentence.Length;
        return sum.Years >= LongestYears || sum.Days >= LongestYears * 365
            ? [new("Sentence.LengthTooLong", field, LongestYears)]
            : CreditAgainst(sentence);
    }

    private static IEnumerable<Refusal> LengthOf(SentenceLength length, string field)
    {
        if (length.Years < 0 || length.Months < 0 || length.Days < 0)
        {
            yield return new("Sentence.LengthNegative", field);
        }
        else if (length == default)
        {
            yield return new("Sentence.LengthZero", field);
        }
        else if (
            length.Years >= LongestYears
            || length.Months >= LongestYears * 12
            || length.Days >= LongestYears * 365
        )
        {
            yield return new("Sentence.LengthTooLong", field, LongestYears);
        }
    }

    private static IEnumerable<Refusal> Credit(Sentence sentence) =>
        sentence.CreditDays < 0
            ? [new("Sentence.CreditNegative", nameof(Sentence.CreditDays))]
            : [];

    private static IEnumerable<Refusal> CreditAgainst(Sentence sentence)
    {
        var since = sentence.DetainedSince;
        return
            IsInRange(since)
            && sentence.Length.EndFrom(since).DayNumber - since.DayNumber <= sentence.CreditDays
            ? [new("Sentence.CreditTooLarge", nameof(Sentence.CreditDays))]
            : [];
    }

    private static IEnumerable<Refusal> Grant(Sentence sentence, RemissionGrant grant, int i)
    {
        var at = $"{nameof(Sentence.Grants)}[{i}]";
        if (!Enum.IsDefined(grant.Kind))
        {
            yield return new("Sentence.ValueUnknown", $"{at}.{nameof(grant.Kind)}");
        }
        if (grant.Days is <= 0 or > LongestYears * 366)
        {
            yield return new("Grant.DaysInvalid", $"{at}.{nameof(grant.Days)}");
        }
        if (grant.On < sentence.DetainedSince)
        {
            yield return new("Grant.BeforeDetention", $"{at}.{nameof(grant.On)}");
        }
        if (grant.RevokedOn < grant.On)
        {
            yield return new("Grant.RevokedBeforeGiven", $"{at}.{nameof(grant.RevokedOn)}");
        }
        if (
            !grant.IsRevoked
            && sentence.Uncounted.Any(time =>
                time.From <= grant.On && (time.Until is null || grant.On < time.Until)
            )
        )
        {
            yield return new("Grant.DuringUncounted", $"{at}.{nameof(grant.On)}");
        }
        foreach (var refusal in InRange(grant.On, $"{at}.{nameof(grant.On)}"))
        {
            yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Uncounted(Sentence sentence, UncountedPeriod time, int i)
    {
        var at = $"{nameof(Sentence.Uncounted)}[{i}]";
        if (!Enum.IsDefined(time.Kind))
        {
            yield return new("Sentence.ValueUnknown", $"{at}.{nameof(time.Kind)}");
        }
        if (time.From < sentence.DetainedSince)
        {
            yield return new("Uncounted.BeforeDetention", $"{at}.{nameof(time.From)}");
        }
        if (time.Until <= time.From)
        {
            yield return new("Uncounted.EndsBeforeStart", $"{at}.{nameof(time.Until)}");
        }
        foreach (
            var refusal in InRange(time.From, $"{at}.{nameof(time.From)}")
                .Concat(InRange(time.Until ?? time.From, $"{at}.{nameof(time.Until)}"))
        )
        {
            yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Overlaps(Sentence sentence)
    {
        var inOrder = sentence.Uncounted.OrderBy(time => time.From).ToList();
        return inOrder
            .Zip(inOrder.Skip(1))
            .Where(pair => pair.First.Until is null || pair.Second.From < pair.First.Until)
            .Select(pair => new Refusal(
                "Uncounted.Overlaps",
                nameof(Sentence.Uncounted),
                pair.Second.From
            ));
    }

    private static IEnumerable<Refusal> Official(Sentence sentence, OfficialDate entry, int i)
    {
        var at = $"{nameof(Sentence.OfficialDates)}[{i}]";
        if (!Enum.IsDefined(entry.Point))
        {
            yield return new("Sentence.ValueUnknown", $"{at}.{nameof(entry.Point)}");
        }
        if (entry.On < sentence.DetainedSince)
        {
            yield return new("Official.BeforeDetention", $"{at}.{nameof(entry.On)}");
        }
        if (sentence.OfficialDates.Take(i).Any(earlier => earlier.Point == entry.Point))
        {
            yield return new("Official.Twice", $"{at}.{nameof(entry.Point)}");
        }
        foreach (var refusal in InRange(entry.On, $"{at}.{nameof(entry.On)}"))
        {
            yield return refusal;
        }
    }

    /// <summary>1/3, 1/2, 2/3, expiry and trial end must not fall behind each other; likewise the four stages.</summary>
    private static IEnumerable<Refusal> OfficialOrder(Sentence sentence)
    {
        var inOrder = sentence.OfficialDates.OrderBy(entry => entry.Point).ToList();
        return OutOfOrder(inOrder.Where(entry => entry.Point <= CalendarPoint.TrialEnd))
            .Concat(
                OutOfOrder(
                    inOrder.Where(entry =>
                        entry.Point
                            is >= CalendarPoint.AdmissionStage
                                and <= CalendarPoint.IntegrationStage
                    )
                )
            );
    }

    private static IEnumerable<Refusal> OutOfOrder(IEnumerable<OfficialDate> entries)
    {
        var list = entries.ToList();
        return list.Zip(list.Skip(1))
            .Where(pair => pair.Second.On < pair.First.On)
            .Select(pair => new Refusal(
                "Official.OutOfOrder",
                $"{nameof(Sentence.OfficialDates)}.{pair.Second.Point}",
                pair.First.Point,
                pair.Second.Point
            ));
    }

    private static IEnumerable<Refusal> Known<T>(T value, string field)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? [] : [new("Sentence.ValueUnknown", field)];

    private static IEnumerable<Refusal> InRange(DateOnly day, string field) =>
        IsInRange(day) ? [] : [new("Sentence.DateOutOfRange", field, FirstDay, LastDay)];

    private static bool IsInRange(DateOnly day) => day >= FirstDay && day <= LastDay;
}
