using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>The rows of an import that were turned away.</summary>
/// <param name="Columns">The header of the file.</param>
public sealed record ImportReport(
    ImportProgress Progress,
    IReadOnlyList<string> Columns,
    IReadOnlyList<RejectedRow> Rejected
);

/// <summary>One own import with every row that was turned away and why.</summary>
public sealed class ShowImport(Work work)
{
    public Task<Result<ImportReport>> Run(Actor actor, ImportRunId id, CancellationToken ct) =>
        work.Read<ImportReport>(
            actor,
            Operation.ShowImport,
            Subject.None,
            async scope =>
            {
                var run = await scope
                    .Db.ImportsFor(scope.Who)
                    .Where(r => r.Id == id)
                    .Select(r => new
                    {
                        r.RejectedRows,
                        Progress = new ImportProgress(
                            r.State,
                            r.Total,
                            r.Processed,
                            r.Added,
                            r.Changed,
                            r.Unchanged,
                            r.Rejected,
                            r.Problem
                        ),
                    })
                    .SingleOrDefaultAsync(ct);
                if (run is null)
                {
                    return Refusal.NotFound;
                }

                var (columns, rows) = RejectedRows.Parse(run.RejectedRows);
                return new ImportReport(run.Progress, columns, rows);
            },
            ct
        );
}
