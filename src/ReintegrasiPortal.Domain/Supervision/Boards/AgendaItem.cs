using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Supervision.AgendaAct;
using static ReintegrasiPortal.Domain.Supervision.AgendaState;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>What a board recommended on one item.</summary>
public enum AgendaState
{
    Listed,
    RecommendedGrant,
    Deferred,
    NotRecommended,

    /// <summary>Taken off before the sitting, or overtaken by what happened to the case.</summary>
    Removed,
}

public enum AgendaAct
{
    PutOnAgenda,
    RecommendGrant,
    Defer,
    NotRecommend,
    Remove,
}

/// <summary>What is put to a board.</summary>
public enum AgendaPurpose
{
    /// <summary>The programme for which the Litmas was written.</summary>
    Program,

    /// <summary>A stage of coaching (PP 31/1999 art. 7-10).</summary>
    Stage,

    /// <summary>The next phase of guidance (PP 31/1999 art. 33).</summary>
    NextPhase,

    /// <summary>Back to the phase before.</summary>
    EarlierPhase,

    /// <summary>A petition that PK found to be founded.</summary>
    Revocation,
}

/// <summary>Why a board wants to hear a case again. A plan with a task goes with it.</summary>
public enum DeferReason
{
    DocumentsMissing,
    GuarantorMissing,
    ConductWindow,
    VillageObjects,
    InquiryUnclear,
    Other,
}

/// <summary>Why a board advises against. A plan with a task goes with it.</summary>
public enum AdviceReason
{
    RiskNotLower,
    ConductNotYetGood,
    CoachingNotFollowed,
    GuarantorUnable,
    GroundNotSufficient,
    Other,
}

/// <summary>Until the minutes are entered a recommendation can be put right.</summary>
public static class AgendaMap
{
    public static ProcessMap<AgendaState, AgendaAct> Map { get; } =
        new(
            ProcessKind.AgendaItem,
            [
                new(null, PutOnAgenda, Listed, Party.Lapas | Party.Officer | Party.Head),
                .. Answers(Listed),
                .. Answers(RecommendedGrant),
                .. Answers(Deferred),
                .. Answers(NotRecommended),
            ]
        );

    private static IEnumerable<Move<AgendaState, AgendaAct>> Answers(AgendaState state)
    {
        const Party board = Party.Lapas | Party.Head;
        yield return new(state, RecommendGrant, RecommendedGrant, board);
        yield return new(state, Defer, Deferred, board) { Reasons = typeof(DeferReason) };
        yield return new(state, NotRecommend, NotRecommended, board)
        {
            Reasons = typeof(AdviceReason),
        };
        yield return new(state, Remove, Removed, board | Party.Follows);
    }
}

public readonly record struct AgendaItemId(Guid Value) : IId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);

    public static AgendaItemId New() => new(Guid.CreateVersion7());
}

/// <summary>One case on the agenda of one sitting.</summary>
public sealed class AgendaItem : LegalProcess<AgendaState, AgendaAct>
{
    private AgendaItem() { }

    public AgendaItemId Id { get; private init; }

    public BoardSittingId SittingId { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public AgendaPurpose Purpose { get; private init; }

    /// <summary>The stage proposed, for <see cref="AgendaPurpose.Stage"/>.</summary>
    public Stage? Stage { get; private init; }

    public DeferReason? DeferredBecause { get; private set; }

    public AdviceReason? AdvisedAgainstBecause { get; private set; }

    protected override ProcessMap<AgendaState, AgendaAct> Map => AgendaMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (AgendaItem Item, ProcessStep Step) Put(
        BoardSittingId sitting,
        ParticipantId participant,
        AgendaPurpose purpose,
        Stage? stage,
        Party party,
        Guid by,
        DateTimeOffset at
    )
    {
        var item = new AgendaItem
        {
            Id = AgendaItemId.New(),
            SittingId = sitting,
            ParticipantId = participant,
            Purpose = purpose,
            Stage = stage,
        };
        return (item, item.Begin(PutOnAgenda, party, by, at));
    }

    /// <summary>Records what the board recommends, in place of what was recorded before.</summary>
    public Result<ProcessStep> Answer(
        AgendaAct act,
        Party party,
        Guid by,
        DateTimeOffset at,
        Enum? reason
    )
    {
        var made = Make(act, party, by, at, reason);
        if (!made.Refused(out _))
        {
            DeferredBecause = reason as DeferReason?;
            AdvisedAgainstBecause = reason as AdviceReason?;
        }

        return made;
    }
}
