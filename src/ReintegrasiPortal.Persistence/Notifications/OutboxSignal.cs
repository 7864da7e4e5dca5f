using System.Threading.Channels;

namespace ReintegrasiPortal.Persistence.Notifications;

/// <summary>Says that the outbox may have something. A hint that can be lost without harm: the sweep finds every row anyway.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _hints = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Wake() => _hints.Writer.TryWrite(true);

    /// <summary>Waits for a hint, at most <paramref name="sweep"/>.</summary>
    public async Task Wait(TimeSpan sweep, TimeProvider clock, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(sweep, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            await _hints.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The sweep is due.
        }
    }
}
