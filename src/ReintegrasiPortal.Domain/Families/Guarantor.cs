using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>Who guarantees, as the portal knows them: exactly one of the three.</summary>
/// <param name="Link">Tie of a relative.</param>
/// <param name="Account">Account of that relative.</param>
/// <param name="Partner">A body such as a Pokmas or a Griya Abhipraya.</param>
public sealed record Guarantor(
    GuarantorKind Kind,
    FamilyLinkId? Link = null,
    AccountId? Account = null,
    PartnerId? Partner = null
)
{
    public static Guarantor Relative(FamilyLinkId link, AccountId account) =>
        new(GuarantorKind.Relative, link, account);

    public static Guarantor Organisation(PartnerId partner) =>
        new(GuarantorKind.Organisation, Partner: partner);

    /// <summary>The Bapas stands in until somebody closer is found.</summary>
    public static Guarantor Office() => new(GuarantorKind.Office);

    /// <summary>Whether a relative of this kind may stand: family to the second degree with in-laws, and the wali.</summary>
    /// <remarks>Source: Permenkumham 3/2018 with its amendments, on the guarantor; DOMAIN.md §1.</remarks>
    public static bool MayStand(Relationship relationship) => relationship != Relationship.Other;

    /// <summary>Whether a body of this kind may stand.</summary>
    public static bool MayStand(PartnerKind body) =>
        body is PartnerKind.CommunityGroup or PartnerKind.ReligiousBody;
}
