using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>
/// Settings that SQLite forgets with each connection. FULL costs one fsync a commit and keeps every acknowledged change through a power
/// cut; secure_delete overwrites what is erased.
/// </summary>
internal sealed class SqliteConnectionRules : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
