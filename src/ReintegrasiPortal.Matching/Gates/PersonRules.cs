namespace ReintegrasiPortal.Matching.Gates;

/// <summary>Rules the caller states as masks and ranges; the engine knows none of their grounds.</summary>
internal static class PersonRules
{
    private const int AllStages = 0b1111;

    public static GateAnswer Stage(in Pair pair) =>
        pair.Person.Stage is >= 1 and <= 4 and var stage && (pair.Offer.Stages & AllStages) != 0
            ? Gate.PassIf((pair.Offer.Stages >> (stage - 1) & 1) != 0)
            : GateAnswer.Unknown;

    public static GateAnswer Offence(in Pair pair)
    {
        var rules = pair.Offer.OffenceRules;
        var verdicts = pair.Person.Verdicts;
        if ((rules & verdicts.Excluded) != 0)
        {
            return GateAnswer.Fail;
        }

        if ((rules & ~verdicts.Judged) != 0)
        {
            return GateAnswer.Unknown;
        }

        return (rules & verdicts.CaseByCase) != 0 ? GateAnswer.Review : GateAnswer.Pass;
    }

    public static GateAnswer Restrictions(in Pair pair)
    {
        if (pair.Offer.WorkTags == 0)
        {
            return GateAnswer.Pass;
        }

        return pair.Person.RestrictionTags is { } tags
            ? Gate.PassIf((tags & pair.Offer.WorkTags) == 0)
            : GateAnswer.Unknown;
    }

    public static GateAnswer Sex(in Pair pair)
    {
        var accepted = pair.Offer.AcceptedSexes & Sexes.Any;
        if (accepted == Sexes.Any)
        {
            return GateAnswer.Pass;
        }

        return accepted == Sexes.None || pair.Person.Sex is not (Sexes.Women or Sexes.Men)
            ? GateAnswer.Unknown
            : Gate.PassIf(accepted == pair.Person.Sex);
    }

    public static GateAnswer Age(in Pair pair)
    {
        var (least, most) = (pair.Offer.MinAge, pair.Offer.MaxAge);
        if (least is null && most is null)
        {
            return GateAnswer.Pass;
        }

        return least > most || YearsOld(pair) is not { } years
            ? GateAnswer.Unknown
            : Gate.PassIf(!(years < least) && !(years > most));
    }

    /// <summary>Full years on the first common day, or today when there is none; null when the birth day is impossible.</summary>
    public static int? YearsOld(in Pair pair)
    {
        var on = pair.Period is { IsEmpty: false } period ? period.From : pair.Today;
        if (
            pair.Person.BirthDay is not { } birthDay
            || birthDay < DateOnly.MinValue.DayNumber
            || birthDay > on
            || on > DateOnly.MaxValue.DayNumber
        )
        {
            return null;
        }

        var born = DateOnly.FromDayNumber(birthDay);
        var then = DateOnly.FromDayNumber(on);
        var years = then.Year - born.Year;
        return born.AddYears(years) > then ? years - 1 : years;
    }
}
