namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>What to say beside an open window.</summary>
internal static class WindowNotes
{
    public static IReadOnlyList<string> Of(
        Sentence sentence,
        RuleSet rules,
        ProgramRule rule,
        WindowDraft window
    )
    {
        if (window.Opens.Reason is not null)
        {
            return [];
        }
        List<string> notes = [];
        if (rules.NeedsConfirmation(sentence))
        {
            notes.Add(CalendarReason.ConfirmWithBapas);
        }
        if (
            rule.ConditionalLeaveUsualUpTo is { } usual
            && rules.DaysIn(sentence.Length) <= rules.DaysIn(usual)
        )
        {
            notes.Add(CalendarReason.ConditionalLeaveUsual);
        }
        if (rule.ConductMonths is not null && window.Conduct.Date < sentence.DetainedSince)
        {
            notes.Add(CalendarReason.ConductBeforeDetention);
        }
        return notes;
    }
}
