using System.Globalization;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Web.Features.Partners.Public;

/// <summary>What the public registration posts. The names of its properties are those the refusals point at.</summary>
public sealed class RegistrationForm
{
    /// <summary>Made when the form is first shown, so that sending it twice registers once.</summary>
    public Guid Id { get; set; }

    /// <summary>Which button was pressed.</summary>
    public RegistrationAct Act { get; set; }

    public string? LegalName { get; set; }

    public string? RegistrationNo { get; set; }

    public string? Address { get; set; }

    public string? DistrictCode { get; set; }

    public string? ContactName { get; set; }

    public string? ContactPhone { get; set; }

    public List<string> Offers { get; set; } = [];

    public string? About { get; set; }

    public string? Email { get; set; }

    /// <summary>Asked on the last page only, and never written back into a page.</summary>
    public string? Password { get; set; }

    public HelpKinds OffersChosen =>
        Offers.Aggregate(
            HelpKinds.None,
            (sum, name) =>
                Enum.TryParse<HelpKinds>(name, out var kind) && Enum.IsDefined(kind)
                    ? sum | kind
                    : sum
        );

    /// <summary>Answers carried from the form to the check page, by the names they are posted with.</summary>
    public IEnumerable<(string Name, string? Value)> Answers =>
        [
            (nameof(Id), Id.ToString("D", CultureInfo.InvariantCulture)),
            (nameof(LegalName), LegalName),
            (nameof(RegistrationNo), RegistrationNo),
            (nameof(Address), Address),
            (nameof(DistrictCode), DistrictCode),
            (nameof(ContactName), ContactName),
            (nameof(ContactPhone), ContactPhone),
            (nameof(About), About),
            .. Offers.Select(offer => (nameof(Offers), (string?)offer)),
        ];

    public PartnerDetails ToDetails(PartnerKind kind) =>
        new(
            LegalName ?? "",
            kind,
            RegistrationNo ?? "",
            DistrictCode ?? "",
            Address ?? "",
            ContactName ?? "",
            ContactPhone ?? "",
            OffersChosen,
            About ?? ""
        );
}

public enum RegistrationAct
{
    Check,
    Send,
    Edit,
}
