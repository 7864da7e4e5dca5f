using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>PK records that the placement ran to its end.</summary>
public sealed class CompletePlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        acts.Make(actor, Operation.CompletePlacement, id, PlacementAct.Complete, "", ct);
}
