using System.Collections.Frozen;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>One permitted step of a guarantee.</summary>
/// <param name="From">Null for the first step.</param>
public sealed record GuaranteeMove(
    GuaranteeState? From,
    GuaranteeAct Act,
    GuaranteeState To,
    GuaranteeSide By
);

/// <summary>
/// The one declared state machine of guarantees. Screens draw their buttons from it, acts move only along it, and the tests walk it.
/// A guarantor can stop from every state that is not over.
/// </summary>
public static class GuaranteeMap
{
    private static readonly GuaranteeState[] s_afterYes =
    [
        GuaranteeState.Preparing,
        GuaranteeState.LetterReady,
        GuaranteeState.LetterSigned,
        GuaranteeState.Checked,
        GuaranteeState.InForce,
    ];

    /// <summary>Every permitted step. There is no other.</summary>
    public static IReadOnlyList<GuaranteeMove> Moves { get; } =
    [
        new(
            null,
            GuaranteeAct.Ask,
            GuaranteeState.Asked,
            GuaranteeSide.Officer | GuaranteeSide.Participant
        ),
        new(null, GuaranteeAct.Offer, GuaranteeState.Preparing, GuaranteeSide.Guarantor),
        new(
            GuaranteeState.Asked,
            GuaranteeAct.Accept,
            GuaranteeState.Preparing,
            GuaranteeSide.Guarantor
        ),
        new(
            GuaranteeState.Asked,
            GuaranteeAct.Decline,
            GuaranteeState.Ended,
            GuaranteeSide.Guarantor
        ),
        new(
            GuaranteeState.Preparing,
            GuaranteeAct.WriteLetter,
            GuaranteeState.LetterReady,
            GuaranteeSide.Guarantor
        ),
        new(
            GuaranteeState.LetterReady,
            GuaranteeAct.ChangeData,
            GuaranteeState.Preparing,
            GuaranteeSide.Guarantor
        ),
        new(
            GuaranteeState.LetterReady,
            GuaranteeAct.Sign,
            GuaranteeState.LetterSigned,
            GuaranteeSide.Guarantor
        ),
        new(
            GuaranteeState.LetterSigned,
            GuaranteeAct.Check,
            GuaranteeState.Checked,
            GuaranteeSide.Officer
        ),
        new(
            GuaranteeState.LetterSigned,
            GuaranteeAct.Return,
            GuaranteeState.Preparing,
            GuaranteeSide.Officer
        ),
        new(
            GuaranteeState.Checked,
            GuaranteeAct.Return,
            GuaranteeState.Preparing,
            GuaranteeSide.Officer
        ),
        new(
            GuaranteeState.Checked,
            GuaranteeAct.PutInForce,
            GuaranteeState.InForce,
            GuaranteeSide.Officer
        ),
        new(GuaranteeState.InForce, GuaranteeAct.Lapse, GuaranteeState.Ended, GuaranteeSide.Clock),
        .. s_afterYes.Select(static state => new GuaranteeMove(
            state,
            GuaranteeAct.Withdraw,
            GuaranteeState.Ended,
            GuaranteeSide.Guarantor
        )),
        .. s_afterYes
            .Prepend(GuaranteeState.Asked)
            .Select(static state => new GuaranteeMove(
                state,
                GuaranteeAct.End,
                GuaranteeState.Ended,
                GuaranteeSide.Officer
            )),
    ];

    private static readonly FrozenDictionary<
        (GuaranteeState, GuaranteeAct),
        GuaranteeMove
    > s_moves = Moves
        .Where(static move => move.From is not null)
        .ToFrozenDictionary(static move => (move.From!.Value, move.Act));

    /// <summary>The step this act makes from this state, or null when the map has none.</summary>
    public static GuaranteeMove? Find(GuaranteeState from, GuaranteeAct act) =>
        s_moves.GetValueOrDefault((from, act));

    /// <summary>What one side can do next, for buttons.</summary>
    public static IEnumerable<GuaranteeAct> Open(GuaranteeState from, GuaranteeSide side) =>
        Moves
            .Where(move => move.From == from && (move.By & side) != GuaranteeSide.None)
            .Select(static move => move.Act);
}
