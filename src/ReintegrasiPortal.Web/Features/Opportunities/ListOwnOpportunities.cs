using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>One offer in the list of its organisation.</summary>
public sealed record OpportunityRow(
    OpportunityId Id,
    HelpKinds Kind,
    string Title,
    string DistrictCode,
    int Places,
    DateOnly StartFrom,
    DateOnly StartUntil,
    OpportunityStatus Status,
    DateTimeOffset PostedAt,
    CandidateCounts Candidates
);

/// <summary>The offers of the own organisation: open ones first, newest first.</summary>
public sealed class ListOwnOpportunities(Work work)
{
    public Task<Result<IReadOnlyList<OpportunityRow>>> Run(
        Actor actor,
        OpportunityStatus? status,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<OpportunityRow>>(
            actor,
            Operation.ListOwnOpportunities,
            Subject.None,
            async scope =>
            {
                var none = CandidateCounts.None;
                var rows = await scope
                    .Db.OpportunitiesFor(scope.Who)
                    .Where(o => status == null || o.Status == status)
                    .OrderBy(o => o.Status)
                    .ThenByDescending(o => o.PostedAt)
                    .Select(o => new OpportunityRow(
                        o.Id,
                        o.Kind,
                        o.Title,
                        o.DistrictCode,
                        o.Places,
                        o.StartFrom,
                        o.StartUntil,
                        o.Status,
                        o.PostedAt,
                        none
                    ))
                    .ToListAsync(ct);
                var counts = await CandidateCounts.For(scope, [.. rows.Select(r => r.Id)], ct);
                return rows.ConvertAll(row =>
                    row with
                    {
                        Candidates = counts.GetValueOrDefault(row.Id, none),
                    }
                );
            },
            ct
        );
}
