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
        acts.On(
            actor,
            Operation.EndPlacement,
            id,
            async (scope, placement) =>
            {
                var offer = await PlacementActs.Offer(scope, placement, ct);
                var ended = await PlacementActs.Step(
                    scope,
                    placement,
                    offer,
                    PlacementAct.End,
                    reason.ToString(),
                    acts.DayOf(offer),
                    ct
                );
                if (!ended.Refused(out _))
                {
                    placement.EndBecause(reason);
                }

                return ended;
            },
            ct
        );
}
