using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>A certificate of one person.</summary>
public readonly record struct CertificateId(Guid Value) : IId<CertificateId>
{
    public static CertificateId From(Guid value) => new(value);

    public static CertificateId New() => new(Guid.CreateVersion7());
}

public enum CertificateIssuer
{
    /// <summary>A certification body licensed by BNSP; usually valid three years.</summary>
    Bnsp,
    TrainingBody,
    PrisonWorkshop,
    Employer,
}

/// <summary>What stands on a certificate.</summary>
/// <param name="Skills">Codes of SkillCatalog that it proves; none for character coaching.</param>
/// <param name="ValidUntil">Last day of validity; null when it does not run out.</param>
public sealed record CertificateTerms(
    string Title,
    CertificateIssuer Issuer,
    IReadOnlyList<string> Skills,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ValidUntil
);

/// <summary>A certificate with its file. It proves skills; partners see only which kind of proof there is.</summary>
public sealed class Certificate
{
    /// <summary>Longest title and number, in characters.</summary>
    public const int MaxText = 120;

    /// <summary>Days before the end of validity from which a reminder stands.</summary>
    public const int RemindDays = 60;

    private Certificate() { }

    public CertificateId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public string Title { get; private init; } = "";

    public CertificateIssuer Issuer { get; private init; }

    public IReadOnlyList<string> Skills { get; private init; } = [];

    public string Number { get; private init; } = "";

    public DateOnly IssuedOn { get; private init; }

    public DateOnly? ValidUntil { get; private init; }

    public DocumentId DocumentId { get; private init; }

    public AccountId AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>How it proves a skill.</summary>
    public SkillEvidence Evidence => EvidenceOf(Issuer);

    /// <summary>Every refusal at once, each at its field; empty when the terms hold.</summary>
    public static List<Refusal> Check(CertificateTerms terms, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (terms.Title.Trim().Length is 0 or > MaxText)
        {
            refusals.Add(CertificateRefusals.TitleInvalid);
        }

        if (terms.Number.Trim().Length is 0 or > MaxText)
        {
            refusals.Add(CertificateRefusals.NumberInvalid);
        }

        if (!Enum.IsDefined(terms.Issuer))
        {
            refusals.Add(CertificateRefusals.IssuerMissing);
        }

        if (terms.Skills.Any(static code => SkillCatalog.ByCode(code) is null))
        {
            refusals.Add(CoachingRefusals.SkillUnknown);
        }

        if (terms.IssuedOn > today)
        {
            refusals.Add(CertificateRefusals.IssuedInFuture);
        }

        if (terms.ValidUntil <= terms.IssuedOn)
        {
            refusals.Add(CertificateRefusals.EndsBeforeIssue);
        }

        return refusals;
    }

    /// <summary>Records a certificate whose terms were checked.</summary>
    public static Certificate Of(
        ParticipantId participant,
        CertificateTerms terms,
        DocumentId document,
        AccountId by,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = CertificateId.New(),
            ParticipantId = participant,
            Title = terms.Title.Trim(),
            Issuer = terms.Issuer,
            Skills = [.. terms.Skills.Distinct(StringComparer.Ordinal)],
            Number = terms.Number.Trim(),
            IssuedOn = terms.IssuedOn,
            ValidUntil = terms.ValidUntil,
            DocumentId = document,
            AddedBy = by,
            AddedAt = at,
        };

    public bool IsValid(DateOnly on) => ValidUntil is not { } last || on <= last;

    /// <summary>Skills with what this certificate adds: evidence rises, never falls.</summary>
    public IEnumerable<(string Code, SkillEvidence Evidence)> Prove(
        IEnumerable<(string Code, SkillEvidence Evidence)> held
    ) =>
        held.Concat(Skills.Select(code => (Code: code, Evidence)))
            .GroupBy(static skill => skill.Code, StringComparer.Ordinal)
            .Select(static same => (same.Key, same.Max(static skill => skill.Evidence)));

    private static SkillEvidence EvidenceOf(CertificateIssuer issuer) =>
        issuer switch
        {
            CertificateIssuer.Bnsp => SkillEvidence.Bnsp,
            CertificateIssuer.TrainingBody => SkillEvidence.TrainingBody,
            CertificateIssuer.PrisonWorkshop => SkillEvidence.PrisonWorkshop,
            _ => SkillEvidence.Employer,
        };
}

public static class CertificateRefusals
{
    public static readonly Refusal TitleInvalid = new("Certificate.TitleInvalid", "Title");
    public static readonly Refusal NumberInvalid = new("Certificate.NumberInvalid", "Number");
    public static readonly Refusal IssuerMissing = new("Certificate.IssuerMissing", "Issuer");
    public static readonly Refusal IssuedInFuture = new("Certificate.IssuedInFuture", "IssuedOn");
    public static readonly Refusal EndsBeforeIssue = new(
        "Certificate.EndsBeforeIssue",
        "ValidUntil"
    );

    /// <summary>The same number from the same kind of issuer stands on the person's file already.</summary>
    public static readonly Refusal AlreadyThere = new("Certificate.AlreadyThere", "Number");
}
