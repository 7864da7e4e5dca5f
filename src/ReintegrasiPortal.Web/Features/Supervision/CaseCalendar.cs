using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>The sentence calendars of people, for deadlines and tasks of the legal process.</summary>
internal static class CaseCalendar
{
    /// <summary>Null when the sentence is unknown or has no calendar.</summary>
    public static async Task<CalendarResult?> Of(
        PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    ) => (await Of(db, [id], today, ct)).GetValueOrDefault(id);

    public static async Task<Dictionary<ParticipantId, CalendarResult>> Of(
        PortalDb db,
        IReadOnlyList<ParticipantId> ids,
        DateOnly today,
        CancellationToken ct
    )
    {
        var found = new Dictionary<ParticipantId, CalendarResult>();
        var rules = await RuleBook.On(db, today, ct);
        foreach (var (id, facts) in await SentenceReader.Of(db, ids, ct))
        {
            if (Counted.Of(facts, rules, today).Calendar is { } calendar)
            {
                found[id] = calendar;
            }
        }

        return found;
    }

    /// <summary>No date lies ahead any more. A count that was stopped before stays as it was stopped.</summary>
    public static async Task StopCount(this CaseWork turn, CalendarStop reason)
    {
        await turn.Scope.StopCalendar(turn.Person, reason, turn.Today, turn.Today, turn.Ct);
        // What the recount has opened must be seen by whoever ends the tasks of the case next.
        await turn.Db.SaveChangesAsync(turn.Ct);
    }
}
