namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// All dates of one sentence under one assumption about remission and day count. The calendar lays three of them
/// side by side: the estimate and the two edges of its band.
/// </summary>
internal sealed class Timeline
{
    private readonly Sentence _sentence;
    private readonly RuleSet _rules;
    private readonly Dictionary<CalendarPoint, Draft> _points = [];

    /// <summary>Lays out every date, in the order they build on each other.</summary>
    /// <param name="grants">Remission taken as given.</param>
    /// <param name="doubt">Days every estimated milestone is moved by.</param>
    public Timeline(
        Sentence sentence,
        RuleSet rules,
        IReadOnlyList<RemissionGrant> grants,
        int doubt
    )
    {
        _sentence = sentence;
        _rules = rules;
        var events = SentenceEvent.InOrder(grants, sentence.Uncounted);
        foreach (var rule in rules.Milestones)
        {
            Put(rule.Point, Milestone(rule, events, doubt));
        }
        foreach (var rule in rules.Stages)
        {
            Put(CalendarResult.PointOf(rule.Stage), StageStart(rule));
        }
        var opening = new ProgramOpening(sentence, rules, grants, _points);
        foreach (var rule in rules.ProgramsFor(sentence))
        {
            Put(CalendarResult.PointOf(rule.Program), opening.Of(rule));
        }
        Put(CalendarPoint.TrialEnd, TrialEnd());
        var frame = new WindowFrame(rules, _points);
        Windows = rules
            .ProgramsFor(sentence)
            .ToDictionary(rule => rule.Program, rule => frame.Of(rule));
    }

    public IReadOnlyDictionary<CalendarPoint, Draft> Points => _points;

    public IReadOnlyDictionary<ProgramType, WindowDraft> Windows { get; }

    private void Put(CalendarPoint point, Draft draft) =>
        _points[point] = draft.Decided(
            _sentence.OfficialDates.FirstOrDefault(entry => entry.Point == point)
        );

    private Draft Milestone(MilestoneRule rule, IReadOnlyList<SentenceEvent> events, int doubt)
    {
        var reason =
            _sentence.IsLife ? CalendarReason.LifeSentence
            : _sentence.HasSubsidiaryTerm ? CalendarReason.SubsidiaryTerm
            : null;
        return reason is null
            ? MilestoneWalk.Reach(_sentence, rule, events, doubt)
            : Draft.None(reason, MilestoneWalk.CodeOf(rule), rule.LegalSource);
    }

    private Draft StageStart(StageRule rule)
    {
        var code = $"Stage.{rule.Stage}";
        if (rule.OpensAt is not { } anchor)
        {
            return Draft.Of(new(code, rule.LegalSource, _sentence.DetainedSince, [], [])) with
            {
                IsOfficial = true,
            };
        }
        return _points[anchor] is { Date: { } start }
            ? Draft.Of(
                new(code, rule.LegalSource, start, [new($"Input.{anchor}", Date: start)], [])
            )
            : Draft.None(_points[anchor].Reason!, code, rule.LegalSource);
    }

    private Draft TrialEnd()
    {
        const string code = "Trial.End";
        var release = _points[CalendarPoint.ConditionalRelease];
        var expiry = _points[CalendarPoint.Expiry];
        if (release.Date is null || expiry.Date is null)
        {
            return Draft.None(
                release.Date is null ? release.Reason! : expiry.Reason!,
                code,
                _rules.TrialLegalSource
            );
        }
        return Draft.Of(
            Explanation.InMonths(
                expiry.Date.Value,
                _rules.TrialMonths,
                MoveKind.TrialPeriod,
                code,
                _rules.TrialLegalSource,
                CalendarPoint.Expiry
            )
        );
    }
}
