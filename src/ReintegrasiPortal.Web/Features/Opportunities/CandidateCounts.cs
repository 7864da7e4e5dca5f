using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>How many people stand in which state with an offer, of those the reader may see at all.</summary>
public sealed record CandidateCounts(IReadOnlyDictionary<PlacementState, int> ByState)
{
    public static readonly CandidateCounts None = new(new Dictionary<PlacementState, int>());

    /// <summary>Places held by an offer made, a signed agreement or a running placement.</summary>
    public int Taken => Of(PlacementMap.PlaceTakingStates);

    /// <summary>Presented by PK and waiting for the partner's answer.</summary>
    public int Waiting => Of([PlacementState.OfficerApproved]);

    /// <summary>Accepted by the partner, from the first meeting to the offer.</summary>
    public int Meeting => Of([PlacementState.PartnerAccepted, PlacementState.Interviewing]);

    /// <summary>At work, in the course or with the mentor now.</summary>
    public int Running => Of([PlacementState.Active, PlacementState.Paused]);

    private int Of(IEnumerable<PlacementState> states) =>
        states.Sum(state => ByState.GetValueOrDefault(state));

    internal static async Task<Dictionary<OpportunityId, CandidateCounts>> For(
        Scope scope,
        IReadOnlyCollection<OpportunityId> offers,
        CancellationToken ct
    )
    {
        var rows = await scope
            .Db.PlacementsFor(scope.Who)
            .Where(p => offers.Contains(p.OpportunityId))
            .GroupBy(p => new { p.OpportunityId, p.State })
            .Select(g => new
            {
                g.Key.OpportunityId,
                g.Key.State,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        return rows.GroupBy(row => row.OpportunityId)
            .ToDictionary(
                offer => offer.Key,
                offer => new CandidateCounts(offer.ToDictionary(row => row.State, row => row.Count))
            );
    }
}
