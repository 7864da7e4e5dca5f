using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Supervision.SittingAct;
using static ReintegrasiPortal.Domain.Supervision.SittingState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum SittingState
{
    Planned,
    Held,
    Cancelled,
}

public enum SittingAct
{
    PlanSitting,
    HoldSitting,
    CancelSitting,
}

public enum SittingCancelReason
{
    NoQuorum,
    PublicHoliday,
    Rescheduled,
    Other,
}

/// <summary>A sidang TPP is planned, then held with numbered minutes, or called off.</summary>
public static class SittingMap
{
    public static ProcessMap<SittingState, SittingAct> Map { get; } =
        new(
            ProcessKind.Sitting,
            [
                new(null, PlanSitting, Planned, Party.Lapas | Party.Head),
                new(Planned, HoldSitting, Held, Party.Lapas | Party.Head)
                {
                    Guards = [BoardRefusals.ItemsWaiting],
                },
                new(Planned, CancelSitting, Cancelled, Party.Lapas | Party.Head)
                {
                    Reasons = typeof(SittingCancelReason),
                },
            ]
        );
}

/// <summary>Whose TPP it is.</summary>
public enum BoardOf
{
    /// <summary>Hears programmes and stages.</summary>
    Lapas,

    /// <summary>Hears phases of guidance and petitions for revocation.</summary>
    Bapas,
}

public readonly record struct BoardSittingId(Guid Value) : IId<BoardSittingId>
{
    public static BoardSittingId From(Guid value) => new(value);

    public static BoardSittingId New() => new(Guid.CreateVersion7());
}

/// <summary>One sidang TPP. It advises; nothing it recommends takes effect before its minutes are entered.</summary>
public sealed class BoardSitting : LegalProcess<SittingState, SittingAct>
{
    public const int MaxPlace = 200;

    public const int MaxMinutesNo = 80;

    private BoardSitting() { }

    public BoardSittingId Id { get; private init; }

    public BoardOf Of { get; private init; }

    /// <summary>The Lapas whose board sits; null for a board of a Bapas.</summary>
    public FacilityId? FacilityId { get; private init; }

    /// <summary>The Bapas whose board sits, or the one beside which the Lapas works.</summary>
    public OfficeId OfficeId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Place { get; private init; } = "";

    /// <summary>Number of the berita acara; empty before it is held.</summary>
    public string MinutesNo { get; private set; } = "";

    protected override ProcessMap<SittingState, SittingAct> Map => SittingMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => null;

    public static Result<(BoardSitting Sitting, ProcessStep Step)> Plan(
        FacilityId? facility,
        OfficeId office,
        DateTimeOffset at,
        string place,
        Guid by,
        DateTimeOffset now
    )
    {
        if (at <= now)
        {
            return BoardRefusals.SittingInPast;
        }

        if (string.IsNullOrWhiteSpace(place) || place.Length > MaxPlace)
        {
            return BoardRefusals.PlaceMissing;
        }

        var sitting = new BoardSitting
        {
            Id = BoardSittingId.New(),
            Of = facility is null ? BoardOf.Bapas : BoardOf.Lapas,
            FacilityId = facility,
            OfficeId = office,
            At = at,
            Place = place.Trim(),
        };
        return (
            sitting,
            sitting.Begin(PlanSitting, facility is null ? Party.Head : Party.Lapas, by, now)
        );
    }

    /// <summary>Whether this board may hear such an item at all.</summary>
    public bool Hears(AgendaPurpose purpose) =>
        purpose is AgendaPurpose.Program or AgendaPurpose.Stage
            ? Of == BoardOf.Lapas
            : Of == BoardOf.Bapas;

    /// <summary>Enters the number of the minutes; the step itself is <see cref="SittingAct.HoldSitting"/>.</summary>
    public Result<Done> Minute(string number, DateTimeOffset now)
    {
        if (now < At)
        {
            return BoardRefusals.SittingAhead;
        }

        if (string.IsNullOrWhiteSpace(number) || number.Length > MaxMinutesNo)
        {
            return BoardRefusals.MinutesMissing;
        }

        MinutesNo = number.Trim();
        return Done.Yes;
    }
}

public static class BoardRefusals
{
    public static readonly Refusal SittingInPast = new("Board.SittingInPast", "At");
    public static readonly Refusal SittingAhead = new("Board.SittingAhead");
    public static readonly Refusal PlaceMissing = new("Board.PlaceMissing", "Place");
    public static readonly Refusal MinutesMissing = new("Board.MinutesMissing", "MinutesNo");
    public static readonly Refusal ItemsWaiting = new("Board.ItemsWaiting");
    public static readonly Refusal WrongBody = new("Board.WrongBody", "Purpose");
    public static readonly Refusal StageMissing = new("Board.StageMissing", "Stage");
    public static readonly Refusal AlreadyListed = new("Board.AlreadyListed");
    public static readonly Refusal NotDue = new("Board.NotDue", "Purpose");

    /// <summary>Something happened to this case since it was put on the agenda.</summary>
    public static Refusal Overtaken(string alias) => new("Board.Overtaken", null, alias);
}
