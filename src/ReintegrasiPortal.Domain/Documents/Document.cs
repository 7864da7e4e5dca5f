using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Documents;

/// <summary>A file kept for one person.</summary>
public readonly record struct DocumentId(Guid Value) : IId<DocumentId>
{
    public static DocumentId From(Guid value) => new(value);

    public static DocumentId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// What a file is. The administrative conditions of PB, CB, CMB and asimilasi ask for the first group
/// (Permenkumham 3/2018 art. 46, 83, 105, 116).
/// </summary>
public enum DocumentKind
{
    VerdictExtract,
    ExecutionMinutes,
    ProgressReport,
    InquiryReport,
    ProsecutorNotice,
    RegisterFCopy,
    SentenceChangesList,
    ParticipantStatement,
    GuaranteeLetter,
    ReceivingBodyLetter,
    EmbassyLetter,
    ImmigrationLetter,
    Decree,
    BoardMinutes,

    // The person's own papers
    IdentityCard,
    FamilyCard,
    SchoolCertificate,
    Certificate,
    PoliceCertificate,
    Photo,
    Other,
}

/// <summary>Why a file was taken away. It is gone for good: the contents are erased.</summary>
public enum DocumentRemovalReason
{
    WrongFile,
    WrongPerson,
    Unreadable,
    Replaced,
    NoLongerNeeded,
}

/// <summary>Who keeps which papers.</summary>
public static class DocumentKinds
{
    /// <summary>What people hand in themselves.</summary>
    public static IReadOnlyList<DocumentKind> OfThePerson { get; } =
    [
        DocumentKind.IdentityCard,
        DocumentKind.FamilyCard,
        DocumentKind.SchoolCertificate,
        DocumentKind.Certificate,
        DocumentKind.PoliceCertificate,
        DocumentKind.Photo,
        DocumentKind.Other,
    ];

    /// <summary>Reports that hold statements of others are kept from the person (UU 27/2022 art. 33); everything else may be shown.</summary>
    public static bool MayBeShown(DocumentKind kind) =>
        kind
            is not (
                DocumentKind.InquiryReport
                or DocumentKind.ProgressReport
                or DocumentKind.BoardMinutes
            );
}

/// <summary>What is known of a file without opening it. The contents live in a table of their own.</summary>
public sealed class Document
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 120;

    private Document() { }

    public Document(
        ParticipantId participant,
        DocumentKind kind,
        string title,
        CheckedFile file,
        bool ownerMayRead,
        AccountId addedBy,
        DateTimeOffset at
    )
    {
        Id = DocumentId.New();
        ParticipantId = participant;
        Kind = kind;
        Title = title;
        FileName = file.Name;
        ContentType = file.ContentType;
        Bytes = file.Content.Length;
        Sha256 = file.Sha256;
        OwnerMayRead = ownerMayRead;
        AddedBy = addedBy;
        AddedAt = at;
    }

    public DocumentId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public DocumentKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public string ContentType { get; private init; } = "";

    /// <summary>Length of the contents.</summary>
    public int Bytes { get; private init; }

    /// <summary>Of the contents, hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>The person may open it themselves; reports by third parties are kept from them (UU 27/2022 art. 33).</summary>
    public bool OwnerMayRead { get; private init; }

    public AccountId AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }
}
