using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Persistence;

/// <summary>
/// The one gate to data. In this order, for every use case: rate limit, facts about actor and subject fresh from the database, decision of
/// the access table, step-up, the use case's own lines, audit row and outbox rows, commit. All reads and writes of a change are one
/// transaction that holds the write lock from its start.
/// </summary>
public sealed class Work(
    IDbContextFactory<PortalDb> databases,
    WriteGate gate,
    ActLimiter limiter,
    OutboxSignal outbox,
    TimeProvider clock,
    ILogger<Work> log
)
{
    /// <summary>Whole runs of a change before it gives up on a busy database.</summary>
    private const int MaxTries = 4;

    /// <summary>Reads through the gate. Nothing is saved but the log of the read, where the table asks for one.</summary>
    public async Task<Result<T>> Read<T>(
        Actor actor,
        Operation operation,
        Subject subject,
        Func<Scope, Task<Result<T>>> lines,
        CancellationToken ct
    )
    {
        if (!limiter.Admits(actor))
        {
            return AccessRefusals.TooMany;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var scope = await Open(db, actor, operation, subject, ct);
        if (Refuse(scope, actor) is { } refusal)
        {
            await Log(scope, operation, subject, AuditOutcome.Denied, scope.Decision.Reason, ct);
            return refusal;
        }

        var result = await lines(scope);
        if (!result.Refused(out _) && scope.Decision.Obligations.HasFlag(Obligations.LogRead))
        {
            await Log(scope, operation, subject, AuditOutcome.Read, scope.Detail, ct);
        }

        return result;
    }

    /// <summary>Changes through the gate: all or nothing, and acknowledged only after the commit.</summary>
    public async Task<Result<T>> Change<T>(
        Actor actor,
        Operation operation,
        Subject subject,
        Func<Scope, Task<Result<T>>> lines,
        CancellationToken ct
    )
    {
        if (!limiter.Admits(actor))
        {
            return AccessRefusals.TooMany;
        }

        using var turn = await gate.Enter(ct);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ChangeOnce(actor, operation, subject, lines, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                return AccessRefusals.ChangedMeanwhile;
            }
            catch (DbUpdateException broken) when (DatabaseFaults.IsDuplicate(broken))
            {
                return AccessRefusals.AlreadyDone;
            }
            catch (Exception busy) when (DatabaseFaults.IsBusy(busy) && tries < MaxTries)
            {
                log.LogInformation("Database busy in {Operation}, try {Tries}", operation, tries);
                await Task.Delay(TimeSpan.FromMilliseconds(50 * tries), clock, ct);
            }
            catch (DbException busy) when (DatabaseFaults.IsBusy(busy))
            {
                return AccessRefusals.Busy;
            }
        }
    }

    /// <summary>Whether the database answers and can take a write at this moment.</summary>
    public async Task<bool> CanServe(CancellationToken ct)
    {
        try
        {
            using var turn = await gate.Enter(ct);
            await using var db = await databases.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            return await db
                    .AuditEntries.OrderByDescending(e => e.Seq)
                    .Select(e => e.Seq)
                    .FirstOrDefaultAsync(ct) >= 0;
        }
        catch (DbException fault)
        {
            log.LogError(fault, "The database does not take writes");
            return false;
        }
    }

    private async Task<Result<T>> ChangeOnce<T>(
        Actor actor,
        Operation operation,
        Subject subject,
        Func<Scope, Task<Result<T>>> lines,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var scope = await Open(db, actor, operation, subject, ct);
        if (Refuse(scope, actor) is { } refusal)
        {
            await AuditTrail.Append(
                scope,
                operation,
                subject,
                AuditOutcome.Denied,
                scope.Decision.Reason,
                ct
            );
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return refusal;
        }

        var result = await lines(scope);
        if (result.Refused(out _))
        {
            return result;
        }

        if (scope.Who.Role != Role.System)
        {
            await AuditTrail.Append(scope, operation, subject, AuditOutcome.Done, scope.Detail, ct);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (scope.HasRaised)
        {
            outbox.Wake();
        }

        return result;
    }

    private async Task<Scope> Open(
        PortalDb db,
        Actor actor,
        Operation operation,
        Subject subject,
        CancellationToken ct
    )
    {
        var who = await FactReader.ActorFacts(db, actor, clock.GetUtcNow(), ct);
        var relations = await FactReader.Relations(db, who, subject, ct);
        return new Scope(db, who, AccessTable.Decide(operation, who, relations), clock.GetUtcNow());
    }

    private static Refusal? Refuse(Scope scope, Actor actor) =>
        !scope.Decision.Allowed ? Refusal.NotFound
        : scope.Decision.Obligations.HasFlag(Obligations.StepUp) && !IsFresh(actor, scope.Now)
            ? AccessRefusals.StepUpNeeded
        : null;

    private static bool IsFresh(Actor actor, DateTimeOffset now) =>
        actor.AuthenticatedAt is { } at && now - at <= AccessTable.StepUpWithin;

    private async Task Log(
        Scope read,
        Operation operation,
        Subject subject,
        AuditOutcome outcome,
        string detail,
        CancellationToken ct
    )
    {
        using var turn = await gate.Enter(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var scope = new Scope(db, read.Who, read.Decision, read.Now);
        await AuditTrail.Append(scope, operation, subject, outcome, detail, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
