namespace ReintegrasiPortal.Persistence.Supervision;

/// <summary>Triggers that hold every legal process to its map, whoever writes.</summary>
internal static class ProcessGuards
{
    public static IEnumerable<string> Statements()
    {
        foreach (var act in (string[])["UPDATE", "DELETE"])
        {
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS process_steps_no_{act.ToLowerInvariant()} BEFORE {act} ON process_steps
                WHEN OLD."ParticipantId" IS NULL OR EXISTS (SELECT 1 FROM participants WHERE "Id" = OLD."ParticipantId")
                BEGIN SELECT RAISE(ABORT, 'process steps are append-only'); END
                """;
        }

        foreach (var (kind, table) in ProcessTable.Names)
        {
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS {table}_start BEFORE INSERT ON {table}
                WHEN NEW."LastStep" <> 0 OR NOT EXISTS (
                    SELECT 1 FROM process_moves WHERE "Kind" = '{kind}' AND "From" = '' AND "To" = NEW."State")
                BEGIN SELECT RAISE(ABORT, 'a process starts at its beginning'); END
                """;
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS {table}_follow_map BEFORE UPDATE OF "State", "LastStep" ON {table}
                WHEN (NEW."State" <> OLD."State" OR NEW."LastStep" <> OLD."LastStep") AND (
                    NEW."LastStep" <> OLD."LastStep" + 1 OR NOT EXISTS (
                        SELECT 1 FROM process_moves
                        WHERE "Kind" = '{kind}' AND "From" = OLD."State" AND "To" = NEW."State"))
                BEGIN SELECT RAISE(ABORT, 'that step is not on the map'); END
                """;
        }
    }
}
