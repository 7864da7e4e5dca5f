using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>PK or partner lets a running placement rest.</summary>
public sealed class PausePlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        PauseReason reason,
        CancellationToken ct
    ) => acts.Make(actor, Operation.PausePlacement, id, PlacementAct.Pause, reason.ToString(), ct);
}
