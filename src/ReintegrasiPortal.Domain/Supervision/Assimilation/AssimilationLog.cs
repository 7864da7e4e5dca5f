using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Supervision.AssimilationAct;
using static ReintegrasiPortal.Domain.Supervision.AssimilationState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum AssimilationState
{
    Decreed,
    OutForWork,
    BackInPrison,
    Ended,
}

public enum AssimilationAct
{
    GrantAssimilation,
    RecordOuting,
    RecordReturn,
    EndAssimilation,

    /// <summary>Ends with the case or its decree.</summary>
    Overtake,
}

public enum AssimilationEndReason
{
    IntegrationDecreed,
    PeriodOver,
    WorkEnded,
    Health,
    Discipline,
    Other,
}

/// <summary>The daily way out and back while somebody is still a resident of the Lapas.</summary>
public static class AssimilationMap
{
    public static ProcessMap<AssimilationState, AssimilationAct> Map { get; } =
        new(
            ProcessKind.Assimilation,
            [
                new(null, GrantAssimilation, Decreed, Party.Lapas),
                new(Decreed, RecordOuting, OutForWork, Party.Lapas),
                new(OutForWork, RecordReturn, BackInPrison, Party.Lapas),
                new(BackInPrison, RecordOuting, OutForWork, Party.Lapas),
                .. Ends(Decreed, OutForWork, BackInPrison),
            ]
        );

    private static IEnumerable<Move<AssimilationState, AssimilationAct>> Ends(
        params AssimilationState[] states
    )
    {
        foreach (var state in states)
        {
            yield return new(state, EndAssimilation, Ended, Party.Lapas)
            {
                Reasons = typeof(AssimilationEndReason),
            };
            yield return new(state, Overtake, Ended, Party.Follows);
        }
    }
}

public readonly record struct AssimilationId(Guid Value) : IId<AssimilationId>
{
    public static AssimilationId From(Guid value) => new(value);

    public static AssimilationId New() => new(Guid.CreateVersion7());
}

/// <summary>Assimilation of one person under one decree, with its log of days.</summary>
public sealed class AssimilationLog : LegalProcess<AssimilationState, AssimilationAct>
{
    private AssimilationLog() { }

    public AssimilationId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>By when the person should be back; null while inside.</summary>
    public DateTimeOffset? BackBy { get; private set; }

    protected override ProcessMap<AssimilationState, AssimilationAct> Map => AssimilationMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (AssimilationLog Log, ProcessStep Step) Grant(
        ParticipantId participant,
        Guid by,
        DateTimeOffset at
    )
    {
        var log = new AssimilationLog { Id = AssimilationId.New(), ParticipantId = participant };
        return (log, log.Begin(GrantAssimilation, Party.Lapas, by, at));
    }

    /// <summary>The person is expected at this time; null: the person is back or the log has ended.</summary>
    public void ExpectBack(DateTimeOffset? by) => BackBy = by;
}
