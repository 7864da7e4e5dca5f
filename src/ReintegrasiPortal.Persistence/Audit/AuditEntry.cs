using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Persistence.Audit;

public enum AuditOutcome
{
    Done,
    Read,
    Denied,
}

/// <summary>
/// One line of the append-only trail. Each line carries the hash of the one before, so that a changed, removed or reordered line shows.
/// It names things by id only.
/// </summary>
public sealed class AuditEntry
{
    private AuditEntry() { }

    public AuditEntry(
        long seq,
        string previousHash,
        DateTimeOffset at,
        AccountId? account,
        Role role,
        Operation operation,
        Subject subject,
        AuditOutcome outcome,
        string detail,
        AccountId? accompaniedBy = null
    )
    {
        Seq = seq;
        PreviousHash = previousHash;
        At = new DateTimeOffset(
            at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond),
            TimeSpan.Zero
        );
        AccountId = account;
        Role = role;
        Operation = operation;
        (SubjectKind, SubjectId) = Name(subject);
        Outcome = outcome;
        Detail = detail;
        AccompaniedBy = accompaniedBy;
        Hash = ComputeHash();
    }

    public long Seq { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AccountId? AccountId { get; private init; }

    public Role Role { get; private init; }

    public Operation Operation { get; private init; }

    public string SubjectKind { get; private init; } = "";

    public Guid? SubjectId { get; private init; }

    public AuditOutcome Outcome { get; private init; }

    public string Detail { get; private init; } = "";

    /// <summary>The member of staff beside a participant at a screen of the Lapas.</summary>
    public AccountId? AccompaniedBy { get; private init; }

    public string PreviousHash { get; private init; } = "";

    public string Hash { get; private init; } = "";

    /// <summary>SHA-256 over every other column, in hexadecimal.</summary>
    public string ComputeHash()
    {
        var text = string.Join(
            '|',
            Seq.ToString(CultureInfo.InvariantCulture),
            PreviousHash,
            At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            AccountId?.Value,
            Role,
            Operation,
            SubjectKind,
            SubjectId,
            Outcome,
            Detail
        );
        if (AccompaniedBy is { } beside)
        {
            text += $"|{beside.Value}";
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static (string Kind, Guid? Id) Name(Subject subject) =>
        subject switch
        {
            Subject.OfParticipant of => ("participant", of.Id.Value),
            Subject.OfPartner of => ("partner", of.Id.Value),
            Subject.OfOpportunity of => ("opportunity", of.Id.Value),
            Subject.OfPlacement of => ("placement", of.Id.Value),
            Subject.OfFamilyLink of => ("family-link", of.Id.Value),
            Subject.OfSitting of => ("sitting", of.Id.Value),
            Subject.OfTransfer of => ("transfer", of.Id.Value),
            Subject.OfTask of => ("task", of.Id.Value),
            Subject.OfGuarantee of => ("guarantee", of.Id.Value),
            Subject.OfHelpRequest of => ("help-request", of.Id.Value),
            Subject.OfDocument of => ("document", of.Id.Value),
            Subject.OfDuty of => ("reporting-duty", of.Id.Value),
            Subject.OfCoachingProgram of => ("coaching-program", of.Id.Value),
            Subject.OfCoachingSession of => ("coaching-session", of.Id.Value),
            Subject.OfEnrolment of => ("enrolment", of.Id.Value),
            _ => ("", null),
        };
}
