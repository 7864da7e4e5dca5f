using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Takes a file in. It is opened at once, so that a wrong file is refused on the spot; its rows are worked through in the background.</summary>
public sealed class ImportParticipants(Work work, WaitingImports waiting)
{
    /// <summary>Longest file name kept, in characters.</summary>
    private const int MaxName = 200;

    /// <summary>Stores the file.</summary>
    /// <param name="actor">Officer, Lapas staff, or the portal for the command line.</param>
    /// <param name="id">Made when the form was opened, so that sending it twice imports once.</param>
    /// <param name="fileName">Name as handed in; only shown again.</param>
    /// <param name="file">At most <see cref="ImportSheet.MaxBytes"/>.</param>
    /// <param name="ct">Stops before anything is stored.</param>
    /// <returns>Rows to work through.</returns>
    public async Task<Result<int>> Run(
        Actor actor,
        ImportRunId id,
        string fileName,
        byte[] file,
        CancellationToken ct
    )
    {
        var stored = await work.Change<int>(
            actor,
            Operation.ImportParticipants,
            Subject.None,
            async scope =>
            {
                if (!ImportSheet.Open(file).Succeeded(out var sheet, out var refusal))
                {
                    return refusal;
                }

                if (scope.Who.Role == Role.System)
                {
                    await Abandon(scope, ct);
                }

                scope.Db.ImportRuns.Add(
                    new ImportRun(id, scope.Who.Account, Short(fileName), file, scope.Now)
                );
                scope.Detail = $"{sheet.RowCount}";
                return sheet.RowCount;
            },
            ct
        );
        if (!stored.Refused(out _) && !actor.IsSystem)
        {
            waiting.Add(id);
        }

        return stored;
    }

    /// <summary>A command that was killed is started again by hand; its stored file must not stay.</summary>
    private static async Task Abandon(Scope scope, CancellationToken ct)
    {
        var left = await scope
            .Db.ImportRuns.Where(r =>
                r.StartedBy == null
                && (r.State == ImportState.Waiting || r.State == ImportState.Running)
            )
            .ToListAsync(ct);
        left.ForEach(run => run.CannotRead(ImportRefusals.Abandoned.Code, scope.Now));
    }

    private static string Short(string fileName)
    {
        var name = Path.GetFileName(fileName);
        return name.Length <= MaxName ? name : name[..MaxName];
    }
}
