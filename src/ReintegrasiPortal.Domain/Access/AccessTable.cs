using System.Collections.Frozen;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Access;

/// <summary>
/// Who may do what: one table, checked in as data (access.csv), read once. No row means no. A blocked account is refused before any
/// row is looked at.
/// </summary>
public static class AccessTable
{
    /// <summary>How recent a password entry must be for an act that asks for step-up.</summary>
    public static readonly TimeSpan StepUpWithin = TimeSpan.FromMinutes(15);

    private static readonly FrozenDictionary<(Operation, Role), AccessRow[]> s_rows = Load();

    /// <summary>Every row, for the tests, the docs and the count in the operations page.</summary>
    public static IReadOnlyList<AccessRow> Rows { get; } =
    [.. s_rows.Values.SelectMany(static rows => rows)];

    /// <summary>Decides one act. Pure: the same facts give the same answer.</summary>
    public static Decision Decide(Operation operation, ActorFacts actor, Relations relations)
    {
        if (actor.Standing == Standing.Blocked)
        {
            return Decision.Deny("blocked");
        }

        if (!s_rows.TryGetValue((operation, actor.Role), out var rows))
        {
            return Decision.Deny("no-row");
        }

        foreach (var row in rows)
        {
            var related = row.Relation == Relations.None || relations.HasFlag(row.Relation);
            var standing = actor.Standing == Standing.Active || row.WhilePending;
            var beside = actor.AccompaniedBy is null || row.WhileAccompanied;
            if (related && standing && beside)
            {
                return new Decision(true, row.Projection, row.Obligations, row.Relation.ToString());
            }
        }

        return Decision.Deny("no-relation");
    }

    /// <summary>Whether any row lets the role do this at all: for menus only, never as a guard.</summary>
    public static bool MayEver(Operation operation, Role role) =>
        s_rows.ContainsKey((operation, role));

    private static FrozenDictionary<(Operation, Role), AccessRow[]> Load() =>
        EmbeddedTable
            .Rows("access.csv")
            .Select(AccessRow.Parse)
            .GroupBy(static row => (row.Operation, row.Role))
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
}

/// <summary>One permission.</summary>
/// <param name="Relation">Needed tie to the subject; <see cref="Relations.None"/> means any.</param>
/// <param name="WhilePending">Holds also while the actor's organisation awaits verification.</param>
/// <param name="WhileAccompanied">Holds also for a participant at a screen of the Lapas, beside a member of staff.</param>
public sealed record AccessRow(
    Operation Operation,
    Role Role,
    Relations Relation,
    bool WhilePending,
    bool WhileAccompanied,
    Projection Projection,
    Obligations Obligations
)
{
    internal static AccessRow Parse(string[] cells) =>
        new(
            Enum.Parse<Operation>(cells[0]),
            Enum.Parse<Role>(cells[1]),
            cells[2] == "Any" ? Relations.None : Enum.Parse<Relations>(cells[2]),
            cells[3] == "PendingToo",
            cells[3] == "AccompaniedToo",
            Enum.Parse<Projection>(cells[4]),
            cells[5]
                .Split('+')
                .Aggregate(
                    Obligations.None,
                    static (sum, name) => sum | Enum.Parse<Obligations>(name)
                )
        );
}
