using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Sentences;
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
    public async Task Sentence_and_register_number_of_the_first_release_come_back_as_lines()
    {
        var portal = Portal(TimeProvider.System);
        var person = await FirstRelease(portal);

        await Migrate(portal);
        await Migrate(portal);

        await using var db = await Open(portal);
        var record = await db.CriminalRecords.SingleAsync(Stop);
        (record.ParticipantId, record.OffenceGroup, record.DetainedOn).ShouldBe(
            (person, OffenceGroup.Narcotics, new DateOnly(2025, 3, 10))
        );
        var verdict = await db.Verdicts.SingleAsync(Stop);
        (verdict.ParticipantId, verdict.Length).ShouldBe((person, new SentenceLength(3, 6, 10)));
        var number = await db.RegisterNumbers.SingleAsync(Stop);
        (number.ParticipantId, number.Number, number.From).ShouldBe(
            (person, "B.I-7/2025", new DateOnly(2025, 3, 10))
        );
        System.IO.File.Exists(File + ".before-migration").ShouldBeFalse();
    }

    [Fact]
    public async Task A_migration_that_was_cut_off_starts_over_from_the_copy_before_it()
    {
        var portal = Portal(TimeProvider.System);
        await FirstRelease(portal);
        await using (var db = await Open(portal))
        {
            var copy = File + ".before-migration";
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", Stop);
            // Half of a migration: a table that the whole one would make, and rows lost in a rebuild.
            await db.Database.ExecuteSqlAsync($"CREATE TABLE verdicts (x INTEGER)", Stop);
            await db.Database.ExecuteSqlAsync($"DELETE FROM criminal_records", Stop);
        }

        await Migrate(portal);

        await using var after = await Open(portal);
        (await after.Verdicts.CountAsync(Stop)).ShouldBe(1);
        System.IO.File.Exists(File + ".before-migration").ShouldBeFalse();
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

    /// <summary>A database as the first release left it, with one person.</summary>
    private async Task<ParticipantId> FirstRelease(ServiceProvider portal)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await using var db = await Open(portal);
        await db.GetService<IMigrator>().MigrateAsync("Initial", Stop);
        var (office, facility, person) = (
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7()
        );
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO offices ("Id", "Code", "Name", "RegencyCode", "TimeZone")
            VALUES ({office}, 'B', 'Bapas', '36.73', 'Asia/Jakarta');
            INSERT INTO facilities ("Id", "Code", "Name", "Type", "OfficeId", "RegencyCode")
            VALUES ({facility}, 'L', 'Lapas', 'Prison', {office}, '36.73');
            INSERT INTO participants ("Id", "Alias", "FacilityId", "OfficeId", "DistrictCode", "Sex", "Education", "Stage",
                "Needs", "Interests", "RestrictedWork", "YearsOfWork", "MaxTravelKm", "AddedAt", "Version")
            VALUES ({person}, 'K-7Q2M', {facility}, {office}, '36.73.01', 'Male', 'SMA', 'Admission',
                0, '[]', 0, 0, 25, '2026-01-01 00:00:00', 0);
            INSERT INTO criminal_records
            VALUES ({person}, 'B.I-7/2025', 'Narcotics', 3, 6, 10, '2025-03-10', 0);
            """,
            Stop
        );
        return ParticipantId.From(person);
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
