using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>What an officer stated about a person on a day. Rows are only added: the newest of a fact counts.</summary>
public sealed class StatedCondition
{
    private StatedCondition() { }

    private StatedCondition(
        ParticipantId participant,
        StatedFact fact,
        bool isSo,
        DateOnly on,
        AccountId by,
        DateTimeOffset at
    )
    {
        ParticipantId = participant;
        Fact = fact;
        IsSo = isSo;
        On = on;
        By = by;
        At = at;
    }

    /// <summary>Counts up in the order of writing.</summary>
    public long Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public StatedFact Fact { get; private init; }

    public bool IsSo { get; private init; }

    /// <summary>The day of the paper or conversation behind it.</summary>
    public DateOnly On { get; private init; }

    public AccountId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Refuses a fact that does not exist and a day in the future.</summary>
    public static Result<StatedCondition> State(
        ParticipantId participant,
        StatedFact fact,
        bool isSo,
        DateOnly on,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    ) =>
        !Enum.IsDefined(fact) ? EligibilityRefusals.FactUnknown
        : on > today ? EligibilityRefusals.StatedInFuture
        : new StatedCondition(participant, fact, isSo, on, by, at);
}

public static class EligibilityRefusals
{
    public static readonly Refusal FactUnknown = new("Eligibility.FactUnknown", "Fact");
    public static readonly Refusal StatedInFuture = new("Eligibility.StatedInFuture", "On");
}
