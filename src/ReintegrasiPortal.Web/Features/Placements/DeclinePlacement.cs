using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>The side whose answer is due says no.</summary>
public sealed class DeclinePlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        DeclineReason reason,
        CancellationToken ct
    ) =>
        acts.Make(
            actor,
            Operation.DeclinePlacement,
            id,
            PlacementAct.Decline,
            reason.ToString(),
            ct
        );
}
