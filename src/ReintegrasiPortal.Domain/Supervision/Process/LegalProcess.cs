using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>Something that moves only along its declared map and leaves a step for each move.</summary>
public abstract class LegalProcess<TState, TAct>
    where TState : struct, Enum
    where TAct : struct, Enum
{
    public TState State { get; private set; }

    /// <summary>When the current state began.</summary>
    public DateTimeOffset StateSince { get; private set; }

    /// <summary>Number of the last step, from 0.</summary>
    public int LastStep { get; private set; }

    protected abstract ProcessMap<TState, TAct> Map { get; }

    protected abstract Guid Key { get; }

    /// <summary>Whose process it is; null for one that concerns several people.</summary>
    protected abstract ParticipantId? Whose { get; }

    /// <summary>Id of the process whatever its kind, as its steps name it.</summary>
    public Guid ProcessId() => Key;

    /// <summary>Steps somebody is expected to make from here, each within so many working days.</summary>
    public IEnumerable<(string Act, Party By, int Within)> Awaited() =>
        Map.From(State)
            .Where(static move => move.Within is not null)
            .Select(static move => (move.Act.ToString(), move.By, move.Within!.Value));

    /// <summary>Makes one step of the map.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="party">Who does it.</param>
    /// <param name="by">Account, or null for the clock.</param>
    /// <param name="at">Instant of the act.</param>
    /// <param name="reason">A member of the enum of reasons the step asks for, else nothing.</param>
    /// <param name="lacking">Guards that do not hold now; those the step names refuse it.</param>
    /// <returns>The step to store, or why not.</returns>
    public Result<ProcessStep> Make(
        TAct act,
        Party party,
        Guid? by,
        DateTimeOffset at,
        Enum? reason = null,
        IReadOnlyCollection<Refusal>? lacking = null
    )
    {
        var move = Map.Find(State, act);
        if (move is null || (move.By & party) == Party.None)
        {
            return SupervisionRefusals.StepNotOpen;
        }

        if (move.Reasons != reason?.GetType() || (reason is not null && !IsMember(reason)))
        {
            return SupervisionRefusals.ReasonMissing;
        }

        var refusals = move.Guards.Where(guard => lacking?.Contains(guard) == true).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        LastStep++;
        var step = Step(State.ToString(), move, party, by, at, reason);
        State = move.To;
        StateSince = at;
        return step;
    }

    /// <summary>The step with which the process comes into being.</summary>
    protected ProcessStep Begin(TAct act, Party party, Guid? by, DateTimeOffset at)
    {
        var move =
            Map.Find(null, act)
            ?? throw new ArgumentOutOfRangeException(nameof(act), act, "Not a first step.");
        State = move.To;
        StateSince = at;
        return Step("", move, party, by, at, null);
    }

    private static bool IsMember(Enum reason) => Enum.IsDefined(reason.GetType(), reason);

    private ProcessStep Step(
        string from,
        Move<TState, TAct> move,
        Party party,
        Guid? by,
        DateTimeOffset at,
        Enum? reason
    ) =>
        new(
            Map.Kind,
            Key,
            Whose,
            LastStep,
            from,
            move.Act.ToString(),
            move.To.ToString(),
            party,
            by,
            at,
            reason?.ToString() ?? ""
        );
}
