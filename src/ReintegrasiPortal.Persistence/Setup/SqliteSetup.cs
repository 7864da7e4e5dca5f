using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence.Supervision;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>
/// Migrates the SQLite file. The lock is the operating system's on a file beside it, so that it dies with its owner; the row that EF Core
/// leaves behind after a kill is removed, since no one else can be migrating while we hold the file.
/// </summary>
internal sealed class SqliteSetup(
    string file,
    IDbContextFactory<PortalDb> databases,
    TimeProvider clock
) : IDatabaseSetup
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public async Task Migrate(CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var held = await Hold(ct);
        var copy = new MigrationCopy(file);
        copy.Restore();
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        await copy.Make(db, ct);
        await RecordCarryOver.SetAside(db, ct);
        await db.Database.MigrateAsync(ct);
        await RecordCarryOver.TakeIn(db, clock.GetUtcNow(), ct);
        copy.Drop();
        foreach (var statement in Guards().Concat(ProcessGuards.Statements()))
        {
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        }
    }

    private async Task<FileStream> Hold(CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                var held = new FileStream(
                    file + ".migrating",
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
                held.SetLength(0);
                await held.WriteAsync(
                    System.Text.Encoding.UTF8.GetBytes(
                        Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
                    ),
                    ct
                );
                await held.FlushAsync(ct);
                return held;
            }
            catch (IOException) when (clock.GetElapsedTime(started) < s_patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, ct);
            }
            catch (IOException stillHeld)
            {
                throw new TimeoutException(
                    $"Another process has been migrating {file} for more than {s_patience}.",
                    stillHeld
                );
            }
        }
    }

    /// <summary>Triggers are laid anew at each start, because SQLite drops them when a migration rebuilds their table.</summary>
    private static IEnumerable<string> Guards()
    {
        foreach (var act in (string[])["UPDATE", "DELETE"])
        {
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS audit_no_{act.ToLowerInvariant()} BEFORE {act} ON audit
                BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
                """;
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS stated_conditions_no_{act.ToLowerInvariant()} BEFORE {act} ON stated_conditions
                WHEN EXISTS (SELECT 1 FROM participants WHERE "Id" = OLD."ParticipantId")
                BEGIN SELECT RAISE(ABORT, 'what was stated stays'); END
                """;
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS timeline_no_{act.ToLowerInvariant()} BEFORE {act} ON timeline_entries
                WHEN EXISTS (SELECT 1 FROM participants WHERE "Id" = OLD."ParticipantId")
                BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
                """;
            foreach (var table in (string[])["verdicts", "official_dates", "calendar_changes"])
            {
                yield return $"""
                    CREATE TRIGGER IF NOT EXISTS {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                    WHEN EXISTS (SELECT 1 FROM participants WHERE "Id" = OLD."ParticipantId")
                    BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
                    """;
            }

            yield return $"""
                CREATE TRIGGER IF NOT EXISTS placement_steps_no_{act.ToLowerInvariant()} BEFORE {act} ON placement_steps
                WHEN EXISTS (SELECT 1 FROM placements WHERE "Id" = OLD."PlacementId")
                BEGIN SELECT RAISE(ABORT, 'placement steps are append-only'); END
                """;
        }

        yield return $"""
            CREATE TRIGGER IF NOT EXISTS placements_start BEFORE INSERT ON placements
            WHEN NEW."State" <> '{PlacementState.Suggested}' OR NEW."LastStep" <> 0
            BEGIN SELECT RAISE(ABORT, 'a placement starts as a suggestion'); END
            """;
        yield return """
            CREATE TRIGGER IF NOT EXISTS placements_follow_map BEFORE UPDATE OF "State" ON placements
            WHEN NEW."State" <> OLD."State" AND (NEW."LastStep" <> OLD."LastStep" + 1 OR NOT EXISTS (
                SELECT 1 FROM placement_moves WHERE "From" = OLD."State" AND "To" = NEW."State"))
            BEGIN SELECT RAISE(ABORT, 'that step is not on the map'); END
            """;
    }
}
