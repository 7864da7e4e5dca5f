using System.Collections.Frozen;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>The objects of the legal process, each with a declared map of its own.</summary>
public enum ProcessKind
{
    Case,
    Inquiry,
    Sitting,
    AgendaItem,
    Proposal,
    Guidance,
    Petition,
    Transfer,
    Assimilation,
    Reporting,
}

/// <summary>Who makes a step of the legal process.</summary>
[Flags]
public enum Party
{
    None = 0,

    /// <summary>Staff of the Lapas where the person is.</summary>
    Lapas = 1,

    /// <summary>The PK who holds the case.</summary>
    Officer = 1 << 1,

    /// <summary>Head of the responsible Bapas.</summary>
    Head = 1 << 2,

    /// <summary>A sidang TPP whose minutes have been entered; no button of its own.</summary>
    Board = 1 << 3,

    /// <summary>Head of the Bapas that a case is to move to.</summary>
    ReceivingHead = 1 << 4,

    /// <summary>Follows from a step of another object of the same case; no button of its own.</summary>
    Follows = 1 << 5,

    /// <summary>The person, for themselves.</summary>
    Participant = 1 << 6,

    /// <summary>Another PK of the same Bapas.</summary>
    Colleague = 1 << 7,

    /// <summary>The portal by schedule; no button of its own.</summary>
    Clock = 1 << 8,
}

/// <summary>One permitted step.</summary>
/// <param name="From">Null for the first step.</param>
/// <param name="By">Who may make it.</param>
public sealed record Move<TState, TAct>(TState? From, TAct Act, TState To, Party By)
    where TState : struct, Enum
    where TAct : struct, Enum
{
    /// <summary>What else must hold; each is refused by itself when it does not.</summary>
    public IReadOnlyList<Refusal> Guards { get; init; } = [];

    /// <summary>The enum from which a reason must be chosen; null where none is owed.</summary>
    public Type? Reasons { get; init; }

    /// <summary>Working days after the state began in which the step is expected; null where nobody waits for it.</summary>
    public int? Within { get; init; }
}

/// <summary>A step of any map in words, for the database, the diagram and the tests.</summary>
/// <param name="From">Empty for the first step.</param>
public sealed record MoveLine(
    string From,
    string Act,
    string To,
    Party By,
    IReadOnlyList<string> Guards,
    Type? Reasons,
    int? Within
);

/// <summary>A declared map, whatever its states are.</summary>
public interface IProcessMap
{
    ProcessKind Kind { get; }

    IReadOnlyList<MoveLine> Lines { get; }
}

/// <summary>
/// One declared state machine. Screens draw their buttons from it, use cases move only along it, the database holds a foreign key to it,
/// and tests and the diagram in docs/process.md are made from it.
/// </summary>
public sealed class ProcessMap<TState, TAct> : IProcessMap
    where TState : struct, Enum
    where TAct : struct, Enum
{
    private readonly FrozenDictionary<(TState?, TAct), Move<TState, TAct>> _moves;

    public ProcessMap(ProcessKind kind, params IReadOnlyList<Move<TState, TAct>> moves)
    {
        Kind = kind;
        Moves = moves;
        _moves = moves.ToFrozenDictionary(static move => (move.From, move.Act));
        Lines =
        [
            .. moves.Select(static move => new MoveLine(
                move.From?.ToString() ?? "",
                move.Act.ToString(),
                move.To.ToString(),
                move.By,
                [.. move.Guards.Select(static guard => guard.Code)],
                move.Reasons,
                move.Within
            )),
        ];
        FinalStates =
        [
            .. Enum.GetValues<TState>()
                .Where(state => moves.All(move => !Equals(move.From, state))),
        ];
    }

    public ProcessKind Kind { get; }

    /// <summary>Every permitted step. There is no other.</summary>
    public IReadOnlyList<Move<TState, TAct>> Moves { get; }

    public IReadOnlyList<MoveLine> Lines { get; }

    /// <summary>States in which nothing more can happen.</summary>
    public IReadOnlyList<TState> FinalStates { get; }

    /// <summary>The step this act makes from this state (null: the first step), or null when the map has none.</summary>
    public Move<TState, TAct>? Find(TState? from, TAct act) =>
        _moves.GetValueOrDefault((from, act));

    /// <summary>The steps that lead out of a state.</summary>
    public IEnumerable<Move<TState, TAct>> From(TState state) =>
        Moves.Where(move => Equals(move.From, state));

    /// <summary>What one party can do next, for buttons.</summary>
    public IEnumerable<TAct> Open(TState from, Party party) =>
        From(from).Where(move => (move.By & party) != Party.None).Select(static move => move.Act);
}
