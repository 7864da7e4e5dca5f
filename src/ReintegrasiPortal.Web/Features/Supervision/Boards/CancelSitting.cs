using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>A sitting is called off; its cases are free to be put on another.</summary>
public sealed class CancelSitting(SittingActs sittings)
{
    public Task<Result<Done>> Run(
        Actor actor,
        BoardSittingId id,
        SittingCancelReason reason,
        CancellationToken ct
    ) =>
        sittings.On(
            actor,
            Operation.CancelSitting,
            id,
            async (scope, sitting) =>
            {
                var (by, party) = (scope.Me.Value, CaseActs.PartyOf(scope.Who.Role));
                var cancelled = SittingActs.Store(
                    scope,
                    sitting.Make(SittingAct.CancelSitting, party, by, scope.Now, reason)
                );
                if (cancelled.Refused(out _))
                {
                    return cancelled;
                }

                var items = await scope
                    .Db.AgendaItems.Where(i => i.SittingId == id && i.State != AgendaState.Removed)
                    .ToListAsync(ct);
                foreach (var item in items)
                {
                    SittingActs.Store(
                        scope,
                        item.Make(AgendaAct.Remove, Party.Follows, by, scope.Now)
                    );
                }

                return cancelled;
            },
            ct
        );
}
