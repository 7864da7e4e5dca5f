using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>What a person shows one partner beside the blind profile: each field by a consent of its own, null without it.</summary>
/// <param name="Phone">E.164.</param>
/// <param name="Place">Kecamatan and regency in words.</param>
public sealed record PersonForPartner(string? FullName, string? Phone, int? AgeYears, string? Place)
{
    public static readonly PersonForPartner Nothing = new(null, null, null, null);
}

internal static class PersonForPartnerQuery
{
    /// <summary>The fields this person lets this partner see now.</summary>
    public static Task<List<SharedField>> SharedFields(
        this PortalDb db,
        ParticipantId participant,
        PartnerId partner,
        CancellationToken ct
    ) =>
        db
            .Consents.Where(c =>
                c.ParticipantId == participant
                && c.Purpose == ConsentPurpose.ShareWithPartner
                && c.RecipientPartnerId == partner
                && c.WithdrawnAt == null
            )
            .Select(c => c.Field)
            .Distinct()
            .OrderBy(field => field)
            .ToListAsync(ct);

    /// <summary>Reads the identity table only for the fields shared, one column at a time.</summary>
    public static async Task<PersonForPartner> PersonForPartner(
        this PortalDb db,
        ParticipantId participant,
        IReadOnlyCollection<SharedField> shared,
        DateOnly today,
        CancellationToken ct
    )
    {
        var identity = db.PersonIdentities.Where(i => i.ParticipantId == participant);
        var person = Projections.PersonForPartner.Nothing;
        foreach (var field in shared)
        {
            person = field switch
            {
                SharedField.FullName => person with
                {
                    FullName = await identity.Select(i => i.FullName).SingleOrDefaultAsync(ct),
                },
                SharedField.Phone => person with
                {
                    Phone = await identity.Select(i => i.Phone).SingleOrDefaultAsync(ct),
                },
                SharedField.AgeYears => person with
                {
                    AgeYears = AgeOn(
                        today,
                        await identity.Select(i => i.BirthDate).SingleOrDefaultAsync(ct)
                    ),
                },
                SharedField.District => person with
                {
                    Place = CatalogNames.OfDistrict(
                        await db
                            .Participants.Where(p => p.Id == participant)
                            .Select(p => p.DistrictCode)
                            .SingleAsync(ct)
                    ),
                },
                _ => person,
            };
        }

        return person;
    }

    private static int? AgeOn(DateOnly today, DateOnly? born) =>
        born is { } day
            ? today.Year - day.Year - (day.AddYears(today.Year - day.Year) > today ? 1 : 0)
            : null;
}
