using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ReintegrasiPortal.Persistence;

/// <summary>Reads the two faults that a change can meet without being wrong: the database is busy, or the row is there already.</summary>
internal static class DatabaseFaults
{
    /// <summary>SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.</summary>
    private static readonly int[] s_duplicateCodes = [1555, 2067];

    /// <summary>PostgreSQL unique_violation; serialization_failure, deadlock_detected, lock_not_available.</summary>
    private const string UniqueViolation = "23505";

    private static readonly string[] s_busyStates = ["40001", "40P01", "55P03"];

    /// <summary>SQLITE_BUSY and SQLITE_LOCKED.</summary>
    public static bool IsBusy(Exception fault) =>
        Find(fault) switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
            { SqlState: { } state } => s_busyStates.Contains(state, StringComparer.Ordinal),
            _ => false,
        };

    public static bool IsDuplicate(Exception fault) =>
        Find(fault) switch
        {
            SqliteException sqlite => s_duplicateCodes.Contains(sqlite.SqliteExtendedErrorCode),
            { SqlState: { } state } => state == UniqueViolation,
            _ => false,
        };

    private static DbException? Find(Exception? fault) =>
        fault switch
        {
            null => null,
            DbException found => found,
            _ => Find(fault.InnerException),
        };
}
