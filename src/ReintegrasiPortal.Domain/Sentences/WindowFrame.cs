namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The dates around an opened programme: its end, the conduct time, the Litmas request and the guidance phases.</summary>
internal sealed class WindowFrame(RuleSet rules, IReadOnlyDictionary<CalendarPoint, Draft> points)
{
    public WindowDraft Of(ProgramRule rule)
    {
        var opens = points[CalendarResult.PointOf(rule.Program)];
        return new(
            opens,
            Closes(rule, opens),
            Conduct(rule, opens),
            rule.InquiryLead is { } lead
                ? Back(rule, opens, lead.Months, "Inquiry", lead.LegalSource)
                : null,
            rule.IsGuided ? Phase(rule, opens, rules.MiddlePhaseAt, "Guidance.Middle") : null,
            rule.IsGuided ? Phase(rule, opens, rules.FinalPhaseAt, "Guidance.Final") : null
        );
    }

    private Draft Closes(ProgramRule rule, Draft opens)
    {
        var code = $"Closes.{rule.Program}";
        var end = points[rule.ClosesAt];
        return opens.Date is not null && end.Date is { } day
            ? Draft.Of(
                new(code, rule.LegalSource, day, [new($"Input.{rule.ClosesAt}", Date: day)], [])
            )
            : Draft.None((opens.Date is null ? opens.Reason : end.Reason)!, code, rule.LegalSource);
    }

    private Draft Conduct(ProgramRule rule, Draft opens)
    {
        if (rule.ConductMonths is { } months)
        {
            return Back(rule, opens, months, "Conduct", rule.LegalSource);
        }
        var code = $"Conduct.{rule.Program}";
        if (opens.Date is not { } day)
        {
            return Draft.None(opens.Reason!, code, rule.LegalSource);
        }
        var back = day.DayOfYear - 1;
        return Draft.Of(
            new(
                code,
                rule.LegalSource,
                day,
                [new($"Input.{rule.Program}", Date: day)],
                [new(MoveKind.YearStart, back, -back)]
            )
        );
    }

    private Draft Back(ProgramRule rule, Draft opens, int months, string prefix, string legalSource)
    {
        var code = $"{prefix}.{rule.Program}";
        var anchor = points[rule.OpensAt];
        return opens.Date is not null && anchor.Date is { } day
            ? Draft.Of(
                Explanation.InMonths(
                    day,
                    -months,
                    MoveKind.LeadTime,
                    code,
                    legalSource,
                    rule.OpensAt
                )
            )
            : Draft.None((opens.Date is null ? opens.Reason : anchor.Reason)!, code, legalSource);
    }

    /// <summary>Guidance runs from the release to the end of the trial period, of a leave to the end of the sentence.</summary>
    private Draft Phase(ProgramRule rule, Draft opens, Fraction at, string prefix)
    {
        var code = $"{prefix}.{rule.Program}";
        var last =
            rule.Program == ProgramType.ConditionalRelease
                ? CalendarPoint.TrialEnd
                : CalendarPoint.Expiry;
        var end = points[last];
        if (opens.Date is not { } start || end.Date is not { } finish)
        {
            var reason = opens.Date is null ? opens.Reason : end.Reason;
            return Draft.None(reason!, code, rules.GuidanceLegalSource);
        }
        var days = at.CeilingOf(Math.Max(0, finish.DayNumber - start.DayNumber));
        return Draft.Of(
            new(
                code,
                rules.GuidanceLegalSource,
                start,
                [
                    new($"Input.{rule.Program}", Date: start),
                    new($"Input.{last}", Date: finish),
                    new("Input.Numerator", at.Numerator),
                    new("Input.Denominator", at.Denominator),
                ],
                [new(MoveKind.GuidancePart, days, days)]
            )
        );
    }
}

/// <summary>The dates of one programme in the making; null where no rule gives the date.</summary>
internal sealed record WindowDraft(
    Draft Opens,
    Draft Closes,
    Draft Conduct,
    Draft? Inquiry,
    Draft? MiddlePhase,
    Draft? FinalPhase
);
