using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>One sitting of a participant at a screen of the Lapas.</summary>
public readonly record struct AccompanimentId(Guid Value) : IId<AccompanimentId>
{
    public static AccompanimentId From(Guid value) => new(value);

    public static AccompanimentId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// People inside have no phone: a member of staff opens the screen with their own password, stands beside, and the person acts for
/// themselves. Every act carries both.
/// </summary>
public sealed class Accompaniment
{
    /// <summary>Without a touch the screen locks after this; a choice of the product.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    /// <summary>However busy, the screen locks after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private Accompaniment() { }

    public Accompaniment(
        ParticipantId participant,
        AccountId staff,
        FacilityId facility,
        DateTimeOffset at
    )
    {
        Id = AccompanimentId.New();
        ParticipantId = participant;
        StaffId = staff;
        FacilityId = facility;
        StartedAt = at;
    }

    public AccompanimentId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public AccountId StaffId { get; private init; }

    public FacilityId FacilityId { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When somebody pressed "Selesai"; one that ran out has no end of its own.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public void End(DateTimeOffset at) => EndedAt ??= at;
}
