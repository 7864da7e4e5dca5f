using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>The partner wants to meet the person; the participant may now share identity fields.</summary>
public sealed class AcceptCandidate(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        acts.Make(actor, Operation.AcceptCandidate, id, PlacementAct.Accept, "", ct);
}
