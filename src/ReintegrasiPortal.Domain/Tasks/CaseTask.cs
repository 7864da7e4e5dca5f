using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tasks;

/// <summary>Something somebody has to do for one person.</summary>
public readonly record struct CaseTaskId(Guid Value) : IId<CaseTaskId>
{
    public static CaseTaskId From(Guid value) => new(value);

    public static CaseTaskId New() => new(Guid.CreateVersion7());
}

/// <summary>In whose hands a task is.</summary>
public enum TaskOwner
{
    /// <summary>The PK who holds the case.</summary>
    Officer,

    /// <summary>Staff of the Lapas where the person is.</summary>
    LapasStaff,

    /// <summary>Head of the Bapas.</summary>
    Supervisor,
    Participant,

    /// <summary>The relative who stands as penjamin.</summary>
    Guarantor,
}

public enum CaseTaskState
{
    Open,
    Done,
    Dropped,
}

/// <summary>Why a task was set aside undone.</summary>
public enum DropReason
{
    NoLongerNeeded,
    DoneElsewhere,
    OpenedByMistake,
    PersonDeclined,
}

/// <summary>
/// A task with an owner and a day by which it is due. The calendar and the rules raise tasks; they never act by themselves.
/// </summary>
public sealed class CaseTask
{
    /// <summary>Longest code in <see cref="About"/>, in characters.</summary>
    public const int MaxAbout = 60;

    private CaseTask() { }

    public CaseTask(
        ParticipantId participant,
        TaskKind kind,
        TaskOwner owner,
        DateOnly dueOn,
        string key,
        DateTimeOffset at,
        string about = ""
    )
    {
        Id = CaseTaskId.New();
        About = about;
        ParticipantId = participant;
        Kind = kind;
        Owner = owner;
        DueOn = dueOn;
        Key = key;
        OpenedAt = at;
    }

    public CaseTaskId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public TaskKind Kind { get; private init; }

    public TaskOwner Owner { get; private init; }

    /// <summary>Last day to do it, in the office's zone.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>What raised it: while one is open, the same key opens no second.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What exactly, where the kind alone does not say it: a code as <c>Type.Member</c>, or empty.</summary>
    public string About { get; private init; } = "";

    public CaseTaskState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Null while open, and when what it asked for happened by itself.</summary>
    public AccountId? EndedBy { get; private set; }

    public DropReason? DropReason { get; private set; }

    /// <summary>When the owner was reminded that it is due; once.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    public Result<Done> Finish(AccountId? by, DateTimeOffset at) =>
        End(CaseTaskState.Done, null, by, at);

    public Result<Done> Drop(DropReason reason, AccountId by, DateTimeOffset at) =>
        Enum.IsDefined(reason)
            ? End(CaseTaskState.Dropped, reason, by, at)
            : TaskRefusals.ReasonMissing;

    public void Reminded(DateTimeOffset at) => RemindedAt = at;

    private Result<Done> End(
        CaseTaskState state,
        DropReason? reason,
        AccountId? by,
        DateTimeOffset at
    )
    {
        if (State != CaseTaskState.Open)
        {
            return TaskRefusals.AlreadyEnded;
        }

        State = state;
        DropReason = reason;
        EndedBy = by;
        EndedAt = at;
        return Done.Yes;
    }
}

public static class TaskRefusals
{
    public static readonly Refusal AlreadyEnded = new("Task.AlreadyEnded");
    public static readonly Refusal ReasonMissing = new("Task.ReasonMissing", "Reason");
    public static readonly Refusal DueInPast = new("Task.DueInPast", "DueOn");
    public static readonly Refusal KindUnknown = new("Task.KindUnknown", "Kind");
    public static readonly Refusal AlreadyOpen = new("Task.AlreadyOpen");
}
