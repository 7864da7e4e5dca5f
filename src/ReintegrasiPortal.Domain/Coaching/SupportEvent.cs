using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>
/// The person needs somebody now: a relapse, or before it comes to one. It asks for contact within one working day. It is never a breach
/// by itself and appears in no count of conduct. Health data, kept as <see cref="RehabilitationPhase"/>.
/// </summary>
public sealed class SupportEvent
{
    /// <summary>Working days within which somebody gets in touch.</summary>
    public const int ContactWithin = 1;

    /// <summary>How long ago it may have happened when it is recorded, in days.</summary>
    public const int MaxDaysAgo = 60;

    private SupportEvent() { }

    public SupportEvent(
        ParticipantId participant,
        SupportNeed need,
        DateOnly on,
        AccountId by,
        DateTimeOffset at
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Need = need;
        On = on;
        RecordedBy = by;
        RecordedAt = at;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public SupportNeed Need { get; private init; }

    public DateOnly On { get; private init; }

    public AccountId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Key of the task that asks for contact: while one is open, another event adds none.</summary>
    public const string TaskKey = "support";
}

public enum SupportNeed
{
    /// <summary>The person asks for help before anything has happened.</summary>
    HardTime,
    Relapse,
}
