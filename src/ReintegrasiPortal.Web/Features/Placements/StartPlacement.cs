using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>PK records the first day, on which an SK must be in force and which the offer must allow.</summary>
public sealed class StartPlacement(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        DateOnly startsOn,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.StartPlacement,
            id,
            async (scope, placement) =>
            {
                var offer = await PlacementActs.Offer(scope, placement, ct);
                if (startsOn < offer.StartFrom)
                {
                    return PlacementRefusals.StartOutsideDecree;
                }

                var made = await PlacementActs.Step(
                    scope,
                    placement,
                    offer,
                    PlacementAct.Start,
                    "",
                    startsOn,
                    ct
                );
                if (made.Refused(out _))
                {
                    return made.Refusals.Contains(PlacementRefusals.NoDecree)
                        ? PlacementRefusals.StartOutsideDecree
                        : made;
                }

                placement.StartOn(startsOn);
                return made;
            },
            ct
        );
}
