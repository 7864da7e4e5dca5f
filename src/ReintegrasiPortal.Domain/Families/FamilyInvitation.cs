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

/// <summary>How a participant said yes to a letter that an officer writes for them.</summary>
public enum LetterConsent
{
    /// <summary>On paper, kept in the file.</summary>
    OnPaper,

    /// <summary>Aloud, before a witness of the staff.</summary>
    Spoken,
}

/// <summary>A letter that an officer writes for a participant without a phone.</summary>
/// <param name="By">The officer.</param>
/// <param name="Consent">How the participant said yes.</param>
/// <param name="AgreedOn">When.</param>
public sealed record WrittenFor(AccountId By, LetterConsent Consent, DateOnly AgreedOn);

/// <summary>What a claimant states beside the code.</summary>
/// <param name="BirthYear">The claimant's own; checked where the participant gave it.</param>
public sealed record ClaimFacts(string Name, Relationship? Relationship, int? BirthYear);

/// <summary>
/// An invitation from the participant's side. Only its hash is stored; the code is shown once, and passed on by letter or visit. The
/// claim is proved by what the participant stated: name, relationship and, where known, the year of birth. Used once, then dead.
/// </summary>
public sealed class FamilyInvitation
{
    /// <summary>How long a code is good for: long enough for a letter and one visiting day.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(14);

    /// <summary>Invitations one participant may have open at once.</summary>
    public const int MaxOpen = 5;

    /// <summary>Wrong claims after which a code is dead: somebody holds the letter and guesses.</summary>
    public const int MaxMisses = 5;

    private FamilyInvitation() { }

    public FamilyInvitation(
        ParticipantId participant,
        Relationship relationship,
        string relativeName,
        string codeHash,
        DateTimeOffset at,
        int? birthYear = null,
        WrittenFor? writtenFor = null
    )
    {
        Id = FamilyInvitationId.New();
        ParticipantId = participant;
        Relationship = relationship;
        RelativeName = relativeName;
        CodeHash = codeHash;
        CreatedAt = at;
        ExpiresAt = at + ValidFor;
        BirthYear = birthYear;
        WrittenBy = writtenFor?.By;
        Consent = writtenFor?.Consent;
        AgreedOn = writtenFor?.AgreedOn;
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

    /// <summary>The relative's year of birth, where the participant knows it.</summary>
    public int? BirthYear { get; private init; }

    /// <summary>The officer who wrote the letter; null when the participant invited.</summary>
    public AccountId? WrittenBy { get; private init; }

    public LetterConsent? Consent { get; private init; }

    public DateOnly? AgreedOn { get; private init; }

    /// <summary>Claims with the right code and wrong facts.</summary>
    public int Misses { get; private set; }

    /// <summary>Turns the invitation into a claim that an officer must approve. Every failure has the same answer.</summary>
    public Result<FamilyLink> Claim(AccountId account, ClaimFacts stated, DateTimeOffset at)
    {
        if (UsedAt is not null || at >= ExpiresAt || Misses >= MaxMisses)
        {
            return FamilyRefusals.CodeNotValid;
        }

        if (!Proves(stated))
        {
            Misses++;
            return FamilyRefusals.CodeNotValid;
        }

        UsedAt = at;
        return new FamilyLink(ParticipantId, account, Relationship, RelativeName, at);
    }

    private bool Proves(ClaimFacts stated) =>
        SameName(stated.Name)
        && stated.Relationship == Relationship
        && (BirthYear is null || BirthYear == stated.BirthYear);

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
    public static readonly Refusal BirthYearInvalid = new("Family.BirthYearInvalid", "BirthYear");
    public static readonly Refusal NotYoursToShow = new("Family.NotYoursToShow");
    public static readonly Refusal YesMissing = new("Family.YesMissing", "AgreedOn");
}
