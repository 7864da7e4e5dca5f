using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Setup;
using ReintegrasiPortal.Web.Features;
using ReintegrasiPortal.Web.Hosting;
using Xunit;

namespace ReintegrasiPortal.TestKit;

/// <summary>
/// The portal without its web server, on a database of its own: real migrations, real gate, a clock that the test holds. One a test class
/// or a test; nothing is shared. The provider is a parameter from the first day.
/// </summary>
/// <param name="provider">The database to run on.</param>
/// <param name="more">Services added or replaced last, such as a fault in the database.</param>
public class TestPortal(
    DatabaseProvider provider = DatabaseProvider.Sqlite,
    Action<IServiceCollection>? more = null
) : IAsyncLifetime
{
    /// <summary>Tuesday, 24 November 2026, 09.00 WIB.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private ServiceProvider? _services;

    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>The database file, for tests that look at it from outside.</summary>
    public string File => Path.Combine(_folder, "portal.db");

    public IServiceProvider Services =>
        _services ?? throw new InvalidOperationException("Initialise the portal first.");

    public CancellationToken Stop => TestContext.Current.CancellationToken;

    public DateOnly Today => Services.GetRequiredService<OfficeCalendar>().Today;

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        Provide(services);
        services.AddPortalFeatures();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        more?.Invoke(services);
        _services = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true }
        );
        await _services.GetRequiredService<IDatabaseSetup>().Migrate(Stop);
    }

    /// <summary>A use case with its dependencies.</summary>
    public T Get<T>()
        where T : class => Services.CreateScope().ServiceProvider.GetRequiredService<T>();

    /// <summary>Writes rows past the gate: to arrange a test, never to act in one.</summary>
    public async Task Arrange(Action<PortalDb> rows)
    {
        await using var db = await Open();
        rows(db);
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>Reads past the gate: to assert.</summary>
    public async Task<T> Ask<T>(Func<PortalDb, Task<T>> question)
    {
        await using var db = await Open();
        return await question(db);
    }

    public Task<PortalDb> Open() =>
        Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(Stop);

    /// <summary>An actor who gave the password just now.</summary>
    public Actor As(AccountId account) => new(account, Clock.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Provide(IServiceCollection services)
    {
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                services.AddSqlitePortal(File);
                break;
            default:
                throw new NotSupportedException($"No fixture for {provider} yet.");
        }
    }
}

/// <summary>The databases the same tests can run on.</summary>
public enum DatabaseProvider
{
    Sqlite,
}
