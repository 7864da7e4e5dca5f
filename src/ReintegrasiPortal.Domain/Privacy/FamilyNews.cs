using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Notifications;

namespace ReintegrasiPortal.Domain.Privacy;

/// <summary>Which consent an event needs before relatives hear of it, and which topic a relative can be kept from.</summary>
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
            EventKind.ReportingTomorrow => NewsKind.ReportingDays,
            EventKind.CertificateAdded => NewsKind.CertificateIssued,
            EventKind.DatesMoved => NewsKind.EstimateChanged,
            _ => NewsKind.None,
        };

    /// <summary>The topic a kind of news belongs to; null where there is nothing to keep back.</summary>
    public static FamilyTopic? TopicOf(NewsKind kind) =>
        kind switch
        {
            NewsKind.StageReached or NewsKind.EstimateChanged => FamilyTopic.StageDates,
            NewsKind.PlacementStarted or NewsKind.PlacementCompleted or NewsKind.PlacementKept =>
                FamilyTopic.Placement,
            NewsKind.CertificateIssued or NewsKind.GuidancePhasePassed => FamilyTopic.Coaching,
            NewsKind.ReportingDays => FamilyTopic.Reporting,
            _ => null,
        };
}
