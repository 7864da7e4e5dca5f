using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Every rule set: those that ship, then those that were added, in the order in which they begin to hold.</summary>
internal static class RuleBook
{
    /// <summary>Rows never change, so each is read from its JSON once.</summary>
    private static readonly ConcurrentDictionary<Guid, RuleSet> s_read = [];

    public static async Task<IReadOnlyList<RuleSet>> Sets(PortalDb db, CancellationToken ct)
    {
        var rows = await db
            .RuleSets.OrderBy(r => r.ValidFrom)
            .ThenBy(r => r.EnteredAt)
            .Select(r => new { r.Id, r.Json })
            .ToListAsync(ct);
        return rows.Count == 0
            ? RuleSets.Default
            : [.. RuleSets.Default, .. rows.Select(row => Read(row.Id, row.Json))];
    }

    public static async Task<Result<RuleSet>> On(PortalDb db, DateOnly day, CancellationToken ct) =>
        RuleSets.On(day, await Sets(db, ct));

    /// <exception cref="JsonException">The row was written by something else than the use case that adds rules.</exception>
    private static RuleSet Read(Guid id, string json) =>
        s_read.GetOrAdd(
            id,
            static (row, text) =>
                RuleSetJson.Read(text, []).Succeeded(out var rules, out var refusal)
                    ? rules
                    : throw new JsonException($"Rule set {row} cannot be read: {refusal.Code}"),
            json
        );
}
