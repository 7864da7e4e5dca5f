using ReintegrasiPortal.Domain.Opportunities;

namespace ReintegrasiPortal.Domain.Partners;

/// <summary>What an organisation says of itself when it registers.</summary>
/// <param name="RegistrationNo">NIB (13 digits) for an employer; SK number, free text, for a community partner.</param>
/// <param name="DistrictCode">Kecamatan of its address.</param>
/// <param name="Offers">Kinds of help it can offer.</param>
public sealed record PartnerDetails(
    string LegalName,
    PartnerKind Kind,
    string RegistrationNo,
    string DistrictCode,
    string Address,
    string ContactName,
    string ContactPhone,
    HelpKinds Offers,
    string About
);
