using Microsoft.AspNetCore.SignalR;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>
/// Runs delivery as soon as a change is committed, and every few seconds whether or not anyone said so. A slow browser never holds it up:
/// hints are sent side by side and given up after a moment, because the row is in the inbox already.
/// </summary>
public sealed class OutboxPump(
    IServiceScopeFactory scopes,
    OutboxSignal signal,
    IHubContext<NoticeHub> hub,
    TimeProvider clock,
    ILogger<OutboxPump> log
) : BackgroundService
{
    private static readonly TimeSpan s_sweep = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan s_hintPatience = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await Round(stoppingToken)) { }

                await signal.Wait(s_sweep, clock, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Delivery failed; the sweep tries again");
                await Task.Delay(s_sweep, clock, stoppingToken);
            }
        }
    }

    /// <summary>Delivers one batch and sends the hints.</summary>
    /// <returns>True when another batch waits.</returns>
    public async Task<bool> Round(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var result = await scope
            .ServiceProvider.GetRequiredService<DeliverOutbox>()
            .Run(Actor.System, ct);
        if (!result.Succeeded(out var delivery, out _))
        {
            return false;
        }

        _ = Hint(delivery.Changed);
        return delivery.More;
    }

    private async Task Hint(IReadOnlyCollection<AccountId> accounts)
    {
        try
        {
            await Task.WhenAll(
                accounts.Select(account =>
                    hub.Clients.Group(NoticeHub.GroupOf(account))
                        .SendAsync(NoticeHub.Changed)
                        .WaitAsync(s_hintPatience, clock)
                )
            );
        }
        catch (Exception late) when (late is TimeoutException or InvalidOperationException)
        {
            log.LogInformation(
                late,
                "A hint was not taken in time; the browser will ask by itself"
            );
        }
    }
}
