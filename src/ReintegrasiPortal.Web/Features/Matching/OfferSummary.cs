using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>What an officer must know of an offer to weigh it.</summary>
/// <param name="Place">Kecamatan and regency in words.</param>
/// <param name="Wishes">What the partner asks PK to look at case by case, with its reasons.</param>
public sealed record OfferSummary(
    OpportunityId Id,
    PartnerId PartnerId,
    string Partner,
    string Title,
    HelpKinds Kind,
    string Place,
    string DistrictCode,
    Shifts Shifts,
    long? WageFrom,
    long? WageTo,
    DateOnly StartFrom,
    DateOnly StartUntil,
    int PlacesFree,
    bool RequiresPoliceCertificate,
    IReadOnlyList<Exclusion> Wishes
)
{
    internal static OfferSummary Of(Opportunity offer, string partner, int placesFree) =>
        new(
            offer.Id,
            offer.PartnerId,
            partner,
            offer.Title,
            offer.Kind,
            CatalogNames.OfDistrict(offer.DistrictCode),
            offer.DistrictCode,
            offer.Shifts,
            offer.WageFrom,
            offer.WageTo,
            offer.StartFrom,
            offer.StartUntil,
            placesFree,
            offer.RequiresPoliceCertificate,
            offer.Exclusions
        );
}
