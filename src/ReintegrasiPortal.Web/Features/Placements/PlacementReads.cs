using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>What several views of a placement have in common.</summary>
internal static class PlacementReads
{
    public static Task<List<PlacementStepRow>> Timeline(
        this PortalDb db,
        PlacementId id,
        CancellationToken ct
    ) =>
        db
            .PlacementSteps.Where(s => s.PlacementId == id)
            .OrderBy(s => s.Number)
            .Select(s => new PlacementStepRow(s.To, s.Act, s.Side, s.At, s.Reason))
            .ToListAsync(ct);

    public static Task<InterviewRow?> LatestInterview(
        this PortalDb db,
        PlacementId id,
        CancellationToken ct
    ) =>
        db
            .Interviews.Where(i => i.PlacementId == id)
            .OrderByDescending(i => i.SetAt)
            .ThenByDescending(i => i.Id)
            .Select(i => new InterviewRow(i.At, i.Place))
            .FirstOrDefaultAsync(ct);
}
