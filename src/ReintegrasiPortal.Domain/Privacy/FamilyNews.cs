using ReintegrasiPortal.Domain.Notifications;

namespace ReintegrasiPortal.Domain.Privacy;

/// <summary>Which consent an event needs before relatives hear of it.</summary>
public static class FamilyNews
{
    /// <summary>The kind of news an event is to relatives; <see cref="NewsKind.None"/> when it is none.</summary>
    public static NewsKind Of(EventKind kind) =>
        kind switch
        {
            EventKind.StageDecided or EventKind.DecreeEntered or EventKind.SupervisionCompleted =>
                NewsKind.StageReached,
            EventKind.PlacementStarted => NewsKind.PlacementStarted,
            EventKind.PlacementCompleted => NewsKind.PlacementCompleted,
            EventKind.DatesMoved => NewsKind.EstimateChanged,
            _ => NewsKind.None,
        };
}
