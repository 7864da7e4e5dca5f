using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>A line of the list of imports.</summary>
public sealed record ImportLine(
    ImportRunId Id,
    string FileName,
    DateTimeOffset StartedAt,
    ImportProgress Progress
);

/// <summary>The own imports, newest first.</summary>
public sealed class ListImports(Work work)
{
    /// <summary>More than a screen of them nobody looks for.</summary>
    public const int Most = 20;

    public Task<Result<IReadOnlyList<ImportLine>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<ImportLine>>(
            actor,
            Operation.ListImports,
            Subject.None,
            async scope =>
                await scope
                    .Db.ImportsFor(scope.Who)
                    .OrderByDescending(r => r.StartedAt)
                    .Take(Most)
                    .Select(r => new ImportLine(
                        r.Id,
                        r.FileName,
                        r.StartedAt,
                        new ImportProgress(
                            r.State,
                            r.Total,
                            r.Processed,
                            r.Added,
                            r.Changed,
                            r.Unchanged,
                            r.Rejected,
                            r.Problem
                        )
                    ))
                    .ToListAsync(ct),
            ct
        );
}
