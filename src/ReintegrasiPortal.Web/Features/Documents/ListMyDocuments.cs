using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>The own wallet: what one may open of what is kept.</summary>
public sealed class ListMyDocuments(Work work)
{
    public Task<Result<IReadOnlyList<DocumentLine>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<DocumentLine>>(
            actor,
            Operation.ListMyDocuments,
            Subject.None,
            async scope =>
                scope.Who.Participant is null
                    ? Refusal.NotFound
                    : await scope.Db.DocumentsFor(scope.Who).Lines(scope, ct),
            ct
        );
}
