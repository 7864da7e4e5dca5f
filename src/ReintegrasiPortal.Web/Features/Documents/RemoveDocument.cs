using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>Takes a file away for good. Officers say why; people take back only what they put in themselves.</summary>
public sealed class RemoveDocument(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        DocumentId id,
        DocumentRemovalReason reason,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RemoveDocument,
            Subject.Of(id),
            async scope =>
            {
                var document = await scope
                    .Db.DocumentsFor(scope.Who)
                    .AsTracking()
                    .SingleOrDefaultAsync(d => d.Id == id, ct);
                if (
                    document is null
                    || (scope.Who.Role == Role.Participant && document.AddedBy != scope.Who.Account)
                )
                {
                    return Refusal.NotFound;
                }

                if (!Enum.IsDefined(reason))
                {
                    return DocumentRefusals.ReasonMissing;
                }

                if (await IsInUse(scope.Db, id, ct))
                {
                    return DocumentRefusals.InUse;
                }

                scope.Detail = reason.ToString();
                scope.Db.Documents.Remove(document);
                scope.Note(
                    document.ParticipantId,
                    TimelineKind.DocumentRemoved,
                    reason.ToString(),
                    [TimelineFact.Of(document.Kind), TimelineFact.Text(document.Title)]
                );
                scope.Raise(DocumentEvents.Changed(document.ParticipantId, id, "removed"));
                return Done.Yes;
            },
            ct
        );

    private static async Task<bool> IsInUse(PortalDb db, DocumentId id, CancellationToken ct) =>
        await db.Certificates.AnyAsync(c => c.DocumentId == id, ct)
        || await db.Guarantees.AnyAsync(g => g.SignedCopy == id, ct);
}
