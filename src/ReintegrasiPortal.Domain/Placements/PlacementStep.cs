namespace ReintegrasiPortal.Domain.Placements;

/// <summary>
/// One step of a placement. Steps are only added. The database ties each to the one before it and to the map, so that a step in the
/// wrong order cannot be stored.
/// </summary>
public sealed class PlacementStep
{
    private PlacementStep() { }

    internal PlacementStep(
        PlacementId placement,
        int number,
        PlacementState? from,
        PlacementState to,
        PlacementAct act,
        Side side,
        Guid? by,
        DateTimeOffset at,
        string reason
    )
    {
        PlacementId = placement;
        Number = number;
        PreviousNumber = number == 0 ? null : number - 1;
        From = from;
        To = to;
        Act = act;
        Side = side;
        By = by;
        At = at;
        Reason = reason;
    }

    public PlacementId PlacementId { get; private init; }

    /// <summary>0, 1, 2 … within the placement.</summary>
    public int Number { get; private init; }

    public int? PreviousNumber { get; private init; }

    public PlacementState? From { get; private init; }

    public PlacementState To { get; private init; }

    public PlacementAct Act { get; private init; }

    public Side Side { get; private init; }

    public Guid? By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Reason { get; private init; } = "";

    internal static PlacementStep First(PlacementId placement, Guid by, DateTimeOffset at) =>
        new(
            placement,
            0,
            null,
            PlacementState.Suggested,
            PlacementAct.Shortlist,
            Side.Officer,
            by,
            at,
            ""
        );
}
