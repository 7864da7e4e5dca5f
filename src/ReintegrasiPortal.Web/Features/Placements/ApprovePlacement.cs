using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>PK agrees; from now on the partner sees the blind profile.</summary>
public sealed class ApprovePlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        acts.Make(actor, Operation.ApprovePlacement, id, PlacementAct.Approve, "", ct);
}
