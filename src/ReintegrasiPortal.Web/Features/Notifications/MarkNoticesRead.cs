using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>Marks one line, or all lines, of the own inbox as read.</summary>
public sealed class MarkNoticesRead(Work work)
{
    /// <summary>Marks lines as read.</summary>
    /// <param name="only">Null marks everything.</param>
    public Task<Result<int>> Run(Actor actor, NotificationId? only, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.MarkNoticesRead,
            Subject.None,
            async scope =>
            {
                var unread = await scope
                    .Db.NotificationsFor(scope.Who)
                    .Where(n => n.ReadAt == null && (only == null || n.Id == only))
                    .ToListAsync(ct);
                unread.ForEach(n => n.MarkRead(scope.Now));
                return unread.Count;
            },
            ct
        );
}
