using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>A kind of news that a participant can keep from one relative.</summary>
public enum FamilyTopic
{
    /// <summary>Stages, their dates and what is expected.</summary>
    StageDates,
    Placement,

    /// <summary>Coaching, certificates and phases of guidance.</summary>
    Coaching,
    Visits,

    /// <summary>Reminders of wajib lapor.</summary>
    Reporting,

    /// <summary>Days on which a guarantor has something to do.</summary>
    GuaranteeDuties,
}

/// <summary>The participant keeps one kind of news from one relative, from one moment until it is lifted.</summary>
public sealed class FamilyVeto
{
    private FamilyVeto() { }

    public FamilyVeto(FamilyLinkId link, FamilyTopic topic, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        FamilyLinkId = link;
        Topic = topic;
        At = at;
    }

    public Guid Id { get; private init; }

    public FamilyLinkId FamilyLinkId { get; private init; }

    public FamilyTopic Topic { get; private init; }

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset? LiftedAt { get; private set; }

    public void Lift(DateTimeOffset at) => LiftedAt ??= at;
}

/// <summary>Why a relative is hidden. Seen by officers alone.</summary>
public enum HideReason
{
    /// <summary>The participant wishes it; no reason is asked.</summary>
    ParticipantsWish,
    Safety,
    Violence,
    CourtOrder,
    Dispute,
}

/// <summary>A private address from which a phone's calendar reads; only its hash is stored, and it can be revoked.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    public CalendarFeed(AccountId account, string tokenHash, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        AccountId = account;
        TokenHash = tokenHash;
        CreatedAt = at;
    }

    public Guid Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>SHA-256 of the token, hexadecimal. A token of 256 random bits needs no salt.</summary>
    public string TokenHash { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
