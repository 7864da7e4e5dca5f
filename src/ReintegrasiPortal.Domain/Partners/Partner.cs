using System.Text.RegularExpressions;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Partners;

/// <summary>An organisation that supports people: employer or community partner.</summary>
public readonly record struct PartnerId(Guid Value) : IId<PartnerId>
{
    public static PartnerId From(Guid value) => new(value);

    public static PartnerId New() => new(Guid.CreateVersion7());
}

public enum PartnerKind
{
    Employer,

    /// <summary>Pokmas Lipas or another community group.</summary>
    CommunityGroup,
    TrainingBody,
    ReligiousBody,
}

/// <summary>Where a partner stands with Bapas.</summary>
public enum PartnerStatus
{
    Submitted,
    InfoRequested,
    Verified,
    Declined,
    Suspended,
}

/// <summary>An organisation and its standing. Only a verified one with a valid agreement reaches people.</summary>
public sealed partial class Partner
{
    /// <summary>Longest text accepted in a free field of a registration, in characters.</summary>
    public const int MaxText = 2000;

    private readonly List<PartnerStep> _steps = [];

    private Partner() { }

    public PartnerId Id { get; private init; }

    public string LegalName { get; private set; } = "";

    public PartnerKind Kind { get; private set; }

    public string RegistrationNo { get; private set; } = "";

    public string DistrictCode { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string ContactName { get; private set; } = "";

    public string ContactPhone { get; private set; } = "";

    public HelpKinds Offers { get; private set; }

    public string About { get; private set; } = "";

    /// <summary>The Bapas that verifies and accompanies it.</summary>
    public OfficeId OfficeId { get; private init; }

    public PartnerStatus Status { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public IReadOnlyList<PartnerStep> Steps => _steps;

    /// <summary>What the organisation said of itself, as registered.</summary>
    public PartnerDetails Details =>
        new(
            LegalName,
            Kind,
            RegistrationNo,
            DistrictCode,
            Address,
            ContactName,
            ContactPhone,
            Offers,
            About
        );

    /// <summary>Registers an organisation. Answers every refusal at once, each at its field.</summary>
    public static Result<Partner> Register(
        PartnerId id,
        PartnerDetails details,
        OfficeId office,
        DateTimeOffset at
    )
    {
        var clean = details with
        {
            LegalName = details.LegalName.Trim(),
            RegistrationNo = details.RegistrationNo.Trim(),
            Address = details.Address.Trim(),
            ContactName = details.ContactName.Trim(),
            About = details.About.Trim(),
        };
        var refusals = Check(clean);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var partner = new Partner
        {
            Id = id,
            LegalName = clean.LegalName,
            Kind = clean.Kind,
            RegistrationNo =
                clean.Kind == PartnerKind.Employer
                    ? NotDigits().Replace(clean.RegistrationNo, "")
                    : clean.RegistrationNo,
            DistrictCode = clean.DistrictCode,
            Address = clean.Address,
            ContactName = clean.ContactName,
            ContactPhone = clean.ContactPhone,
            Offers = clean.Offers,
            About = clean.About,
            OfficeId = office,
            Status = PartnerStatus.Submitted,
            RegisteredAt = at,
        };
        partner._steps.Add(new PartnerStep(id, null, PartnerStatus.Submitted, at, null, ""));
        return partner;
    }

    /// <summary>Bapas asks something back; verification waits for the answer.</summary>
    public Result<PartnerQuestion> Ask(string text, Guid by, DateTimeOffset at)
    {
        if (Status is not (PartnerStatus.Submitted or PartnerStatus.InfoRequested))
        {
            return PartnerRefusals.WrongStatus;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return PartnerRefusals.TextMissing.At("Question");
        }

        if (text.Length > MaxText)
        {
            return PartnerRefusals.TextTooLong.At("Question");
        }

        Move(PartnerStatus.InfoRequested, by, at, "");
        return new PartnerQuestion(Id, text.Trim(), by, at);
    }

    /// <summary>The partner answered: back to the queue.</summary>
    public void Answered(Guid by, DateTimeOffset at)
    {
        if (Status == PartnerStatus.InfoRequested)
        {
            Move(PartnerStatus.Submitted, by, at, "");
        }
    }

    /// <summary>Bapas verifies the organisation and records the cooperation agreement that covers it.</summary>
    public Result<CooperationAgreement> Verify(
        string agreementNo,
        DateOnly validFrom,
        DateOnly validTo,
        DateOnly today,
        Guid by,
        DateTimeOffset at
    )
    {
        if (Status is not (PartnerStatus.Submitted or PartnerStatus.InfoRequested))
        {
            return PartnerRefusals.WrongStatus;
        }

        if (string.IsNullOrWhiteSpace(agreementNo))
        {
            return PartnerRefusals.TextMissing.At("AgreementNo");
        }

        if (agreementNo.Length > CooperationAgreement.MaxNumber)
        {
            return PartnerRefusals.TextTooLong.At("AgreementNo");
        }

        if (validTo < validFrom || validTo < today)
        {
            return PartnerRefusals.AgreementEnded;
        }

        Move(PartnerStatus.Verified, by, at, "");
        return new CooperationAgreement(Id, agreementNo.Trim(), validFrom, validTo);
    }

    public Result<Done> Decline(string reason, Guid by, DateTimeOffset at) =>
        Close(
            PartnerStatus.Declined,
            Status is PartnerStatus.Submitted or PartnerStatus.InfoRequested,
            reason,
            by,
            at
        );

    public Result<Done> Suspend(string reason, Guid by, DateTimeOffset at) =>
        Close(PartnerStatus.Suspended, Status == PartnerStatus.Verified, reason, by, at);

    public Result<Done> Reinstate(string reason, Guid by, DateTimeOffset at) =>
        Close(PartnerStatus.Verified, Status == PartnerStatus.Suspended, reason, by, at);

    private Result<Done> Close(
        PartnerStatus to,
        bool allowed,
        string reason,
        Guid by,
        DateTimeOffset at
    )
    {
        if (!allowed)
        {
            return PartnerRefusals.WrongStatus;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PartnerRefusals.TextMissing.At("Reason");
        }

        if (reason.Length > MaxText)
        {
            return PartnerRefusals.TextTooLong.At("Reason");
        }

        Move(to, by, at, reason.Trim());
        return Done.Yes;
    }

    private void Move(PartnerStatus to, Guid by, DateTimeOffset at, string reason)
    {
        _steps.Add(new PartnerStep(Id, Status, to, at, by, reason));
        Status = to;
    }

    private static List<Refusal> Check(PartnerDetails details)
    {
        var refusals = new List<Refusal>();
        Require(details.LegalName, nameof(details.LegalName), 200);
        Require(details.Address, nameof(details.Address), 300);
        Require(details.ContactName, nameof(details.ContactName), 120);
        Require(details.ContactPhone, nameof(details.ContactPhone), 20);
        Require(details.DistrictCode, nameof(details.DistrictCode), 8);
        Require(details.RegistrationNo, nameof(details.RegistrationNo), 100);
        if (
            details.Kind == PartnerKind.Employer
            && details.RegistrationNo.Length > 0
            && NotDigits().Replace(details.RegistrationNo, "").Length != 13
        )
        {
            refusals.Add(PartnerRefusals.NibInvalid);
        }

        if (details.Offers == HelpKinds.None)
        {
            refusals.Add(PartnerRefusals.OffersMissing);
        }

        if (details.About.Length > MaxText)
        {
            refusals.Add(PartnerRefusals.TextTooLong.At(nameof(details.About)));
        }

        return refusals;

        void Require(string value, string field, int max)
        {
            if (value.Length == 0)
            {
                refusals.Add(PartnerRefusals.TextMissing.At(field));
            }
            else if (value.Length > max)
            {
                refusals.Add(PartnerRefusals.TextTooLong.At(field));
            }
        }
    }

    [GeneratedRegex("[^0-9]", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex NotDigits();
}
