using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Setup;

namespace ReintegrasiPortal.Web.Tests.Setup;

public sealed class MigrationTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-setup-").FullName;
    private readonly List<ServiceProvider> _portals = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder, "data", "portal.db");

    [Fact]
    public async Task An_empty_folder_becomes_a_database_with_every_table_and_passkeys()
    {
        var portal = Portal(TimeProvider.System);
        await Migrate(portal);

        await using var db = await Open(portal);
        var tables = await db
            .Database.SqlQuery<string>(
                $"SELECT name AS Value FROM sqlite_master WHERE type = 'table'"
            )
            .ToListAsync(Stop);
        var wanted = db
            .Model.GetEntityTypes()
            .Select(static entity => entity.GetTableName())
            .OfType<string>()
            .Distinct()
            .ToList();
        wanted.Count.ShouldBeGreaterThan(30);
        wanted.Except(tables).ShouldBeEmpty();
        tables.ShouldContain("AspNetUserPasskeys");
        (await db.PlacementMoves.CountAsync(Stop)).ShouldBe(
            PlacementMap.Moves.Count(static move => move.From is not null)
        );
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var db = await Open(Portal(TimeProvider.System));

        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Migrating_again_changes_nothing_and_lays_dropped_triggers_anew()
    {
        var portal = Portal(TimeProvider.System);
        await Migrate(portal);
        var before = await Triggers(portal);
        await using (var db = await Open(portal))
        {
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER audit_no_update", Stop);
        }

        await Migrate(portal);

        before.ShouldContain("audit_no_update");
        (await Triggers(portal)).ShouldBe(before);
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_process_does_not_hold_up_the_start()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """;
            await command.ExecuteNonQueryAsync(Stop);
        }

        var portal = Portal(TimeProvider.System);
        await Migrate(portal).WaitAsync(s_patience, Stop);

        await using var db = await Open(portal);
        (await db.Database.GetPendingMigrationsAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_that_start_at_once_migrate_once()
    {
        var portals = new[] { Portal(TimeProvider.System), Portal(TimeProvider.System) };

        await Task.WhenAll(portals.Select(portal => Task.Run(() => Migrate(portal), Stop)))
            .WaitAsync(s_patience, Stop);

        await using var db = await Open(portals[0]);
        (await db.Database.GetAppliedMigrationsAsync(Stop)).ShouldBe(db.Database.GetMigrations());
    }

    [Fact]
    public async Task A_process_that_migrates_for_ever_is_named_and_not_waited_for()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await using var held = new FileStream(
            File + ".migrating",
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None
        );
        var clock = new FakeTimeProvider();
        var migration = Migrate(Portal(clock));

        while (await Task.WhenAny(migration, Task.Delay(5, Stop)) != migration)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        (await Should.ThrowAsync<TimeoutException>(migration)).Message.ShouldContain("portal.db");
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    public async Task Every_connection_keeps_what_was_acknowledged_and_wipes_what_was_erased(
        string setting,
        string value
    )
    {
        var portal = Portal(TimeProvider.System);
        await Migrate(portal);
        await using var db = await Open(portal);
        await db.Database.OpenConnectionAsync(Stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {setting}";

        (await command.ExecuteScalarAsync(Stop))!.ToString().ShouldBe(value);
    }

    public void Dispose()
    {
        _portals.ForEach(static portal => portal.Dispose());
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private ServiceProvider Portal(TimeProvider clock)
    {
        var portal = new ServiceCollection()
            .AddLogging()
            .AddSingleton(clock)
            .AddSqlitePortal(File)
            .BuildServiceProvider();
        _portals.Add(portal);
        return portal;
    }

    private static Task Migrate(ServiceProvider portal) =>
        portal.GetRequiredService<IDatabaseSetup>().Migrate(Stop);

    private static Task<PortalDb> Open(ServiceProvider portal) =>
        portal.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(Stop);

    private static async Task<List<string>> Triggers(ServiceProvider portal)
    {
        await using var db = await Open(portal);
        return await db
            .Database.SqlQuery<string>(
                $"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
            )
            .ToListAsync(Stop);
    }
}
