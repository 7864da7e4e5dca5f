namespace ReintegrasiPortal.Domain.Families;

/// <summary>One step of a guarantee. Steps are only added.</summary>
public sealed class GuaranteeStep
{
    private GuaranteeStep() { }

    internal GuaranteeStep(
        GuaranteeId guarantee,
        int number,
        GuaranteeMove move,
        GuaranteeSide side,
        Guid? by,
        DateTimeOffset at,
        string reason
    )
    {
        GuaranteeId = guarantee;
        Number = number;
        From = move.From;
        To = move.To;
        Act = move.Act;
        Side = side;
        By = by;
        At = at;
        Reason = reason;
    }

    public GuaranteeId GuaranteeId { get; private init; }

    /// <summary>0, 1, 2 … within the guarantee.</summary>
    public int Number { get; private init; }

    public GuaranteeState? From { get; private init; }

    public GuaranteeState To { get; private init; }

    public GuaranteeAct Act { get; private init; }

    public GuaranteeSide Side { get; private init; }

    /// <summary>Null for the clock.</summary>
    public Guid? By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Codes of <see cref="ReturnReason"/> or <see cref="GuaranteeEnd"/>; empty where none is owed.</summary>
    public string Reason { get; private init; } = "";
}

/// <summary>What the PK found: five points of DOMAIN.md §3, each sufficient or not.</summary>
public sealed record GuaranteeFindings(
    bool Relation,
    bool House,
    bool Income,
    bool Ability,
    bool VillageAccepts
)
{
    public bool AllSufficient => Relation && House && Income && Ability && VillageAccepts;
}
