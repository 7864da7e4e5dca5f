namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The earliest day of a programme, or the first reason why there is none.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="rules">The rule set.</param>
/// <param name="grants">Remission taken as given.</param>
/// <param name="points">Milestones, and the programmes opened so far in the order of the rule set.</param>
internal sealed class ProgramOpening(
    Sentence sentence,
    RuleSet rules,
    IReadOnlyList<RemissionGrant> grants,
    IReadOnlyDictionary<CalendarPoint, Draft> points
)
{
    public Draft Of(ProgramRule rule)
    {
        var anchor = points[rule.OpensAt];
        var closes = points[rule.ClosesAt];
        if ((Barrier(rule) ?? (anchor.Date is null ? anchor.Reason : null)) is { } barrier)
        {
            return None(rule, barrier);
        }
        var explanation = Earliest(rule, anchor.Date!.Value);
        return closes.Date is null ? None(rule, closes.Reason!)
            : explanation.End >= closes.Date ? None(rule, CalendarReason.NoTimeLeft)
            : Draft.Of(explanation);
    }

    private string? Barrier(ProgramRule rule)
    {
        if (sentence.IsLife)
        {
            return CalendarReason.LifeSentence;
        }
        var length = rules.DaysIn(sentence.Length);
        return !rule.IsOpen ? CalendarReason.ExcludedGroup
            : rule.MinimumLength is { } shortest && length < rules.DaysIn(shortest)
                ? CalendarReason.SentenceTooShort
            : rule.MaximumLength is { } longest && length > rules.DaysIn(longest)
                ? CalendarReason.SentenceTooLong
            : !ServesEnough(rule, length) ? CalendarReason.ServedPartTooShort
            : rule.IsAsLongAsLastRemission && LastRemission() is null ? CalendarReason.NoRemission
            : rule.AssimilationShare is not null && points[CalendarPoint.Assimilation].Date is null
                ? CalendarReason.AssimilationRequired
            : null;
    }

    /// <summary>Compared across, so that two thirds of a sentence is never rounded: 13 months 15 days pass nine months exactly.</summary>
    private bool ServesEnough(ProgramRule rule, int length)
    {
        var part = rules.PartOf(rule.OpensAt);
        return rule.MinimumServedMonths is not { } months
            || (long)part.Numerator * length
                >= (long)part.Denominator * months * rules.DaysPerMonth;
    }

    private Explanation Earliest(ProgramRule rule, DateOnly anchor)
    {
        var input = new ExplanationInput($"Input.{rule.OpensAt}", Date: anchor);
        if (rule.AssimilationShare is { } share)
        {
            return AfterAssimilation(rule, share, anchor, input);
        }
        if (points[CalendarPoint.Expiry].Date is not { } expiry || Longest(rule) is not { } longest)
        {
            return new(CodeOf(rule), rule.LegalSource, anchor, [input], []);
        }
        var move = new Move(longest.Kind, longest.Days, -longest.Days);
        return NotBefore(
            anchor,
            new(
                CodeOf(rule),
                rule.LegalSource,
                expiry,
                [input, new("Input.Expiry", Date: expiry)],
                [move]
            )
        );
    }

    /// <summary>No programme opens before its milestone, whatever the rest of its rule says.</summary>
    private static Explanation NotBefore(DateOnly anchor, Explanation explanation)
    {
        var held = anchor.DayNumber - explanation.End!.Value.DayNumber;
        return held <= 0
            ? explanation
            : explanation with
            {
                Moves =
                [
                    .. explanation.Moves,
                    new(MoveKind.MilestoneNotReached, held, held, anchor),
                ],
            };
    }

    /// <summary>The length that sets the first day counting back from the end, or null when the milestone alone does.</summary>
    private (MoveKind Kind, int Days)? Longest(ProgramRule rule)
    {
        var cap = rule.LengthCapMonths * rules.DaysPerMonth;
        if (rule.IsAsLongAsLastRemission)
        {
            var last = LastRemission()!.Days;
            return cap < last ? (MoveKind.LengthCap, cap.Value) : (MoveKind.LastRemission, last);
        }
        var part = rules.PartOf(rule.OpensAt);
        var rest = (long)(part.Denominator - part.Numerator) * rules.DaysIn(sentence.Length);
        return (long?)cap * part.Denominator < rest ? (MoveKind.LengthCap, cap!.Value) : null;
    }

    /// <summary>The last remission that stands; of several on one day the largest single one, since each is a decree of its own.</summary>
    private RemissionGrant? LastRemission() =>
        grants
            .Where(grant => !grant.IsRevoked)
            .OrderBy(grant => grant.On)
            .ThenBy(grant => grant.Days)
            .LastOrDefault();

    private Explanation AfterAssimilation(
        ProgramRule rule,
        Fraction share,
        DateOnly anchor,
        ExplanationInput input
    )
    {
        var since = points[CalendarPoint.Assimilation].Date!.Value;
        var rest = (points[CalendarPoint.Expiry].Date ?? since).DayNumber - since.DayNumber;
        var days = share.CeilingOf(Math.Max(0, rest));
        return NotBefore(
            anchor,
            new(
                CodeOf(rule),
                rule.LegalSource,
                since,
                [input, new("Input.Assimilation", Date: since), new("Input.RestDays", rest)],
                [new(MoveKind.AssimilationShare, days, days)]
            )
        );
    }

    private Draft None(ProgramRule rule, string reason) =>
        Draft.None(
            reason,
            CodeOf(rule),
            rule.LegalSource,
            new ExplanationInput("Input.LegalDays", rules.DaysIn(sentence.Length))
        );

    private static string CodeOf(ProgramRule rule) => $"Program.{rule.Program}";
}
