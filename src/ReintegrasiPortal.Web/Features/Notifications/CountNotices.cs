using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>How many inbox lines the account has not read.</summary>
public sealed class CountNotices(Work work)
{
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Read<int>(
            actor,
            Operation.CountNotices,
            Subject.None,
            async scope =>
                await scope.Db.NotificationsFor(scope.Who).CountAsync(n => n.ReadAt == null, ct),
            ct
        );
}
