using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Domain.Tests.Access;

public sealed class DecisionRingTests
{
    private const Relations EveryTie = (Relations)511;

    private static readonly Relations[] s_ties =
    [
        Relations.None,
        .. Enum.GetValues<Relations>().Where(static tie => tie != Relations.None),
        EveryTie,
    ];

    [Fact]
    public void Every_cell_decides_as_the_second_writing_says()
    {
        var cells = (
            from operation in Enum.GetValues<Operation>()
            from role in Enum.GetValues<Role>()
            from ties in s_ties
            from standing in Enum.GetValues<Standing>()
            select (operation, role, ties, standing)
        ).ToList();
        var wrong = new List<string>();
        foreach (var (operation, role, ties, standing) in cells)
        {
            var decision = AccessTable.Decide(
                operation,
                new ActorFacts(null, role, standing),
                ties
            );
            var expected = Expectation.Allows(operation, role, ties, standing);
            if (decision.Allowed != expected)
            {
                wrong.Add($"{operation} {role} {ties} {standing}: {decision}");
            }
            else if (
                expected
                && (
                    decision.Projection != Expectation.View(operation, role)
                    || decision.Obligations != Expectation.Duties(operation, role)
                )
            )
            {
                wrong.Add(
                    $"{operation} {role}: shows {decision.Projection}, {decision.Obligations}"
                );
            }
        }

        wrong.ShouldBeEmpty();
        cells.Count.ShouldBe(Enum.GetValues<Operation>().Length * 10 * 11 * 3);
        EveryTie.ShouldBe(Enum.GetValues<Relations>().Aggregate(static (all, tie) => all | tie));
        cells.Count.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void What_is_not_allowed_carries_nothing()
    {
        var pairs = (
            from operation in Enum.GetValues<Operation>()
            from role in Enum.GetValues<Role>()
            select (operation, role)
        ).ToList();

        pairs.Count.ShouldBe(Enum.GetValues<Operation>().Length * 10);
        pairs.ShouldAllBe(static pair =>
            AccessTable
                .Decide(pair.operation, new ActorFacts(null, pair.role, Standing.Blocked), EveryTie)
                .Equals(Decision.Deny("blocked"))
        );
    }

    [Fact]
    public void Where_no_row_is_written_nobody_passes_whatever_their_ties()
    {
        var missing = (
            from operation in Enum.GetValues<Operation>()
            from role in Enum.GetValues<Role>()
            where !AccessTable.Rows.Any(row => row.Operation == operation && row.Role == role)
            select (operation, role)
        ).ToList();

        missing.Count.ShouldBeGreaterThan(400);
        missing.ShouldAllBe(pair =>
            AccessTable
                .Decide(pair.operation, new ActorFacts(null, pair.role, Standing.Active), EveryTie)
                .Equals(Decision.Deny("no-row"))
        );
        missing.ShouldAllBe(pair => !AccessTable.MayEver(pair.operation, pair.role));
    }
}
