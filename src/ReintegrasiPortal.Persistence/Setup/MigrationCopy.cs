using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>
/// SQLite changes columns by rebuilding their table, which no transaction spans. A copy of the file made before lets a migration that was
/// cut off start over; it exists only while one is under way. Whoever uses it holds the migration lock.
/// </summary>
internal sealed class MigrationCopy(string file)
{
    private string Copy => file + ".before-migration";

    /// <summary>Takes the file back to the copy, when there is one: nobody was served since it was made.</summary>
    public void Restore()
    {
        if (!File.Exists(Copy))
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(file + part);
        }

        File.Move(Copy, file);
    }

    /// <summary>Makes the copy before migrations change a database in use; it appears under its name only when it is whole.</summary>
    public async Task Make(PortalDb db, CancellationToken ct)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(ct);
        var pending = await db.Database.GetPendingMigrationsAsync(ct);
        if (!applied.Any() || !pending.Any())
        {
            return;
        }

        var unfinished = Copy + ".part";
        File.Delete(unfinished);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", ct);
        File.Move(unfinished, Copy);
    }

    public void Drop() => File.Delete(Copy);
}
