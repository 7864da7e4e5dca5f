using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Bapas lifts a suspension.</summary>
public sealed class ReinstatePartner(Work work)
{
    public Task<Result<Done>> Run(Actor actor, PartnerId id, string reason, CancellationToken ct) =>
        work.ActOnPartner(
            actor,
            Operation.ReinstatePartner,
            id,
            EventKind.PartnerReinstated,
            (scope, partner) => partner.Reinstate(reason, scope.Me.Value, scope.Now),
            ct
        );
}
