using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>One partner that sees the participant through one placement.</summary>
/// <param name="Since">When the placement came to its present state.</param>
internal sealed record Meeting(
    PlacementId Placement,
    OpportunityId Opportunity,
    PartnerId Partner,
    string PartnerName,
    PlacementState State,
    DateTimeOffset Since
);

/// <summary>Which partners see the participant who asks, and which of them identity can be shared with.</summary>
internal static class Meetings
{
    /// <summary>The running meeting with this partner that identity can be shared in; null when there is none.</summary>
    public static async Task<Meeting?> With(Scope scope, PartnerId partner, CancellationToken ct) =>
        (await All(scope, ct)).FirstOrDefault(m =>
            m.Partner == partner && Sharing.OpenStates.Contains(m.State)
        );

    /// <summary>Every placement in which a verified partner sees the participant now, newest first. Empty without the consent to be matched.</summary>
    public static async Task<IReadOnlyList<Meeting>> All(Scope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var mayMatch = await db.ConsentsFor(scope.Who)
            .AnyAsync(c => c.Purpose == ConsentPurpose.Matching && c.WithdrawnAt == null, ct);
        return mayMatch
            ? await (
                from placement in db.PlacementsFor(scope.Who)
                join offer in db.Opportunities on placement.OpportunityId equals offer.Id
                join partner in db.Partners on offer.PartnerId equals partner.Id
                where
                    PlacementMap.PresentedStates.Contains(placement.State)
                    && partner.Status == PartnerStatus.Verified
                orderby placement.StateSince descending
                select new Meeting(
                    placement.Id,
                    offer.Id,
                    partner.Id,
                    partner.LegalName,
                    placement.State,
                    placement.StateSince
                )
            ).ToListAsync(ct)
            : [];
    }
}
