using System.Collections.Frozen;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>What a person may need in hand before starting outside.</summary>
public enum ReadinessKind
{
    /// <summary>KTP.</summary>
    IdentityCard,

    /// <summary>Kartu keluarga (KK).</summary>
    FamilyCard,

    /// <summary>SKCK, valid six months; asked for by some jobs, never a required upload.</summary>
    PoliceCertificate,
    BankAccount,

    /// <summary>BPJS Kesehatan.</summary>
    HealthCover,

    /// <summary>BPJS Ketenagakerjaan.</summary>
    WorkCover,

    /// <summary>SIM.</summary>
    DrivingLicence,

    /// <summary>NPWP.</summary>
    TaxNumber,

    /// <summary>Ijazah or its substitute letter.</summary>
    Diploma,
    DomicileLetter,

    /// <summary>Work clothes and tools.</summary>
    WorkGear,
    Transport,
}

public enum ReadinessState
{
    ToDo,
    InProgress,
    Done,
    NotNeeded,
}

/// <summary>How far a person is with one thing, in whose hands it is and by when.</summary>
public sealed class ReadinessItem
{
    private static readonly FrozenDictionary<ReadinessKind, TaskKind> s_tasks = new Dictionary<
        ReadinessKind,
        TaskKind
    >
    {
        [ReadinessKind.IdentityCard] = TaskKind.GetIdentityCard,
        [ReadinessKind.FamilyCard] = TaskKind.GetFamilyCard,
        [ReadinessKind.PoliceCertificate] = TaskKind.GetPoliceCertificate,
        [ReadinessKind.BankAccount] = TaskKind.OpenBankAccount,
        [ReadinessKind.HealthCover] = TaskKind.JoinHealthCover,
        [ReadinessKind.WorkCover] = TaskKind.JoinWorkCover,
        [ReadinessKind.DrivingLicence] = TaskKind.GetDrivingLicence,
        [ReadinessKind.TaxNumber] = TaskKind.GetTaxNumber,
        [ReadinessKind.Diploma] = TaskKind.GetDiploma,
        [ReadinessKind.DomicileLetter] = TaskKind.GetDomicileLetter,
        [ReadinessKind.WorkGear] = TaskKind.GetWorkGear,
        [ReadinessKind.Transport] = TaskKind.ArrangeTransport,
    }.ToFrozenDictionary();

    private ReadinessItem() { }

    public ReadinessItem(ParticipantId participant, ReadinessKind kind)
    {
        ParticipantId = participant;
        Kind = kind;
    }

    public ParticipantId ParticipantId { get; private init; }

    public ReadinessKind Kind { get; private init; }

    public ReadinessState State { get; private set; }

    public TaskOwner Owner { get; private set; }

    /// <summary>By when it should be in hand; null once nothing is left to do.</summary>
    public DateOnly? DueOn { get; private set; }

    public AccountId? ChangedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsOpen => State is ReadinessState.ToDo or ReadinessState.InProgress;

    /// <summary>The task that asks for it.</summary>
    public TaskKind Task => s_tasks[Kind];

    /// <summary>Key of that task.</summary>
    public string TaskKey => KeyOf(Kind);

    public static string KeyOf(ReadinessKind kind) => $"readiness:{kind}";

    /// <summary>Says how it stands.</summary>
    /// <param name="state">How far it is.</param>
    /// <param name="owner">In whose hands.</param>
    /// <param name="dueOn">Needed, and not in the past, while something is left to do.</param>
    /// <param name="today">Today where the office is.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">When.</param>
    public Result<Done> Set(
        ReadinessState state,
        TaskOwner owner,
        DateOnly? dueOn,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (!Enum.IsDefined(state))
        {
            return ReadinessRefusals.StateMissing;
        }

        var open = state is ReadinessState.ToDo or ReadinessState.InProgress;
        if (open && !ReadinessOwners.All.Contains(owner))
        {
            return ReadinessRefusals.OwnerMissing;
        }

        if (open && (dueOn is not { } day || day < today))
        {
            return ReadinessRefusals.DueInvalid;
        }

        (State, Owner, DueOn) = (state, owner, open ? dueOn : null);
        (ChangedBy, ChangedAt) = (by, at);
        return Done.Yes;
    }

    /// <summary>The person says that their own errand is under way or done.</summary>
    public Result<Done> Report(ReadinessState state, AccountId by, DateTimeOffset at)
    {
        if (!IsOpen || Owner != TaskOwner.Participant)
        {
            return ReadinessRefusals.NotYours;
        }

        if (state is not (ReadinessState.InProgress or ReadinessState.Done))
        {
            return ReadinessRefusals.StateMissing;
        }

        State = state;
        DueOn = state == ReadinessState.Done ? null : DueOn;
        (ChangedBy, ChangedAt) = (by, at);
        return Done.Yes;
    }
}

/// <summary>Who can have such a thing in hand; heads of a Bapas take no errands.</summary>
public static class ReadinessOwners
{
    public static IReadOnlyList<TaskOwner> All { get; } =
    [TaskOwner.Participant, TaskOwner.Officer, TaskOwner.LapasStaff, TaskOwner.Guarantor];
}

/// <summary>How much of what applies is in hand.</summary>
public readonly record struct ReadinessShare(int Done, int Total)
{
    /// <summary>Things that the person does not need do not count.</summary>
    public static ReadinessShare Of(IEnumerable<ReadinessState> states)
    {
        var (done, total) = (0, 0);
        foreach (var state in states)
        {
            done += state == ReadinessState.Done ? 1 : 0;
            total += state == ReadinessState.NotNeeded ? 0 : 1;
        }

        return new(done, total);
    }
}

public static class ReadinessRefusals
{
    public static readonly Refusal StateMissing = new("Readiness.StateMissing", "State");
    public static readonly Refusal OwnerMissing = new("Readiness.OwnerMissing", "Owner");
    public static readonly Refusal DueInvalid = new("Readiness.DueInvalid", "DueOn");

    /// <summary>The errand is not in the person's own hands, or nothing is left to do.</summary>
    public static readonly Refusal NotYours = new("Readiness.NotYours");
}
