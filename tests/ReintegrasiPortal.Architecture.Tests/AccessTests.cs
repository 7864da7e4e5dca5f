using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed class AccessTests
{
    [Fact]
    public void Every_operation_is_granted_to_somebody() =>
        Rule.For(
            Enum.GetValues<Operation>(),
            static operation => AccessTable.Rows.Any(row => row.Operation == operation),
            static operation => $"{operation} has no row in access.csv",
            atLeast: 20
        );

    [Fact]
    public void No_permission_is_written_twice() =>
        Rule.For(
            AccessTable.Rows.GroupBy(static row => (row.Operation, row.Role, row.Relation)),
            static rows => rows.Count() == 1,
            static rows => rows.Key.ToString(),
            atLeast: 20
        );

    [Fact]
    public void No_row_is_made_idle_by_a_wider_one() =>
        Rule.For(
            AccessTable.Rows.GroupBy(static row => (row.Operation, row.Role)),
            static rows =>
                rows.Count() == 1 || rows.All(static row => row.Relation != Relations.None),
            static rows => $"{rows.Key} has a row for any relation and others beside it",
            atLeast: 20
        );

    [Fact]
    public void Only_the_portal_itself_does_what_the_portal_does() =>
        Rule.For(
            AccessTable.Rows.Where(static row =>
                row.Operation is Operation.DeliverOutbox or Operation.ExpirePlacements
            ),
            static row => row.Role == Role.System,
            static row => row.ToString()
        );
}
