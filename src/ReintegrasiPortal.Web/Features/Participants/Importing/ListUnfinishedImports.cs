using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>The imports a restart or a lost hint left behind, oldest first. Those of the command line belong to their command.</summary>
public sealed class ListUnfinishedImports(Work work)
{
    public Task<Result<IReadOnlyList<ImportRunId>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<ImportRunId>>(
            actor,
            Operation.ListUnfinishedImports,
            Subject.None,
            async scope =>
                await scope
                    .Db.ImportsFor(scope.Who)
                    .Where(r =>
                        r.StartedBy != null
                        && (r.State == ImportState.Waiting || r.State == ImportState.Running)
                    )
                    .OrderBy(r => r.StartedAt)
                    .Select(r => r.Id)
                    .ToListAsync(ct),
            ct
        );
}
