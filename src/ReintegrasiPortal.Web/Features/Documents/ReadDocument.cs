using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>A file as it is handed over.</summary>
public sealed record DocumentFile(string Name, string ContentType, byte[] Content);

/// <summary>Opens one file.</summary>
public sealed class ReadDocument(Work work)
{
    public Task<Result<DocumentFile>> Run(Actor actor, DocumentId id, CancellationToken ct) =>
        work.Read<DocumentFile>(
            actor,
            Operation.ReadDocument,
            Subject.Of(id),
            async scope =>
                await scope
                    .Db.DocumentsFor(scope.Who)
                    .Where(d => d.Id == id)
                    .Join(
                        scope.Db.DocumentContents,
                        d => d.Id,
                        c => c.DocumentId,
                        (d, c) => new DocumentFile(d.FileName, d.ContentType, c.Content)
                    )
                    .SingleOrDefaultAsync(ct)
                    is { } file
                    ? file
                    : Refusal.NotFound,
            ct
        );
}
