using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Raises the events of the area.</summary>
internal static class CoachingEvents
{
    /// <summary>Tells the others that something of this kind changed for a person.</summary>
    /// <returns>Key of the event, for the timeline.</returns>
    public static string Tell(this Scope scope, EventKind kind, ParticipantId person)
    {
        var key = $"{kind}:{person.Value}:{Guid.CreateVersion7()}";
        scope.Raise(new PortalEvent(kind, key) { Participant = person });
        return key;
    }
}
