using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>
/// Holds decisions already taken against the calendar as it stands now. It only finds; whoever decided is asked, and
/// nothing is changed.
/// </summary>
public static class ContradictionCheck
{
    /// <summary>Every contradiction between decisions and dates.</summary>
    /// <param name="calendar">The calendar of the facts as they are now.</param>
    /// <param name="rules">Says how far an estimate may be off before it counts.</param>
    /// <param name="stage">The decision that put the person where they are; null while there is none.</param>
    /// <param name="decrees">Every decree; those that ended before <paramref name="today"/> bind nobody any more.</param>
    /// <param name="today">The day of the check.</param>
    public static IReadOnlyList<FoundContradiction> Of(
        CalendarResult calendar,
        RuleSet rules,
        StageChange? stage,
        IEnumerable<Decree> decrees,
        DateOnly today
    )
    {
        var doubt = rules.NotableDifferenceDays;
        return
        [
            .. stage is null ? [] : OfStage(calendar, stage, doubt),
            .. decrees
                .Where(decree => decree.ValidTo >= today)
                .SelectMany(decree => OfDecree(calendar, decree, doubt)),
            .. calendar
                .Dates.Where(date => date.Value.IsDifferenceNotable)
                .OrderBy(date => date.Key)
                .Select(date => OfOfficial(date.Key, date.Value)),
        ];
    }

    /// <summary>The same number on two people of one facility, seen from one of them.</summary>
    public static FoundContradiction SharedRegister(RegisterNumber own, RegisterNumber other) =>
        new(
            ContradictionKind.RegisterShared,
            $"{ContradictionKind.RegisterShared}:{own.Id:N}:{other.Id:N}",
            OfRegister(own),
            OfRegister(other)
        );

    private static IEnumerable<FoundContradiction> OfStage(
        CalendarResult calendar,
        StageChange stage,
        int doubt
    )
    {
        var opens = calendar.StartOf(stage.To);
        var key = $"{ContradictionKind.StageBeforeDate}:{stage.Id:N}";
        var decision = new ContradictionSource(
            SourceKind.Decision,
            stage.MinutesNo,
            stage.DecidedOn
        );
        if (opens.Reason == CalendarReason.LifeSentence)
        {
            yield return new(
                ContradictionKind.StageBeforeDate,
                key,
                decision,
                new(SourceKind.Reason, opens.Reason)
            );
        }
        else if (IsBefore(stage.DecidedOn, opens, doubt))
        {
            yield return new(
                ContradictionKind.StageBeforeDate,
                key,
                decision,
                OfDate(CalendarResult.PointOf(stage.To), opens)
            );
        }
    }

    private static IEnumerable<FoundContradiction> OfDecree(
        CalendarResult calendar,
        Decree decree,
        int doubt
    )
    {
        if (!calendar.Programs.TryGetValue(decree.Program, out var window))
        {
            yield break;
        }

        var begin = new ContradictionSource(SourceKind.Decree, decree.Number, decree.ValidFrom);
        if (window.Opens.Date is null && window.NotEligible is { } reason && IsFinal(reason))
        {
            yield return new(
                ContradictionKind.DecreeWithoutRight,
                $"{ContradictionKind.DecreeWithoutRight}:{decree.Id:N}",
                begin,
                new(SourceKind.Reason, reason)
            );
            yield break;
        }

        if (IsBefore(decree.ValidFrom, window.Opens, doubt))
        {
            yield return new(
                ContradictionKind.DecreeBeforeDate,
                $"{ContradictionKind.DecreeBeforeDate}:{decree.Id:N}",
                begin,
                OfDate(CalendarResult.PointOf(decree.Program), window.Opens)
            );
        }

        var last =
            decree.Program == ProgramType.ConditionalRelease
                ? CalendarPoint.TrialEnd
                : CalendarPoint.Expiry;
        var end = calendar[last];
        if (
            end.Date is { } day
            && decree.ValidTo > day.AddDays(end.Standing == DateStanding.Official ? 0 : doubt)
        )
        {
            yield return new(
                ContradictionKind.DecreeAfterEnd,
                $"{ContradictionKind.DecreeAfterEnd}:{decree.Id:N}",
                new(SourceKind.Decree, decree.Number, decree.ValidTo),
                OfDate(last, end)
            );
        }
    }

    private static FoundContradiction OfOfficial(CalendarPoint point, CalendarDate date) =>
        new(
            ContradictionKind.OfficialDiffers,
            $"{ContradictionKind.OfficialDiffers}:{point}",
            new(
                SourceKind.Official,
                date.Explanation.Moves.LastOrDefault(move =>
                    move.Kind == MoveKind.OfficialEntry
                )?.Register
                    ?? "",
                date.Date,
                point
            ),
            new(SourceKind.Calendar, "", date.Estimate, point)
        );

    private static ContradictionSource OfDate(CalendarPoint point, CalendarDate date) =>
        new(SourceKind.Calendar, "", date.Date, point);

    private static ContradictionSource OfRegister(RegisterNumber number) =>
        new(SourceKind.Register, number.Number, number.From, Person: number.ParticipantId);

    /// <summary>Facts that are only missing for now say nothing against a decision.</summary>
    private static bool IsFinal(string reason) =>
        reason is not (CalendarReason.SubsidiaryTerm or CalendarReason.UncountedPeriodOpen);

    private static bool IsBefore(DateOnly taken, CalendarDate opens, int doubt) =>
        opens.Date is { } day
        && taken < day.AddDays(opens.Standing == DateStanding.Official ? 0 : -doubt);
}
