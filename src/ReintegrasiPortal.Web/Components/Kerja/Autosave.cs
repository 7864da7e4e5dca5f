namespace ReintegrasiPortal.Web.Components.Kerja;

/// <summary>Saves a moment after the last change, and at once when the page is left in between.</summary>
public sealed class Autosave(TimeProvider clock, Func<Task> save) : IDisposable
{
    /// <summary>Quiet time after the last change before a draft is kept.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);

    private CancellationTokenSource? _waiting;

    /// <summary>Something changed: the quiet time begins again.</summary>
    public void Touch()
    {
        Forget();
        _waiting = new CancellationTokenSource();
        _ = SaveLater(_waiting.Token);
    }

    /// <summary>What was waiting has been saved another way.</summary>
    public void Forget()
    {
        _waiting?.Cancel();
        _waiting?.Dispose();
        _waiting = null;
    }

    public void Dispose()
    {
        if (_waiting is not null)
        {
            Forget();
            _ = save();
        }
    }

    private async Task SaveLater(CancellationToken ct)
    {
        try
        {
            await Task.Delay(Pause, clock, ct);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Forget();
        await save();
    }
}
