using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Any of the three ends a started placement before its time. No guard stands against it.</summary>
public sealed class EndPlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        EndReason reason,
        CancellationToken ct
    ) =>
        acts.Make(
            actor,
            Operation.EndPlacement,
            id,
            PlacementAct.End,
            reason.ToString(),
            ct,
            after: (_, placement) => placement.EndBecause(reason)
        );
}
