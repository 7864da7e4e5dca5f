using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>One condition as it stands for one person today.</summary>
/// <param name="Rule">What is asked, by which law, and who can do what next.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Reason">Why it is not met, where the calendar says why (a <see cref="CalendarReason"/>); else null.</param>
/// <param name="On">The date it turns on: the day it will be met, or of the entry that stands against it.</param>
/// <param name="DueOn">By when to act; null when nothing is to be done.</param>
public sealed record ChecklistItem(
    ConditionRule Rule,
    ConditionStanding Standing,
    string? Reason,
    DateOnly? On,
    DateOnly? DueOn
);

/// <summary>
/// The conditions of one programme for one person. It helps to prepare a proposal; whether the programme is granted, the Lapas proposes, the
/// board advises and the Director General decides.
/// </summary>
public sealed record Checklist(
    ProgramType Program,
    DateOnly AsOf,
    string ConditionSetCode,
    IReadOnlyList<ChecklistItem> Items
)
{
    public int Met => Items.Count(item => item.Standing == ConditionStanding.Met);

    /// <summary>The standing of the whole: what fails first, then what is unknown, then what is under way.</summary>
    public ConditionStanding Overall =>
        Has(ConditionStanding.NotMet) ? ConditionStanding.NotMet
        : Has(ConditionStanding.NeedsData) ? ConditionStanding.NeedsData
        : Has(ConditionStanding.Near) ? ConditionStanding.Near
        : ConditionStanding.Met;

    private bool Has(ConditionStanding standing) => Items.Any(item => item.Standing == standing);
}
