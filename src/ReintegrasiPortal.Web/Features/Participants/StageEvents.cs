using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>The one event about stages, however the decision came in.</summary>
internal static class StageEvents
{
    public static PortalEvent Decided(StageChange change) =>
        new(EventKind.StageDecided, $"{EventKind.StageDecided}:{change.Id}")
        {
            Participant = change.ParticipantId,
        };
}
