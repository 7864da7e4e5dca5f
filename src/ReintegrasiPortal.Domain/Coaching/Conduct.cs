using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>Monthly result of the SPPN, best first (Kepdirjen PAS-10.OT.02.02/2021).</summary>
public enum BehaviourCategory
{
    VeryGood,
    Good,
    Fair,
    Poor,
}

/// <summary>Which way a result moved against the month before.</summary>
public enum BehaviourTrend
{
    Rising,
    Steady,
    Falling,
}

/// <summary>One month's SPPN result. Officers only.</summary>
public sealed class BehaviourScore
{
    private BehaviourScore() { }

    public BehaviourScore(ParticipantId participant, int month)
    {
        ParticipantId = participant;
        Month = month;
    }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>Year and month as one number, for instance 202610.</summary>
    public int Month { get; private init; }

    public BehaviourCategory Category { get; private set; }

    public BehaviourTrend Trend { get; private set; }

    public AccountId? RecordedBy { get; private set; }

    /// <summary>Sets or corrects the month's result; a month that has not begun has none.</summary>
    public Result<Done> Set(
        BehaviourCategory category,
        BehaviourTrend trend,
        DateOnly today,
        AccountId by
    )
    {
        if (Month % 100 is < 1 or > 12 || Month > MonthNumber.Of(today))
        {
            return ConductRefusals.MonthInvalid;
        }

        if (!Enum.IsDefined(category) || !Enum.IsDefined(trend))
        {
            return ConductRefusals.CategoryMissing;
        }

        (Category, Trend, RecordedBy) = (category, trend, by);
        return Done.Yes;
    }
}

/// <summary>Level of a disciplinary penalty (Permenkumham 8/2024 art. 9: ringan, sedang, berat).</summary>
public enum DisciplineLevel
{
    Light,
    Medium,
    Severe,
}

/// <summary>A line of Register F. Officers only; it counts within a window that each right sets for itself.</summary>
public sealed class DisciplineRecord
{
    private DisciplineRecord() { }

    private DisciplineRecord(
        ParticipantId participant,
        DateOnly on,
        DisciplineLevel level,
        DateOnly until,
        AccountId by
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        On = on;
        Level = level;
        Until = until;
        RecordedBy = by;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public DateOnly On { get; private init; }

    public DisciplineLevel Level { get; private init; }

    /// <summary>Last day of the penalty itself.</summary>
    public DateOnly Until { get; private init; }

    public AccountId RecordedBy { get; private init; }

    public static Result<DisciplineRecord> Of(
        ParticipantId participant,
        DateOnly on,
        DisciplineLevel level,
        DateOnly until,
        DateOnly today,
        AccountId by
    ) =>
        !Enum.IsDefined(level) ? ConductRefusals.LevelMissing
        : on > today ? ConductRefusals.DayInFuture
        : until < on ? ConductRefusals.EndsBeforeStart
        : new DisciplineRecord(participant, on, level, until, by);

    /// <summary>Whether it lies within so many months before a day.</summary>
    public bool CountsWithin(int months, DateOnly day) => On <= day && On > day.AddMonths(-months);
}

/// <summary>Result of the risk assessment for reoffending (RRI).</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
    VeryHigh,
}

/// <summary>One assessment by the PK. Officers only.</summary>
public sealed class RiskAssessment
{
    private RiskAssessment() { }

    private RiskAssessment(ParticipantId participant, RiskLevel level, DateOnly on, AccountId by)
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Level = level;
        AssessedOn = on;
        AssessedBy = by;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public RiskLevel Level { get; private init; }

    public DateOnly AssessedOn { get; private init; }

    public AccountId AssessedBy { get; private init; }

    public static Result<RiskAssessment> Of(
        ParticipantId participant,
        RiskLevel level,
        DateOnly on,
        DateOnly today,
        AccountId by
    ) =>
        !Enum.IsDefined(level) ? ConductRefusals.LevelMissing
        : on > today ? ConductRefusals.DayInFuture
        : new RiskAssessment(participant, level, on, by);
}

public static class ConductRefusals
{
    public static readonly Refusal MonthInvalid = new("Conduct.MonthInvalid", "Month");
    public static readonly Refusal CategoryMissing = new("Conduct.CategoryMissing", "Category");
    public static readonly Refusal LevelMissing = new("Conduct.LevelMissing", "Level");
    public static readonly Refusal DayInFuture = new("Conduct.DayInFuture", "On");
    public static readonly Refusal EndsBeforeStart = new("Conduct.EndsBeforeStart", "Until");
}
