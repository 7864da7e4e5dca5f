using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Ends time that does not count, or takes a mistaken entry of it out of the count.</summary>
public sealed class EndUncounted(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="ended">The time.</param>
    /// <param name="until">First day that counts again; null when the entry was a mistake.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        UncountedTimeId ended,
        DateOnly? until,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.EndUncounted,
            id,
            async (scope, _) =>
            {
                var time = await scope.Db.UncountedTimes.SingleOrDefaultAsync(
                    t => t.Id == ended && t.ParticipantId == id,
                    ct
                );
                if (time is null)
                {
                    return Refusal.NotFound;
                }

                var done = until is { } day
                    ? time.End(day, calendar.Today)
                    : time.Withdraw(scope.Me, scope.Now);
                return done.Refused(out var refusal)
                    ? refusal
                    : new LawAct(
                        CalendarCause.UncountedEnded,
                        until is null
                            ? TimelineKind.UncountedWithdrawn
                            : TimelineKind.UncountedEnded,
                        "",
                        TimelineFact.Of(time.Kind),
                        TimelineFact.Of(time.From),
                        TimelineFact.Of(until ?? calendar.Today)
                    );
            },
            ct
        );
}
