using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Works through imports one after another: first those a restart left behind, then each as it is handed in.</summary>
public sealed class ImportWorker(
    IServiceScopeFactory scopes,
    WaitingImports waiting,
    TimeProvider clock,
    ILogger<ImportWorker> log
) : BackgroundService
{
    private const int MaxTries = 3;

    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await LeftBehind(stoppingToken);
        await foreach (var id in waiting.Ids.ReadAllAsync(stoppingToken))
        {
            await Finish(id, stoppingToken);
            if (!waiting.Ids.TryPeek(out _))
            {
                // The queue drops what it cannot hold; the rows in the database do not.
                await LeftBehind(stoppingToken);
            }
        }
    }

    private async Task LeftBehind(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var list = scope.ServiceProvider.GetRequiredService<ListUnfinishedImports>();
        if ((await list.Run(Actor.System, ct)).Succeeded(out var left, out _))
        {
            foreach (var id in left)
            {
                await Finish(id, ct);
            }
        }
    }

    private async Task Finish(ImportRunId id, CancellationToken ct)
    {
        for (var tries = 1; tries <= MaxTries; tries++)
        {
            if (await Try(id, tries, ct))
            {
                return;
            }

            await Task.Delay(s_rest, clock, ct);
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GiveUpImport>().Run(Actor.System, id, ct);
    }

    private async Task<bool> Try(ImportRunId id, int tries, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var ran = await scope
                .ServiceProvider.GetRequiredService<ProcessImport>()
                .Run(Actor.System, id, office: null, told: null, ct);
            if (!ran.Refused(out var refusal))
            {
                return true;
            }

            log.LogWarning("Import {Id} was refused: {Code}, try {Tries}", id, refusal.Code, tries);
            return refusal == Refusal.NotFound;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Import {Id} failed, try {Tries}", id, tries);
            return false;
        }
    }
}
