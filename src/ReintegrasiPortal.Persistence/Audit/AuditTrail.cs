using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Persistence.Audit;

/// <summary>Appends to the hash chain and checks it. Appending happens under the write lock, so that the chain has one end.</summary>
public static class AuditTrail
{
    internal static async Task Append(
        Scope scope,
        Operation operation,
        Subject subject,
        AuditOutcome outcome,
        string detail,
        CancellationToken ct
    )
    {
        var last = await scope
            .Db.AuditEntries.AsNoTracking()
            .OrderByDescending(e => e.Seq)
            .Select(e => new { e.Seq, e.Hash })
            .FirstOrDefaultAsync(ct);
        scope.Db.AuditEntries.Add(
            new AuditEntry(
                (last?.Seq ?? 0) + 1,
                last?.Hash ?? "",
                scope.Now,
                scope.Who.Account,
                scope.Who.Role,
                operation,
                subject,
                outcome,
                detail,
                scope.Who.AccompaniedBy
            )
        );
    }

    /// <summary>Walks the whole trail.</summary>
    /// <returns>The number of the first line that does not fit, or null when all do.</returns>
    public static async Task<long?> FindBreak(PortalDb db, CancellationToken ct)
    {
        var previous = "";
        long expected = 1;
        await foreach (
            var entry in db
                .AuditEntries.AsNoTracking()
                .OrderBy(e => e.Seq)
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            if (
                entry.Seq != expected
                || entry.PreviousHash != previous
                || entry.Hash != entry.ComputeHash()
            )
            {
                return expected;
            }

            previous = entry.Hash;
            expected++;
        }

        return null;
    }
}
