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
    public static IQueryable<DocumentLine> Lines(
        this IQueryable<Document> documents,
        PortalDb db,
        Domain.Identity.AccountId? reader
    ) =>
        documents
            .OrderByDescending(d => d.AddedAt)
            .ThenByDescending(d => d.Id)
            .Select(d => new DocumentLine(
                d.Id,
                d.Kind,
                d.Title,
                d.FileName,
                d.Bytes,
                d.OwnerMayRead,
                d.AddedAt,
                db.Users.Where(u => u.Id == d.AddedBy.Value)
                    .Select(u => u.DisplayName)
                    .FirstOrDefault()
                    ?? "",
                d.AddedBy == reader
            ));
}
