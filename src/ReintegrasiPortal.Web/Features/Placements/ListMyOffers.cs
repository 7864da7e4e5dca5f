using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>One offer as the person concerned sees it in a list.</summary>
/// <param name="AwaitsMe">The next yes is theirs.</param>
public sealed record MyOfferRow(
    PlacementId Id,
    string Title,
    string Partner,
    HelpKinds Kind,
    PlacementState State,
    DateTimeOffset Since,
    bool AwaitsMe
);

/// <summary>A participant's own offers: what waits for their answer first, then the latest.</summary>
public sealed class ListMyOffers(Work work)
{
    public Task<Result<IReadOnlyList<MyOfferRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<MyOfferRow>>(
            actor,
            Operation.ListMyOffers,
            Subject.None,
            async scope =>
            {
                var rows = await (
                    from p in scope.Db.PlacementsFor(scope.Who)
                    join o in scope.Db.Opportunities on p.OpportunityId equals o.Id
                    join partner in scope.Db.Partners on o.PartnerId equals partner.Id
                    orderby p.StateSince descending
                    select new
                    {
                        p.Id,
                        o.Title,
                        partner.LegalName,
                        o.Kind,
                        p.State,
                        p.StateSince,
                    }
                ).ToListAsync(ct);
                return rows.Select(row => new MyOfferRow(
                        row.Id,
                        row.Title,
                        row.LegalName,
                        row.Kind,
                        row.State,
                        row.StateSince,
                        PlacementMap.Awaits(row.State, Side.Participant)
                    ))
                    .OrderByDescending(row => row.AwaitsMe)
                    .ToList();
            },
            ct
        );
}
