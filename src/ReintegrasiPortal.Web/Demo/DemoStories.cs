using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>The courses that invented placements take. Together they end in every state there is.</summary>
internal static class DemoStories
{
    private static readonly PlacementAct[] s_way =
    [
        PlacementAct.Agree,
        PlacementAct.Approve,
        PlacementAct.Accept,
        PlacementAct.ScheduleInterview,
        PlacementAct.MakeOffer,
        PlacementAct.AcceptOffer,
        PlacementAct.Start,
    ];

    /// <summary>How many stories of which acts; together they end in every state there is.</summary>
    private static readonly (int Count, PlacementAct[] Acts)[] s_stories =
    [
        (4, []),
        (6, s_way[..1]),
        (5, s_way[..2]),
        (3, s_way[..3]),
        (4, s_way[..4]),
        (3, s_way[..5]),
        (2, s_way[..6]),
        (8, s_way),
        (2, [.. s_way, PlacementAct.Pause]),
        (1, [.. s_way, PlacementAct.Pause, PlacementAct.Resume]),
        (3, [.. s_way, PlacementAct.Complete]),
        (2, [.. s_way, PlacementAct.End]),
        (2, [PlacementAct.Decline]),
        (1, [.. s_way[..2], PlacementAct.Decline]),
        (2, [.. s_way[..1], PlacementAct.Withdraw]),
        (1, [PlacementAct.Expire]),
        (1, [.. s_way[..2], PlacementAct.Expire]),
    ];

    private static readonly Dictionary<PlacementAct, EventKind> s_events = new()
    {
        [PlacementAct.Agree] = EventKind.ParticipantAgreed,
        [PlacementAct.Approve] = EventKind.OfficerApproved,
        [PlacementAct.Accept] = EventKind.PartnerAccepted,
        [PlacementAct.ScheduleInterview] = EventKind.InterviewScheduled,
        [PlacementAct.MakeOffer] = EventKind.OfferMade,
        [PlacementAct.AcceptOffer] = EventKind.OfferAccepted,
        [PlacementAct.Start] = EventKind.PlacementStarted,
        [PlacementAct.Pause] = EventKind.PlacementPaused,
        [PlacementAct.Resume] = EventKind.PlacementResumed,
        [PlacementAct.Complete] = EventKind.PlacementCompleted,
        [PlacementAct.End] = EventKind.PlacementEnded,
        [PlacementAct.Decline] = EventKind.PlacementDeclined,
        [PlacementAct.Withdraw] = EventKind.PlacementWithdrawn,
        [PlacementAct.Expire] = EventKind.PlacementExpired,
    };

    /// <summary>The acts of every story. One of each comes first: how many people fit depends on the day, that every state is there must not.</summary>
    public static IEnumerable<PlacementAct[]> OneOfEachFirst() =>
        s_stories
            .SelectMany(story =>
                Enumerable.Range(0, story.Count).Select(round => (round, story.Acts))
            )
            .OrderBy(story => story.round)
            .Select(story => story.Acts);

    public static EventKind EventOf(PlacementAct act) => s_events[act];
}
