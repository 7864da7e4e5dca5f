using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>What one round of delivery did.</summary>
/// <param name="Delivered">Messages whose inbox lines were written.</param>
/// <param name="Changed">Accounts whose open pages should look again.</param>
/// <param name="More">True when the batch was full and another round is worth it.</param>
public sealed record Delivery(int Delivered, IReadOnlyCollection<AccountId> Changed, bool More);

/// <summary>
/// Turns due outbox rows into inbox lines. Lines and the mark "done" are one transaction, so that a kill at any point leaves each event
/// either wholly due or delivered once.
/// </summary>
public sealed class DeliverOutbox(Work work, ILogger<DeliverOutbox> log)
{
    private const int Batch = 256;

    /// <summary>A row of a later version, met after a step back to this one, waits for that version and holds up no other.</summary>
    private static readonly EventKind[] s_known = Enum.GetValues<EventKind>();

    public Task<Result<Delivery>> Run(Actor actor, CancellationToken ct) =>
        work.Change<Delivery>(
            actor,
            Operation.DeliverOutbox,
            Subject.None,
            async scope =>
            {
                var due = await scope
                    .Db.Outbox.Where(m => m.State == OutboxState.Due && m.DueAt <= scope.Now)
                    .Where(m => s_known.Contains(m.Kind))
                    .OrderBy(m => m.DueAt)
                    .ThenBy(m => m.Id)
                    .Take(Batch)
                    .ToListAsync(ct);
                var changed = new HashSet<AccountId>();
                foreach (var message in due)
                {
                    await Deliver(scope, message, changed, ct);
                }

                return new Delivery(
                    due.Count(m => m.State == OutboxState.Done),
                    changed,
                    due.Count == Batch
                );
            },
            ct
        );

    private async Task Deliver(
        Scope scope,
        OutboxMessage message,
        HashSet<AccountId> changed,
        CancellationToken ct
    )
    {
        try
        {
            var told = await Recipients.Of(scope.Db, message, ct);
            scope.Db.Notifications.AddRange(
                told.Where(r => r.Mode == NoticeMode.Inbox)
                    .Select(r => new Notification(
                        r.Account,
                        message.Id,
                        message.Event,
                        r.Audience,
                        message.At
                    ))
            );
            changed.UnionWith(told.Select(r => r.Account));
            message.Delivered();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            message.Failed(scope.Now);
            log.LogError(
                fault,
                "Outbox message {Id} ({Kind}) failed, attempt {Attempts}",
                message.Id,
                message.Kind,
                message.Attempts
            );
        }
    }
}
