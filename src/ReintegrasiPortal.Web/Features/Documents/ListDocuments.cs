using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>The files of one person, for those who accompany them.</summary>
public sealed class ListDocuments(Work work)
{
    public Task<Result<IReadOnlyList<DocumentLine>>> Run(
        Actor actor,
        ParticipantId id,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<DocumentLine>>(
            actor,
            Operation.ListDocuments,
            Subject.Of(id),
            async scope =>
                await scope
                    .Db.DocumentsFor(scope.Who)
                    .Where(d => d.ParticipantId == id)
                    .Lines(scope, ct),
            ct
        );
}
