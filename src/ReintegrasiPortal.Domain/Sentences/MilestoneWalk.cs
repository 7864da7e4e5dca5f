namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// Walks from the detention to a part of the sentence: the part, less credit, then every remission and uncounted time
/// in order of date. What was reached stays reached: an event on or after the date so far moves nothing, and a remission
/// never moves a date before its own day.
/// </summary>
internal static class MilestoneWalk
{
    /// <summary>The date of one milestone.</summary>
    /// <param name="doubt">Days to move at the end for the edge of a band; 0 for the estimate itself.</param>
    public static Draft Reach(
        Sentence sentence,
        MilestoneRule rule,
        IReadOnlyList<SentenceEvent> events,
        int doubt
    )
    {
        var start = sentence.DetainedSince;
        var whole = sentence.Length.EndFrom(start).DayNumber - start.DayNumber;
        var part = rule.Part.CeilingOf(whole);
        List<Move> moves = [new(MoveKind.SentencePart, part, part)];
        var reached = start.AddDays(part);

        void Apply(MoveKind kind, int days, int applied, SentenceEvent? cause = null)
        {
            moves.Add(new(kind, Math.Abs(days), applied, cause?.On, cause?.Register));
            reached = reached.AddDays(applied);
        }

        if (sentence.CreditDays > 0)
        {
            // A milestone served in earlier detention is dated on the first day of the present one.
            Apply(MoveKind.Credit, sentence.CreditDays, -Math.Min(sentence.CreditDays, part));
        }
        List<ExplanationInput> inputs =
        [
            new("Input.DetainedSince", Date: start),
            new("Input.SentenceDays", whole),
            new("Input.Numerator", rule.Part.Numerator),
            new("Input.Denominator", rule.Part.Denominator),
        ];
        foreach (var next in events)
        {
            var ahead = reached.DayNumber - next.On.DayNumber;
            if (ahead > 0 && next.Days is null)
            {
                return Draft.None(
                    CalendarReason.UncountedPeriodOpen,
                    CodeOf(rule),
                    rule.LegalSource,
                    [.. inputs, new("Input.UncountedSince", Date: next.On)]
                );
            }
            var days = next.Days ?? 0;
            var applied = ahead > 0 && !next.IsVoid ? Math.Max(days, -ahead) : 0;
            Apply(next.Kind, days, applied, next);
        }
        if (doubt != 0)
        {
            Apply(
                MoveKind.DayCountDoubt,
                doubt,
                Math.Max(doubt, start.DayNumber - reached.DayNumber)
            );
        }
        return Draft.Of(new(CodeOf(rule), rule.LegalSource, start, inputs, moves));
    }

    public static string CodeOf(MilestoneRule rule) => $"Milestone.{rule.Point}";
}
