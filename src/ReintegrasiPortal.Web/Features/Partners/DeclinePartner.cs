using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Bapas declines a registration, with a reason the organisation hears from the office.</summary>
public sealed class DeclinePartner(Work work)
{
    public Task<Result<Done>> Run(Actor actor, PartnerId id, string reason, CancellationToken ct) =>
        work.ActOnPartner(
            actor,
            Operation.DeclinePartner,
            id,
            EventKind.PartnerDeclined,
            (scope, partner) => partner.Decline(reason, scope.Me.Value, scope.Now),
            ct
        );
}
