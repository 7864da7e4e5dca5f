using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>Holds what is known of a person against the conditions of a programme. Pure: the same facts always give the same checklist.</summary>
public static class EligibilityCheck
{
    /// <summary>The checklist of one programme.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="calendar">The dates of the sentence; null when they are unknown.</param>
    /// <param name="program">One of the five that the calendar dates.</param>
    /// <param name="conditions">The conditions in force.</param>
    /// <param name="today">Today, where the office is.</param>
    public static Checklist Assess(
        EligibilityFacts facts,
        CalendarResult? calendar,
        ProgramType program,
        ConditionSet conditions,
        DateOnly today
    )
    {
        var window = calendar?.Programs.GetValueOrDefault(program);
        var view = new View(facts, calendar, window, conditions.Limits, today);
        return new Checklist(
            program,
            today,
            conditions.Code,
            [
                .. conditions
                    .Rules.Where(rule => rule.Programs.Contains(program) && IsAsked(rule, view))
                    .Select(rule => Item(rule, view)),
            ]
        );
    }

    private static bool IsAsked(ConditionRule rule, View view) =>
        rule.AskedOf switch
        {
            AskedOf.Foreigners => view.Facts.Says(StatedFact.IsForeigner) == true,
            AskedOf.Corruption => view.Facts.OffenceGroup == OffenceGroup.Corruption,
            AskedOf.Terrorism => view.Facts.OffenceGroup == OffenceGroup.Terrorism,
            AskedOf.OpenReading => view.Calendar?.NeedsBapasConfirmation == true,
            _ => true,
        };

    private static ChecklistItem Item(ConditionRule rule, View view)
    {
        var (standing, on, reason) = Judge(rule, view);
        return new(
            rule,
            standing,
            reason,
            on,
            standing == ConditionStanding.Met
                ? null
                : WorkingDays.After(view.Today, rule.WorkingDays)
        );
    }

    private static Judgement Judge(ConditionRule rule, View view) =>
        rule.Condition switch
        {
            Condition.CaseIsOpen => Yes(!view.Facts.HasEnded),
            Condition.IsAdult => Adult(view),
            Condition.IsNotAtLarge => Yes(!view.Facts.IsAtLarge),
            Condition.SubsidiarySettled => Yes(!view.Facts.HasSubsidiaryOpen),
            Condition.ProgramIsOpen => Open(view),
            Condition.PartServed => Served(view),
            Condition.GoodConduct => Conduct(view),
            Condition.BehaviourScore => Behaviour(view),
            Condition.RiskReduced => Risk(view.Facts.Risk),
            Condition.ActiveInCoaching => Active(view),
            Condition.CoachingCompleted => Completed(view),
            Condition.CommunityAccepts => Yes(view.Facts.Says(StatedFact.CommunityAccepts)),
            Condition.Guarantor => view.Facts.Guarantor switch
            {
                null => Unknown,
                GuarantorProgress.Confirmed => ConditionStanding.Met,
                GuarantorProgress.UnderWay => ConditionStanding.Near,
                _ => ConditionStanding.NotMet,
            },
            Condition.InquiryAccepted => Inquiry(view),
            Condition.Document => Yes(view.Facts.Documents?.Contains(rule.Document!.Value)),
            Condition.NationalityKnown => view.Facts.Says(StatedFact.IsForeigner) is null
                ? Unknown
                : ConditionStanding.Met,
            Condition.FinePaid => Yes(view.Facts.Says(StatedFact.FinePaid)),
            Condition.Deradicalised => Yes(view.Facts.Says(StatedFact.Deradicalised)),
            Condition.LoyaltyPledged => Yes(view.Facts.Says(StatedFact.LoyaltyPledged)),
            Condition.ReadingConfirmed => Yes(view.Facts.Says(StatedFact.ReadingConfirmed)),
            _ => throw new NotSupportedException($"No judgement for {rule.Condition}."),
        };

    private static Judgement Unknown => ConditionStanding.NeedsData;

    private static Judgement Yes(bool? fact) =>
        fact switch
        {
            null => Unknown,
            true => ConditionStanding.Met,
            false => ConditionStanding.NotMet,
        };

    private static Judgement Adult(View view)
    {
        if (view.Facts.BirthDate is not { } born)
        {
            return Unknown;
        }

        var grownUp = born.AddYears(view.Limits.AdultAge);
        return grownUp <= view.Today
            ? new(ConditionStanding.Met)
            : new(ConditionStanding.NotMet, grownUp);
    }

    /// <summary>Closed by a rule, not by time: an officer's entry of the day stands above it.</summary>
    private static Judgement Open(View view) =>
        view.Window switch
        {
            null => Unknown,
            { Opens.Standing: DateStanding.Official } => ConditionStanding.Met,
            { NotEligible: null } => ConditionStanding.Met,
            { NotEligible: CalendarReason.SubsidiaryTerm or CalendarReason.UncountedPeriodOpen } =>
                new(ConditionStanding.NeedsData, null, view.Window.NotEligible),
            _ => new(ConditionStanding.NotMet, null, view.Window.NotEligible),
        };

    private static Judgement Served(View view) =>
        view.Window?.Opens is { Date: { } opens }
            ? opens <= view.Today
                ? new(ConditionStanding.Met, opens)
                : opens <= view.Today.AddDays(view.Limits.NearDays)
                    ? new(ConditionStanding.Near, opens)
                    : new(ConditionStanding.NotMet, opens)
            : new(
                ConditionStanding.NeedsData,
                null,
                view.Window?.Opens.Reason ?? view.Window?.NotEligible
            );

    /// <summary>The newest entry within the window stands against the person; older ones do not count.</summary>
    private static Judgement Conduct(View view)
    {
        if (view.Facts.DisciplineEntries is not { } entries)
        {
            return Unknown;
        }

        if (view.Window?.ConductFrom.Date is not { } from)
        {
            return Unknown;
        }

        var against = entries.Where(on => on >= from && on <= view.Today).ToList();
        return against.Count == 0
            ? new(ConditionStanding.Met, from)
            : new(ConditionStanding.NotMet, against.Max());
    }

    private static Judgement Behaviour(View view)
    {
        if (view.Facts is not { Behaviour: { } category, BehaviourMonth: { } month })
        {
            return Unknown;
        }

        return month.AddMonths(view.Limits.ScoreMonths + 1) <= view.Today
            ? new(ConditionStanding.NeedsData, month)
            : new(
                category switch
                {
                    BehaviourCategory.VeryGood or BehaviourCategory.Good => ConditionStanding.Met,
                    BehaviourCategory.Fair => ConditionStanding.Near,
                    _ => ConditionStanding.NotMet,
                },
                month
            );
    }

    private static Judgement Risk(RiskLevel? level) =>
        level switch
        {
            null => Unknown,
            RiskLevel.Low => ConditionStanding.Met,
            RiskLevel.Medium => ConditionStanding.Near,
            _ => ConditionStanding.NotMet,
        };

    private static Judgement Active(View view) =>
        view.Facts.DaysSinceCoaching switch
        {
            null => Unknown,
            { } days when days <= view.Limits.ActiveDays => ConditionStanding.Met,
            { } days when days <= view.Limits.SlackDays => ConditionStanding.Near,
            _ => ConditionStanding.NotMet,
        };

    private static Judgement Completed(View view) =>
        view.Facts.CoachingCompleted switch
        {
            null => Unknown,
            > 0 => ConditionStanding.Met,
            _ => view.Facts.DaysSinceCoaching <= view.Limits.ActiveDays
                ? ConditionStanding.Near
                : ConditionStanding.NotMet,
        };

    private static Judgement Inquiry(View view) =>
        view.Facts.Inquiry switch
        {
            null => Unknown,
            InquiryProgress.Accepted => ConditionStanding.Met,
            InquiryProgress.UnderWay => ConditionStanding.Near,
            _ => new(ConditionStanding.NotMet, view.Window?.RequestInquiryBy?.Date),
        };

    private sealed record View(
        EligibilityFacts Facts,
        CalendarResult? Calendar,
        ProgramWindow? Window,
        ConditionLimits Limits,
        DateOnly Today
    );

    private readonly record struct Judgement(
        ConditionStanding Standing,
        DateOnly? On = null,
        string? Reason = null
    )
    {
        public static implicit operator Judgement(ConditionStanding standing) => new(standing);
    }
}
