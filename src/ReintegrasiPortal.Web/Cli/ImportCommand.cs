using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary><c>import participants FILE [--office CODE]</c>: the import of the portal, done at once and watched.</summary>
internal sealed class ImportCommand(
    IAnsiConsole console,
    FindOffice findOffice,
    ImportParticipants import,
    ProcessImport process,
    ShowImport show,
    RefusalTexts refusals,
    IStringLocalizer<ImportText> reasons,
    IStringLocalizer<CliText> texts
)
{
    public async Task<int> Run(FileInfo file, string? officeCode, CancellationToken ct)
    {
        if (!file.Exists)
        {
            console.WriteLine(texts["NoFile", file.FullName]);
            return ExitCodes.Unusable;
        }

        if (file.Length > ImportSheet.MaxBytes)
        {
            return Unusable(ImportRefusals.TooLarge);
        }

        OfficeId? office = null;
        if (officeCode is not null)
        {
            if (
                !(await findOffice.Run(Actor.System, officeCode, ct)).Succeeded(
                    out var found,
                    out var unknown
                )
            )
            {
                return Unusable(unknown);
            }

            office = found;
        }

        var id = ImportRunId.New();
        var bytes = await File.ReadAllBytesAsync(file.FullName, ct);
        var taken = await import.Run(Actor.System, id, file.Name, bytes, ct);
        if (!taken.Succeeded(out var total, out var refusal))
        {
            return Unusable(refusal);
        }

        var done = await Watch(id, office, total, ct);
        return done.Succeeded(out var end, out var stopped)
            ? await Report(id, end, file, ct)
            : Unusable(stopped);
    }

    private Task<Result<ImportProgress>> Watch(
        ImportRunId id,
        OfficeId? office,
        int total,
        CancellationToken ct
    ) =>
        console
            .Progress()
            .StartAsync(async watched =>
            {
                var bar = watched.AddTask(texts["Rows"], maxValue: total);
                return await process.Run(
                    Actor.System,
                    id,
                    office,
                    progress => bar.Value = progress.Processed,
                    ct
                );
            });

    private async Task<int> Report(
        ImportRunId id,
        ImportProgress end,
        FileInfo file,
        CancellationToken ct
    )
    {
        if (end.State == ImportState.Unreadable)
        {
            return Unusable(new Refusal(end.Problem));
        }

        console.WriteLine(reasons["Counts", end.Added, end.Changed, end.Unchanged, end.Rejected]);
        if (
            end.Rejected == 0
            || !(await show.Run(Actor.System, id, ct)).Succeeded(out var report, out _)
        )
        {
            return ExitCodes.Done;
        }

        var rejected = file.FullName + ".ditolak.csv";
        await File.WriteAllBytesAsync(
            rejected,
            RejectedRows.Csv(report.Columns, report.Rejected, reasons.Say),
            ct
        );
        console.WriteLine(texts["RejectedIn", rejected]);
        return ExitCodes.NeedsAttention;
    }

    private int Unusable(Refusal refusal)
    {
        console.WriteLine(refusals.Say(refusal));
        return ExitCodes.Unusable;
    }
}
