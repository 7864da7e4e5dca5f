using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Notifications;

/// <summary>One line in one inbox.</summary>
public readonly record struct NotificationId(Guid Value) : IId<NotificationId>
{
    public static NotificationId From(Guid value) => new(value);

    public static NotificationId New() => new(Guid.CreateVersion7());

    /// <summary>Earlier in time: version 7 ids sort by when they were made.</summary>
    public static bool operator <(NotificationId left, NotificationId right) =>
        left.Value < right.Value;

    public static bool operator >(NotificationId left, NotificationId right) =>
        left.Value > right.Value;
}

/// <summary>One line in one person's inbox. It holds ids only; its text is composed in the reader's language when they look.</summary>
public sealed class Notification
{
    private Notification() { }

    public Notification(
        AccountId account,
        Guid eventId,
        PortalEvent what,
        Audience audience,
        DateTimeOffset at
    )
    {
        Id = NotificationId.New();
        AccountId = account;
        EventId = eventId;
        Kind = what.Kind;
        Audience = audience;
        ParticipantId = what.Participant?.Value;
        PartnerId = what.Partner?.Value;
        OpportunityId = what.Opportunity?.Value;
        PlacementId = what.Placement?.Value;
        FamilyLinkId = what.FamilyLink?.Value;
        At = at;
    }

    public NotificationId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The outbox row it comes from. Unique together with the account: one event, one line.</summary>
    public Guid EventId { get; private init; }

    public EventKind Kind { get; private init; }

    public Audience Audience { get; private init; }

    public Guid? ParticipantId { get; private init; }

    public Guid? PartnerId { get; private init; }

    public Guid? OpportunityId { get; private init; }

    public Guid? PlacementId { get; private init; }

    public Guid? FamilyLinkId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset? ReadAt { get; private set; }

    public void MarkRead(DateTimeOffset at) => ReadAt ??= at;
}
