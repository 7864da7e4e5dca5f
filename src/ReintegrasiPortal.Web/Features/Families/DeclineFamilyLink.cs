using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>The officer of the case does not confirm a claim. The participant hears it, the relative goes on seeing nothing.</summary>
public sealed class DeclineFamilyLink(Work work)
{
    public Task<Result<Done>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.ActOnLink(
            actor,
            Operation.DeclineFamilyLink,
            id,
            EventKind.FamilyDeclined,
            static (scope, link) => link.Decline(scope.Me.Value, scope.Now),
            ct
        );
}
