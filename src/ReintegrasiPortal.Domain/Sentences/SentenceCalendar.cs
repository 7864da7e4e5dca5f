using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// Turns a sentence into dates. The portal never decides legal status: everything here is an estimate until an officer
/// enters the official date. Milestone = detention date + part of the sentence − credit − remission before the milestone
/// + time not counted before it; remission shortens days, it is not taken off the sentence first. The formula agrees with
/// two publicly reported cases.
/// </summary>
public static class SentenceCalendar
{
    /// <summary>Makes the calendar of a sentence.</summary>
    /// <param name="sentence">The facts.</param>
    /// <param name="rules">The law to apply, usually <see cref="RuleSets.On(DateOnly)"/>.</param>
    /// <param name="asOf">Today. It only sets from when further remission is assumed for the early edge of bands.</param>
    /// <returns>
    /// The calendar, or every refusal at once, each naming its field: <c>Sentence.*</c> for the sentence itself,
    /// <c>Grant.*</c>, <c>Uncounted.*</c> and <c>Official.*</c> for the lists. A life sentence, an open subsidiary term and a
    /// running escape are no refusals: their dates are unknown with a reason.
    /// </returns>
    public static Result<CalendarResult> Compute(Sentence sentence, RuleSet rules, DateOnly asOf)
    {
        var refusals = SentenceCheck.Of(sentence, asOf);
        if (refusals.Count > 0)
        {
            return refusals;
        }
        var estimate = new Timeline(sentence, rules, sentence.Grants, 0);
        var hoped = sentence.IsLife ? [] : AssumedRemission.After(asOf, sentence, rules);
        var early = new Timeline(
            sentence,
            rules,
            [.. sentence.Grants, .. hoped],
            -rules.DayCountDoubtDays
        );
        var late = new Timeline(sentence, rules, sentence.Grants, rules.DayCountDoubtDays);
        return new CalendarResult(
            rules.Code,
            asOf,
            estimate.Points.ToDictionary(
                entry => entry.Key,
                entry => Date(rules, entry.Value, early.Points[entry.Key], late.Points[entry.Key])
            ),
            rules
                .ProgramsFor(sentence)
                .ToDictionary(
                    rule => rule.Program,
                    rule => Window(sentence, rules, rule, estimate, early, late)
                ),
            rules.NeedsConfirmation(sentence)
        );
    }

    private static CalendarDate Date(RuleSet rules, Draft estimate, Draft early, Draft late)
    {
        if (estimate.IsOfficial)
        {
            var difference = estimate.Date?.DayNumber - estimate.Estimate?.DayNumber;
            return new(
                DateStanding.Official,
                estimate.Date,
                estimate.Estimate,
                null,
                estimate.Reason,
                Math.Abs(difference ?? 0) > rules.NotableDifferenceDays,
                estimate.Explanation
            );
        }
        return new(
            estimate.Date is null ? DateStanding.Unknown : DateStanding.Estimate,
            estimate.Date,
            estimate.Date,
            estimate.Date is { } day ? Band(day, early.Date ?? day, late.Date ?? day) : null,
            estimate.Reason,
            false,
            estimate.Explanation
        );
    }

    /// <summary>A further remission can also start a pre-release leave later (a shorter last one), so the band holds all three.</summary>
    private static DateBand Band(DateOnly estimate, DateOnly early, DateOnly late)
    {
        DateOnly[] all = [estimate, early, late];
        return new(all.Min(), all.Max());
    }

    private static ProgramWindow Window(
        Sentence sentence,
        RuleSet rules,
        ProgramRule rule,
        Timeline estimate,
        Timeline early,
        Timeline late
    )
    {
        var program = rule.Program;
        var window = estimate.Windows[program];

        CalendarDate At(Func<WindowDraft, Draft> pick) =>
            Date(rules, pick(window), pick(early.Windows[program]), pick(late.Windows[program]));

        CalendarDate? AtOrNone(Func<WindowDraft, Draft?> pick) =>
            pick(window) is null ? null : At(draft => pick(draft)!);

        return new(
            program,
            window.Opens.Reason,
            At(draft => draft.Opens),
            At(draft => draft.Closes),
            At(draft => draft.Conduct),
            AtOrNone(draft => draft.Inquiry),
            AtOrNone(draft => draft.MiddlePhase),
            AtOrNone(draft => draft.FinalPhase),
            WindowNotes.Of(sentence, rules, rule, window)
        );
    }
}
