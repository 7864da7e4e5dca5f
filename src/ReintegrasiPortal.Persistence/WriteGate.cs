namespace ReintegrasiPortal.Persistence;

/// <summary>One writer at a time inside this process, because SQLite has one anyway: waiting here is fair and cheap, waiting there is neither.</summary>
/// <param name="exclusive">False on a database that takes many writers.</param>
public sealed class WriteGate(bool exclusive) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<IDisposable> Enter(CancellationToken ct)
    {
        if (!exclusive)
        {
            return Turn.Free;
        }

        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim? turn) : IDisposable
    {
        public static readonly Turn Free = new(null);

        public void Dispose() => turn?.Release();
    }
}
