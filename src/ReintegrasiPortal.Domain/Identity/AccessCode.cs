using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Identity;

/// <summary>One handed-out code.</summary>
public readonly record struct AccessCodeId(Guid Value) : IId<AccessCodeId>
{
    public static AccessCodeId From(Guid value) => new(value);

    public static AccessCodeId New() => new(Guid.CreateVersion7());
}

/// <summary>A code that an officer hands to a participant, with which the person opens their own account. Used once, then dead.</summary>
public sealed class AccessCode
{
    /// <summary>Long enough to reach a person without a phone of their own.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(14);

    private AccessCode() { }

    public AccessCode(
        ParticipantId participant,
        string codeHash,
        AccountId issuedBy,
        DateTimeOffset at
    )
    {
        Id = AccessCodeId.New();
        ParticipantId = participant;
        CodeHash = codeHash;
        IssuedBy = issuedBy;
        IssuedAt = at;
        ExpiresAt = at + ValidFor;
    }

    public AccessCodeId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public string CodeHash { get; private init; } = "";

    public AccountId IssuedBy { get; private init; }

    public DateTimeOffset IssuedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Uses the code up. Wrong, used and expired codes have one answer.</summary>
    public Result<Done> Use(DateTimeOffset at)
    {
        if (UsedAt is not null || at >= ExpiresAt)
        {
            return IdentityRefusals.CodeNotValid;
        }

        UsedAt = at;
        return Done.Yes;
    }

    /// <summary>Ends a code that was replaced by a newer one.</summary>
    public void Revoke(DateTimeOffset at) => ExpiresAt = at < ExpiresAt ? at : ExpiresAt;
}
