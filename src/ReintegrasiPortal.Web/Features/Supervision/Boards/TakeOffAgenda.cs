using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>A case is taken off an agenda before the minutes are entered.</summary>
public sealed class TakeOffAgenda(SittingActs sittings)
{
    public Task<Result<Done>> Run(
        Actor actor,
        BoardSittingId id,
        AgendaItemId item,
        CancellationToken ct
    ) =>
        sittings.On(
            actor,
            Operation.TakeOffAgenda,
            id,
            async (scope, sitting) =>
                await SittingActs.Item(scope, sitting, item, ct) is not { } listed
                    ? Refusal.NotFound
                : sitting.State != SittingState.Planned ? SupervisionRefusals.StepNotOpen
                : SittingActs.Store(
                    scope,
                    listed.Make(
                        AgendaAct.Remove,
                        CaseActs.PartyOf(scope.Who.Role),
                        scope.Me.Value,
                        scope.Now
                    )
                ),
            ct
        );
}
