using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>One file as lists show it.</summary>
/// <param name="By">Name of whoever added it.</param>
/// <param name="Mine">Whether the reader added it.</param>
public sealed record DocumentLine(
    DocumentId Id,
    DocumentKind Kind,
    string Title,
    string FileName,
    int Bytes,
    bool OwnerMayRead,
    DateTimeOffset AddedAt,
    string By,
    bool Mine
);

internal static class DocumentLines
{
    /// <summary>The newest first.</summary>
    public static async Task<List<DocumentLine>> Lines(
        this IQueryable<Document> documents,
        Scope scope,
        CancellationToken ct
    )
    {
        var files = await documents
            .OrderByDescending(d => d.AddedAt)
            .ThenByDescending(d => d.Id)
            .ToListAsync(ct);
        var hands = files.Select(static d => d.AddedBy.Value).Distinct().ToList();
        var names = await scope
            .Db.Users.Where(u => hands.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return
        [
            .. files.Select(d => new DocumentLine(
                d.Id,
                d.Kind,
                d.Title,
                d.FileName,
                d.Bytes,
                d.OwnerMayRead,
                d.AddedAt,
                names.GetValueOrDefault(d.AddedBy.Value, ""),
                d.AddedBy == scope.Who.Account
            )),
        ];
    }
}
