using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Bapas suspends a verified partner: from the next act on it reaches nothing.</summary>
public sealed class SuspendPartner(Work work)
{
    public Task<Result<Done>> Run(Actor actor, PartnerId id, string reason, CancellationToken ct) =>
        work.ActOnPartner(
            actor,
            Operation.SuspendPartner,
            id,
            EventKind.PartnerSuspended,
            (scope, partner) => partner.Suspend(reason, scope.Me.Value, scope.Now),
            ct
        );
}
