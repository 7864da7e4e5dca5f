using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>An invitation a participant sent to a relative.</summary>
public readonly record struct FamilyInvitationId(Guid Value) : IId<FamilyInvitationId>
{
    public static FamilyInvitationId From(Guid value) => new(value);

    public static FamilyInvitationId New() => new(Guid.CreateVersion7());
}

public enum Relationship
{
    Parent,
    Spouse,
    Child,
    Sibling,
    Grandparent,
    InLaw,
    Guardian,
    Other,
}

/// <summary>
/// An invitation from the participant's side. Only its hash is stored; the code is shown once to the participant, who passes it on by
/// letter or visit. Used once, then dead.
/// </summary>
public sealed class FamilyInvitation
{
    /// <summary>How long a code is good for: long enough for a letter and one visiting day.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(14);

    /// <summary>Invitations one participant may have open at once.</summary>
    public const int MaxOpen = 5;

    private FamilyInvitation() { }

    public FamilyInvitation(
        ParticipantId participant,
        Relationship relationship,
        string relativeName,
        string codeHash,
        DateTimeOffset at
    )
    {
        Id = FamilyInvitationId.New();
        ParticipantId = participant;
        Relationship = relationship;
        RelativeName = relativeName;
        CodeHash = codeHash;
        CreatedAt = at;
        ExpiresAt = at + ValidFor;
    }

    public FamilyInvitationId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public Relationship Relationship { get; private init; }

    /// <summary>The relative's name as the participant wrote it; the claim must give the same one.</summary>
    public string RelativeName { get; private init; } = "";

    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public string CodeHash { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Turns the invitation into a claim that an officer must approve. Every failure has the same answer.</summary>
    public Result<FamilyLink> Claim(AccountId account, string statedName, DateTimeOffset at)
    {
        if (UsedAt is not null || at >= ExpiresAt || !SameName(statedName))
        {
            return FamilyRefusals.CodeNotValid;
        }

        UsedAt = at;
        return new FamilyLink(ParticipantId, account, Relationship, RelativeName, at);
    }

    private bool SameName(string stated) =>
        string.Equals(Plain(stated), Plain(RelativeName), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) =>
        string.Join(
            ' ',
            name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}

public static class FamilyRefusals
{
    /// <summary>The one answer to a wrong, used, expired or foreign code and to a name that differs.</summary>
    public static readonly Refusal CodeNotValid = new("Family.CodeNotValid", "Code");
    public static readonly Refusal NameMissing = new("Family.NameMissing", "RelativeName");
    public static readonly Refusal TooManyOpen = new("Family.TooManyOpen");
    public static readonly Refusal AlreadyDecided = new("Family.AlreadyDecided");
    public static readonly Refusal AlreadyLinked = new("Family.AlreadyLinked");
}
