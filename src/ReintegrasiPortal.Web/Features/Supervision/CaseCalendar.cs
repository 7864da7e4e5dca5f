using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;

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
        if (!RuleSets.On(today).Succeeded(out var rules, out _))
        {
            return found;
        }

        foreach (var (id, sentence) in await Sentences(db, ids, ct))
        {
            if (SentenceCalendar.Compute(sentence, rules, today).Succeeded(out var calendar, out _))
            {
                found[id] = calendar;
            }
        }

        return found;
    }

    private static async Task<Dictionary<ParticipantId, Sentence>> Sentences(
        PortalDb db,
        IReadOnlyList<ParticipantId> ids,
        CancellationToken ct
    ) =>
        (
            await db.CriminalRecords.Where(r => ids.Contains(r.ParticipantId)).ToListAsync(ct)
        ).ToDictionary(
            r => r.ParticipantId,
            r => new Sentence
            {
                DetainedSince = r.DetainedOn,
                Lengths = [new(r.SentenceYears, r.SentenceMonths, r.SentenceDays)],
                OffenceGroup = r.OffenceGroup,
            }
        );
}
