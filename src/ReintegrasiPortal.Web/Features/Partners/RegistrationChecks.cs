using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Regions;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>What can be said about a registration without asking the database: every refusal at once, each at its field.</summary>
public static class RegistrationChecks
{
    public static List<Refusal> Of(PartnerDetails details)
    {
        var refusals = new List<Refusal>();
        if (
            !RegionCode.TryParse(details.DistrictCode, out var code)
            || RegionCatalog.District(code) is null
        )
        {
            refusals.Add(PartnerRefusals.DistrictUnknown);
        }

        if (!IndonesianPhone.TryNormalise(details.ContactPhone, out _))
        {
            refusals.Add(PartnerRefusals.PhoneInvalid);
        }

        refusals.AddRange(Partner.Register(default, details, default, default).Refusals);
        return refusals.DistinctBy(refusal => refusal.Field ?? refusal.Code).ToList();
    }

    /// <summary>The same details with the telephone number as it is kept.</summary>
    public static PartnerDetails Normalised(PartnerDetails details) =>
        IndonesianPhone.TryNormalise(details.ContactPhone, out var phone)
            ? details with
            {
                ContactPhone = phone,
            }
            : details;
}
