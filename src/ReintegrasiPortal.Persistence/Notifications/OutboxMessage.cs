using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Persistence.Notifications;

public enum OutboxState
{
    Due,
    Done,

    /// <summary>Failed too often; kept for a person to look at, the queue goes on.</summary>
    Dead,
}

/// <summary>An event written in the transaction of its change. The row is the truth; hubs and jobs only carry hints.</summary>
public sealed class OutboxMessage
{
    /// <summary>Deliveries tried before a message is set aside.</summary>
    public const int MaxAttempts = 5;

    private OutboxMessage() { }

    public OutboxMessage(PortalEvent what, AccountId? actor, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        Key = what.Key;
        Kind = what.Kind;
        ParticipantId = what.Participant;
        PartnerId = what.Partner;
        OpportunityId = what.Opportunity;
        PlacementId = what.Placement;
        FamilyLinkId = what.FamilyLink;
        AccountId = what.Account;
        ActorId = actor;
        At = at;
        DueAt = at;
    }

    public Guid Id { get; private init; }

    public string Key { get; private init; } = "";

    public EventKind Kind { get; private init; }

    public ParticipantId? ParticipantId { get; private init; }

    public PartnerId? PartnerId { get; private init; }

    public OpportunityId? OpportunityId { get; private init; }

    public PlacementId? PlacementId { get; private init; }

    public FamilyLinkId? FamilyLinkId { get; private init; }

    public AccountId? AccountId { get; private init; }

    public AccountId? ActorId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public OutboxState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public int Attempts { get; private set; }

    public PortalEvent Event =>
        new(Kind, Key)
        {
            Participant = ParticipantId,
            Partner = PartnerId,
            Opportunity = OpportunityId,
            Placement = PlacementId,
            FamilyLink = FamilyLinkId,
            Account = AccountId,
        };

    public void Delivered() => State = OutboxState.Done;

    /// <summary>Waits twice as long after each failure: 5 s, 10 s, 20 s, 40 s; then sets the message aside.</summary>
    public void Failed(DateTimeOffset now)
    {
        Attempts++;
        DueAt = now + TimeSpan.FromSeconds(5 * Math.Pow(2, Attempts - 1));
        State = Attempts >= MaxAttempts ? OutboxState.Dead : OutboxState.Due;
    }
}
