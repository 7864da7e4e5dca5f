using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Partners;

public static class PartnerRefusals
{
    public static readonly Refusal TextMissing = new("Text.Missing");
    public static readonly Refusal TextTooLong = new("Text.TooLong");

    /// <summary>A Nomor Induk Berusaha has 13 digits (OSS).</summary>
    public static readonly Refusal NibInvalid = new(
        "Partner.NibInvalid",
        nameof(PartnerDetails.RegistrationNo)
    );
    public static readonly Refusal OffersMissing = new(
        "Partner.OffersMissing",
        nameof(PartnerDetails.Offers)
    );
    public static readonly Refusal RegistrationNoTaken = new(
        "Partner.RegistrationNoTaken",
        nameof(PartnerDetails.RegistrationNo)
    );
    public static readonly Refusal DistrictUnknown = new(
        "Partner.DistrictUnknown",
        nameof(PartnerDetails.DistrictCode)
    );
    public static readonly Refusal OutsideArea = new(
        "Partner.OutsideArea",
        nameof(PartnerDetails.DistrictCode)
    );
    public static readonly Refusal PhoneInvalid = new(
        "Partner.PhoneInvalid",
        nameof(PartnerDetails.ContactPhone)
    );
    public static readonly Refusal WrongStatus = new("Partner.WrongStatus");
    public static readonly Refusal AgreementEnded = new(
        "Partner.AgreementEnded",
        "AgreementValidTo"
    );
    public static readonly Refusal AlreadyAnswered = new("Partner.AlreadyAnswered");
}
