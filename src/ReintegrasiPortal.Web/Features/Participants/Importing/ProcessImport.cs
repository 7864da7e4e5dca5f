using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>How far an import is.</summary>
public sealed record ImportProgress(
    ImportState State,
    int Total,
    int Processed,
    int Added,
    int Changed,
    int Unchanged,
    int Rejected,
    string Problem
)
{
    public bool Ended => State is ImportState.Finished or ImportState.Unreadable;

    internal static ImportProgress Of(ImportRun run) =>
        new(
            run.State,
            run.Total,
            run.Processed,
            run.Added,
            run.Changed,
            run.Unchanged,
            run.Rejected,
            run.Problem
        );
}

/// <summary>
/// Works through an import. Each batch of rows is one transaction together with the counts, so that a kill at any point loses nothing and
/// the next run goes on where this one stopped.
/// </summary>
public sealed class ProcessImport(Work work, OfficeCalendar calendar)
{
    public const int BatchRows = 200;

    /// <summary>Runs to the end of the file.</summary>
    /// <param name="actor">The portal itself.</param>
    /// <param name="id">The import.</param>
    /// <param name="office">For an import from the command line: the only Bapas whose people it may touch.</param>
    /// <param name="told">Hears the counts after each batch; may be null.</param>
    /// <param name="ct">Stops between batches.</param>
    public async Task<Result<ImportProgress>> Run(
        Actor actor,
        ImportRunId id,
        OfficeId? office,
        Action<ImportProgress>? told,
        CancellationToken ct
    )
    {
        if (!(await Load(actor, id, ct)).Succeeded(out var kept, out var gone))
        {
            return gone;
        }

        if (kept.File is null)
        {
            return kept.Progress;
        }

        if (!ImportSheet.Open(kept.File).Succeeded(out var sheet, out var unreadable))
        {
            return await Act(
                actor,
                id,
                kept.Progress.State,
                run => run.CannotRead(unreadable.Code, calendar.Now),
                ct
            );
        }

        var progress = kept.Progress;
        if (progress.State == ImportState.Waiting)
        {
            var begun = await Act(actor, id, ImportState.Waiting, run => Begin(run, sheet), ct);
            if (!begun.Succeeded(out var reached, out var refusal))
            {
                return refusal;
            }

            progress = reached;
        }

        return await Batches(actor, id, office, sheet, progress, told, ct);
    }

    private async Task<Result<ImportProgress>> Batches(
        Actor actor,
        ImportRunId id,
        OfficeId? office,
        ImportSheet sheet,
        ImportProgress progress,
        Action<ImportProgress>? told,
        CancellationToken ct
    )
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rows in sheet.Rows().Chunk(BatchRows))
        {
            foreach (var row in rows)
            {
                first.TryAdd(row[ImportColumns.RegisterNo] ?? "", row.Number);
            }

            var due = rows.Where(row => row.Number > progress.Processed).ToList();
            if (due.Count > 0)
            {
                ct.ThrowIfCancellationRequested();
                var done = await Batch(actor, id, office, progress.Processed, due, first, ct);
                if (!done.Succeeded(out var reached, out var refusal))
                {
                    return refusal;
                }

                progress = reached;
                told?.Invoke(progress);
                if (progress.Ended)
                {
                    return progress;
                }
            }
        }

        return await Act(actor, id, ImportState.Running, run => run.Finish(calendar.Now), ct);
    }

    private Task<Result<ImportProgress>> Batch(
        Actor actor,
        ImportRunId id,
        OfficeId? office,
        int processed,
        IReadOnlyList<ImportRow> rows,
        IReadOnlyDictionary<string, int> first,
        CancellationToken ct
    ) =>
        Change(
            actor,
            id,
            async (scope, run) =>
            {
                if (run.Processed != processed || run.State != ImportState.Running)
                {
                    return AccessRefusals.ChangedMeanwhile;
                }

                var starter = await ImportStarter.Of(scope.Db, run.StartedBy, office, ct);
                if (starter is null)
                {
                    run.CannotRead(ImportRefusals.StarterGone.Code, scope.Now);
                    return Done.Yes;
                }

                var facilities = await scope.Db.Facilities.AsNoTracking().ToListAsync(ct);
                var rules = new ImportRules(
                    calendar.Today,
                    facilities.ToDictionary(f => f.Code, StringComparer.Ordinal),
                    starter.Covers
                );
                var batch = await ImportBatch.Prepare(scope, starter, rules, rows, ct);
                var result = batch.Apply(rows, first);
                await batch.Settle(ct);
                run.Count(
                    result.Added,
                    result.Changed,
                    result.Unchanged,
                    result.Rejected.Count,
                    RejectedRows.Lines(result.Rejected)
                );
                return Done.Yes;
            },
            ct
        );

    /// <summary>Makes one step from the state in which this run was seen; another worker may have been faster.</summary>
    private Task<Result<ImportProgress>> Act(
        Actor actor,
        ImportRunId id,
        ImportState from,
        Action<ImportRun> step,
        CancellationToken ct
    ) =>
        Change(
            actor,
            id,
            (_, run) =>
            {
                if (run.State != from)
                {
                    return Task.FromResult<Result<Done>>(AccessRefusals.ChangedMeanwhile);
                }

                step(run);
                return Task.FromResult<Result<Done>>(Done.Yes);
            },
            ct
        );

    private Task<Result<ImportProgress>> Change(
        Actor actor,
        ImportRunId id,
        Func<Scope, ImportRun, Task<Result<Done>>> step,
        CancellationToken ct
    ) =>
        work.Change<ImportProgress>(
            actor,
            Operation.ProcessImport,
            Subject.None,
            async scope =>
            {
                var run = await scope
                    .Db.ImportsFor(scope.Who)
                    .SingleOrDefaultAsync(r => r.Id == id, ct);
                if (run is null)
                {
                    return Refusal.NotFound;
                }

                if ((await step(scope, run)).Refused(out var refusal))
                {
                    return refusal;
                }

                Tell(scope, run);
                return ImportProgress.Of(run);
            },
            ct
        );

    private static void Begin(ImportRun run, ImportSheet sheet)
    {
        run.Begin(sheet.RowCount);
        run.Count(0, 0, 0, 0, RejectedRows.Header(sheet.Columns));
    }

    private static void Tell(Scope scope, ImportRun run)
    {
        var kind = ImportProgress.Of(run).Ended
            ? EventKind.ImportFinished
            : EventKind.ImportProgressed;
        if (run.StartedBy is { } account)
        {
            scope.Raise(
                new PortalEvent(kind, $"{kind}:{run.Id.Value}:{run.Processed}")
                {
                    Account = account,
                }
            );
        }
    }

    private Task<Result<Kept>> Load(Actor actor, ImportRunId id, CancellationToken ct) =>
        work.Read<Kept>(
            actor,
            Operation.ProcessImport,
            Subject.None,
            async scope =>
                await scope.Db.ImportsFor(scope.Who).SingleOrDefaultAsync(r => r.Id == id, ct)
                    is { } run
                    ? new Kept(run.File, ImportProgress.Of(run))
                    : Refusal.NotFound,
            ct
        );

    private sealed record Kept(byte[]? File, ImportProgress Progress);
}
