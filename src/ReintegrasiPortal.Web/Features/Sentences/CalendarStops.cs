using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Ends the count of a sentence, as part of the act that closes the case.</summary>
public static class CalendarStops
{
    /// <summary>
    /// From <paramref name="on"/> no date lies ahead any more; what was stays readable. Nobody is notified: after a death no estimate is
    /// news for anyone. A person without a record has nothing to stop.
    /// </summary>
    /// <returns>Refused in the future, and when the count was stopped before.</returns>
    public static async Task<Result<Done>> StopCalendar(
        this Scope scope,
        ParticipantId id,
        CalendarStop reason,
        DateOnly on,
        DateOnly today,
        CancellationToken ct
    )
    {
        var record = await scope.Db.CriminalRecords.SingleOrDefaultAsync(
            r => r.ParticipantId == id,
            ct
        );
        if (record is null)
        {
            return Done.Yes;
        }

        var before = await Recount.Look(scope.Db, id, today, ct);
        if (record.Stop(reason, on, today).Refused(out var refusal))
        {
            return refusal;
        }

        await scope.Db.SaveChangesAsync(ct);
        var after = await Recount.Look(scope.Db, id, today, ct);
        var moves = MovedDate.Between(before.Calendar, after.Calendar);
        if (moves.Count > 0)
        {
            scope.Db.CalendarChanges.Add(
                new CalendarChange(
                    id,
                    CalendarCause.Stopped,
                    before.Rules?.Code ?? "",
                    moves,
                    scope.Who.Account,
                    scope.Now
                )
            );
        }

        scope.Note(
            id,
            TimelineKind.CalendarStopped,
            reason.ToString(),
            [TimelineFact.Of(reason), TimelineFact.Of(on)]
        );
        await Contradictions.Review(scope, id, after, today, ct);
        return Done.Yes;
    }
}
