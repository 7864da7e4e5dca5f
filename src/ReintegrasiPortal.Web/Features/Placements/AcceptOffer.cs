using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>The participant takes the offer.</summary>
public sealed class AcceptOffer(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        acts.Make(actor, Operation.AcceptOffer, id, PlacementAct.AcceptOffer, "", ct);
}
