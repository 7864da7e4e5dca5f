namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>Brings the database to the schema of this version. A seam, because each provider locks in its own way.</summary>
public interface IDatabaseSetup
{
    /// <summary>Applies what is missing, under a lock with a time limit; safe to call again after a kill at any point.</summary>
    /// <exception cref="TimeoutException">Another process holds the lock for longer than the limit.</exception>
    Task Migrate(CancellationToken ct);
}
