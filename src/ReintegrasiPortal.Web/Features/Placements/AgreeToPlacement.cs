using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>The participant wants the suggested offer; PK is told.</summary>
public sealed class AgreeToPlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        acts.Make(actor, Operation.AgreeToPlacement, id, PlacementAct.Agree, "", ct);
}
