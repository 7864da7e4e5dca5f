using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Loads a partner with its steps, lets one rule act on it and tells the others: what the acts on a partner have in common.</summary>
internal static class PartnerActs
{
    public static Task<Result<T>> ActOnPartner<T>(
        this Work work,
        Actor actor,
        Operation operation,
        PartnerId id,
        EventKind kind,
        Func<Scope, Partner, Result<T>> rule,
        CancellationToken ct
    ) =>
        work.Change<T>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var partner = await scope
                    .Db.Partners.Include(p => p.Steps)
                    .SingleAsync(p => p.Id == id, ct);
                var result = rule(scope, partner);
                if (!result.Refused(out _))
                {
                    scope.Detail = partner.Status.ToString();
                    scope.Raise(
                        new PortalEvent(kind, $"{kind}:{id.Value}:{partner.Steps.Count}")
                        {
                            Partner = id,
                        }
                    );
                }

                return result;
            },
            ct
        );
}
