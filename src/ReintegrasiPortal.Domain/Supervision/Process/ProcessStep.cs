using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>
/// One step of a legal process. Steps are only added. The database ties each to the one before it and to the map of its kind, so that a
/// step in the wrong order cannot be stored.
/// </summary>
public sealed class ProcessStep
{
    private ProcessStep() { }

    internal ProcessStep(
        ProcessKind kind,
        Guid process,
        ParticipantId? participant,
        int number,
        string from,
        string act,
        string to,
        Party party,
        Guid? by,
        DateTimeOffset at,
        string reason
    )
    {
        Kind = kind;
        ProcessId = process;
        ParticipantId = participant;
        Number = number;
        PreviousNumber = number == 0 ? null : number - 1;
        From = from;
        Act = act;
        To = to;
        Party = party;
        By = by;
        At = at;
        Reason = reason;
    }

    public ProcessKind Kind { get; private init; }

    /// <summary>Id of the case, inquiry, sitting and so on.</summary>
    public Guid ProcessId { get; private init; }

    public ParticipantId? ParticipantId { get; private init; }

    /// <summary>0, 1, 2 … within the process.</summary>
    public int Number { get; private init; }

    public int? PreviousNumber { get; private init; }

    /// <summary>Empty for the first step.</summary>
    public string From { get; private init; } = "";

    public string Act { get; private init; } = "";

    public string To { get; private init; } = "";

    public Party Party { get; private init; }

    public Guid? By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Code of the reason, or empty.</summary>
    public string Reason { get; private init; } = "";
}
