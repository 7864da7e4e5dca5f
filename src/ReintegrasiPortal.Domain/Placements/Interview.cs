using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Placements;

/// <summary>A meeting between participant and partner.</summary>
public readonly record struct InterviewId(Guid Value) : IId<InterviewId>
{
    public static InterviewId From(Guid value) => new(value);

    public static InterviewId New() => new(Guid.CreateVersion7());
}

/// <summary>When and where participant and partner meet. A moved meeting is a new row; the latest counts.</summary>
public sealed class Interview
{
    private Interview() { }

    private Interview(
        PlacementId placement,
        DateTimeOffset at,
        string place,
        Guid by,
        DateTimeOffset setAt
    )
    {
        Id = InterviewId.New();
        PlacementId = placement;
        At = at;
        Place = place;
        SetBy = by;
        SetAt = setAt;
    }

    public InterviewId Id { get; private init; }

    public PlacementId PlacementId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Place { get; private init; } = "";

    public Guid SetBy { get; private init; }

    public DateTimeOffset SetAt { get; private init; }

    public static Result<Interview> Set(
        PlacementId placement,
        DateTimeOffset at,
        string place,
        Guid by,
        DateTimeOffset now
    ) =>
        at <= now ? PlacementRefusals.InterviewInPast
        : string.IsNullOrWhiteSpace(place) || place.Length > 200 ? PlacementRefusals.PlaceMissing
        : new Interview(placement, at, place.Trim(), by, now);
}
