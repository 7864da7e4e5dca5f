using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Reads what the guards need, fresh, in one question to the database.</summary>
internal static class PlacementFactsReader
{
    /// <summary>Youngest age at which people are matched: the law on children ends there (UU 35/2014 art. 1(1)).</summary>
    private const int AdultYears = 18;

    /// <param name="db">The database of the act.</param>
    /// <param name="participant">The person.</param>
    /// <param name="opportunity">The offer.</param>
    /// <param name="own">The placement itself, which does not compete with itself for the place.</param>
    /// <param name="day">The day papers must cover.</param>
    /// <param name="ct">Ends the wait.</param>
    public static Task<PlacementFacts> PlacementFacts(
        this PortalDb db,
        ParticipantId participant,
        OpportunityId opportunity,
        PlacementId own,
        DateOnly day,
        CancellationToken ct
    )
    {
        var adultIfBornBy = day.AddYears(-AdultYears);
        // A leave of two days to visit the family is no ground for work.
        var decrees = db
            .Decrees.InForce(day)
            .Where(d =>
                d.ParticipantId == participant && d.Program != ProgramType.FamilyVisitLeave
            );
        // Whoever has come to the end of supervision needs no decree any more, only their own consent.
        var free = db.ReintegrationCases.Where(c =>
            c.ParticipantId == participant && c.State == CaseState.Completed
        );
        var others = db.Placements.Where(p => p.Id != own);
        return (
            from offer in db.Opportunities
            join partner in db.Partners on offer.PartnerId equals partner.Id
            where offer.Id == opportunity
            select new PlacementFacts(
                decrees.Any() || free.Any(),
                db.Consents.Any(c =>
                    c.ParticipantId == participant
                    && c.Purpose == ConsentPurpose.Matching
                    && c.WithdrawnAt == null
                ),
                db.Consents.Count(c =>
                    c.ParticipantId == participant
                    && c.Purpose == ConsentPurpose.ShareWithPartner
                    && c.RecipientPartnerId == partner.Id
                    && c.WithdrawnAt == null
                ),
                partner.Status == PartnerStatus.Verified,
                db.CooperationAgreements.Any(a =>
                    a.PartnerId == partner.Id && a.ValidFrom <= day && a.ValidTo >= day
                ),
                offer.Status == OpportunityStatus.Live,
                offer.Places
                    - others.Count(p =>
                        p.OpportunityId == opportunity
                        && PlacementMap.PlaceTakingStates.Contains(p.State)
                    ),
                db.PersonIdentities.Any(i =>
                    i.ParticipantId == participant && i.BirthDate <= adultIfBornBy
                ),
                partner.Kind == PartnerKind.Employer
                    && decrees.Any(d => d.Program == ProgramType.CommunityService),
                others.Any(p =>
                    p.ParticipantId == participant
                    && (p.State == PlacementState.Active || p.State == PlacementState.Paused)
                    && db.Opportunities.Any(o => o.Id == p.OpportunityId && o.Kind == offer.Kind)
                )
            )
        ).SingleAsync(ct);
    }
}
