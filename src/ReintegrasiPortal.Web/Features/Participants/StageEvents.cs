using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>What follows a decision on a stage, however it came in.</summary>
internal static class StageEvents
{
    public static PortalEvent Decided(StageChange change) =>
        new(EventKind.StageDecided, $"{EventKind.StageDecided}:{change.Id}")
        {
            Participant = change.ParticipantId,
        };

    /// <summary>Stores what a sidang TPP decided on a stage, with its news and its line on the timeline.</summary>
    public static Result<Done> Record(
        Scope scope,
        Participant person,
        Stage stage,
        DateOnly decidedOn,
        string minutesNo,
        DateOnly today
    )
    {
        if (
            !person
                .Decide(stage, decidedOn, minutesNo, today, scope.Me.Value)
                .Succeeded(out var change, out var refusal)
        )
        {
            return refusal;
        }

        scope.Db.StageChanges.Add(change);
        var news = Decided(change);
        scope.Raise(news);
        scope.Note(
            person.Id,
            TimelineKind.StageDecided,
            facts:
            [
                TimelineFact.Of(stage),
                TimelineFact.Of(decidedOn),
                TimelineFact.Text(minutesNo),
            ],
            told: news.Key
        );
        return Done.Yes;
    }
}
