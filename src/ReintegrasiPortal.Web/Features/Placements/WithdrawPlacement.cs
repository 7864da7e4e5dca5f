using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Participant or PK takes the case out of the running before it starts.</summary>
public sealed class WithdrawPlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        DeclineReason reason,
        CancellationToken ct
    ) =>
        acts.Make(
            actor,
            Operation.WithdrawPlacement,
            id,
            PlacementAct.Withdraw,
            reason.ToString(),
            ct
        );
}
