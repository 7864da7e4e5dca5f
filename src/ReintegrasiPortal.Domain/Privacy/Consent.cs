using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Privacy;

/// <summary>One consent of one participant.</summary>
public readonly record struct ConsentId(Guid Value) : IId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);

    public static ConsentId New() => new(Guid.CreateVersion7());
}

/// <summary>What a consent is for. Each is asked for by itself (UU 27/2022 art. 22: separate and plain).</summary>
public enum ConsentPurpose
{
    /// <summary>To be suggested to partners, without identity.</summary>
    Matching,

    /// <summary>To show one identity field to one partner.</summary>
    ShareWithPartner,

    /// <summary>To show one kind of good news to linked relatives.</summary>
    FamilyNews,
}

/// <summary>A piece of identity that can be shared with one partner by itself.</summary>
public enum SharedField
{
    None,
    FullName,
    Phone,
    AgeYears,
    District,
}

/// <summary>A kind of news relatives can be told.</summary>
public enum NewsKind
{
    None,
    StageReached,
    PlacementStarted,
    PlacementCompleted,

    /// <summary>Day 30 or day 90 of a placement, kept.</summary>
    PlacementKept,
    CertificateIssued,
    GuidancePhasePassed,

    /// <summary>Days on which the person reports to the Bapas.</summary>
    ReportingDays,

    /// <summary>That estimated dates moved, never which or whereto.</summary>
    EstimateChanged,
}

/// <summary>One line of the consent ledger. It is never changed, only withdrawn.</summary>
public sealed class Consent
{
    /// <summary>How long processing may go on after a withdrawal: 3 × 24 hours. The portal itself stops at once.</summary>
    /// <remarks>Source: UU 27/2022 (PDP), article 40.</remarks>
    public static readonly TimeSpan StopWithin = TimeSpan.FromHours(72);

    private Consent() { }

    private Consent(
        ParticipantId participant,
        ConsentPurpose purpose,
        PartnerId? recipient,
        SharedField field,
        NewsKind news,
        string textVersion,
        string language,
        DateTimeOffset at,
        AccountId? witness
    )
    {
        Id = ConsentId.New();
        ParticipantId = participant;
        Purpose = purpose;
        RecipientPartnerId = recipient;
        Field = field;
        News = news;
        TextVersion = textVersion;
        Language = language;
        GivenAt = at;
        Witness = witness;
    }

    public ConsentId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ConsentPurpose Purpose { get; private init; }

    public PartnerId? RecipientPartnerId { get; private init; }

    public SharedField Field { get; private init; }

    public NewsKind News { get; private init; }

    /// <summary>Version of the text the person read; old versions stay readable in the repository's resources.</summary>
    public string TextVersion { get; private init; } = "";

    /// <summary>Language of that text: id or en.</summary>
    public string Language { get; private init; } = "";

    public DateTimeOffset GivenAt { get; private init; }

    /// <summary>The member of staff who read the text aloud, when the person consented at a screen of the Lapas.</summary>
    public AccountId? Witness { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsLive => WithdrawnAt is null;

    public static Consent ToMatching(
        ParticipantId participant,
        string textVersion,
        string language,
        DateTimeOffset at,
        AccountId? witness = null
    ) =>
        new(
            participant,
            ConsentPurpose.Matching,
            null,
            SharedField.None,
            NewsKind.None,
            textVersion,
            language,
            at,
            witness
        );

    public static Consent ToShare(
        ParticipantId participant,
        PartnerId partner,
        SharedField field,
        string textVersion,
        string language,
        DateTimeOffset at,
        AccountId? witness = null
    ) =>
        new(
            participant,
            ConsentPurpose.ShareWithPartner,
            partner,
            field,
            NewsKind.None,
            textVersion,
            language,
            at,
            witness
        );

    public static Consent ToNews(
        ParticipantId participant,
        NewsKind news,
        string textVersion,
        string language,
        DateTimeOffset at,
        AccountId? witness = null
    ) =>
        new(
            participant,
            ConsentPurpose.FamilyNews,
            null,
            SharedField.None,
            news,
            textVersion,
            language,
            at,
            witness
        );

    /// <summary>Withdraws the consent.</summary>
    /// <returns>The instant by which all processing must have stopped.</returns>
    public Result<DateTimeOffset> Withdraw(DateTimeOffset at)
    {
        if (WithdrawnAt is not null)
        {
            return ConsentRefusals.AlreadyWithdrawn;
        }

        WithdrawnAt = at;
        return at + StopWithin;
    }
}

public static class ConsentRefusals
{
    public static readonly Refusal AlreadyWithdrawn = new("Consent.AlreadyWithdrawn");
    public static readonly Refusal NothingToShare = new("Consent.NothingToShare", "Field");
    public static readonly Refusal RecipientUnknown = new("Consent.RecipientUnknown", "Recipient");
}
