using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>One presented person in a partner's list.</summary>
/// <param name="AwaitsUs">The next yes is the partner's.</param>
public sealed record CandidateRow(
    PlacementId Id,
    OpportunityId OpportunityId,
    string Offer,
    HelpKinds Kind,
    PlacementState State,
    DateTimeOffset Since,
    bool AwaitsUs,
    PersonBlind Person
);

/// <summary>Everybody whom officers have presented to the own organisation, always blind; what waits for an answer first.</summary>
public sealed class ListCandidates(Work work)
{
    public Task<Result<IReadOnlyList<CandidateRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<CandidateRow>>(
            actor,
            Operation.ListCandidates,
            Subject.None,
            async scope =>
            {
                var visible = scope.Db.PlacementsFor(scope.Who);
                var rows = await (
                    from p in visible
                    join o in scope.Db.Opportunities on p.OpportunityId equals o.Id
                    orderby p.StateSince
                    select new
                    {
                        p.Id,
                        p.OpportunityId,
                        o.Title,
                        o.Kind,
                        p.State,
                        p.StateSince,
                    }
                ).ToListAsync(ct);
                var people = await scope.Db.BlindProfiles(visible, ct);
                return rows.Where(row => people.ContainsKey(row.Id))
                    .Select(row => new CandidateRow(
                        row.Id,
                        row.OpportunityId,
                        row.Title,
                        row.Kind,
                        row.State,
                        row.StateSince,
                        PlacementMap.Awaits(row.State, Side.Partner),
                        people[row.Id]
                    ))
                    .OrderByDescending(row => row.AwaitsUs)
                    .ToList();
            },
            ct
        );
}
