using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>The officer of the case confirms that the claim is real; from now on the relative sees the path.</summary>
public sealed class ApproveFamilyLink(Work work)
{
    public Task<Result<Done>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.ActOnLink(
            actor,
            Operation.ApproveFamilyLink,
            id,
            EventKind.FamilyApproved,
            static (scope, link) => link.Approve(scope.Me.Value, scope.Now),
            ct
        );
}
