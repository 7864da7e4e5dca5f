using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Enters time that does not count as served: an escape, an interruption, time outside under a release that was revoked.</summary>
public sealed class RecordUncounted(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="period">Without an end while it lasts.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        UncountedPeriod period,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.RecordUncounted,
            id,
            (scope, before) =>
            {
                var recorded = UncountedTime.Record(
                    id,
                    period,
                    calendar.Today,
                    scope.Me,
                    scope.Now
                );
                if (!recorded.Succeeded(out var time, out _))
                {
                    return Task.FromResult<Result<LawAct>>(recorded.Refusals.ToList());
                }

                scope.Db.UncountedTimes.Add(time);
                return Task.FromResult<Result<LawAct>>(
                    time.Until is { } until
                        ? new LawAct(
                            CalendarCause.UncountedRecorded,
                            TimelineKind.UncountedRecorded,
                            "",
                            TimelineFact.Of(time.Kind),
                            TimelineFact.Of(time.From),
                            TimelineFact.Of(until)
                        )
                        : new LawAct(
                            CalendarCause.UncountedRecorded,
                            TimelineKind.UncountedBegan,
                            "",
                            TimelineFact.Of(time.Kind),
                            TimelineFact.Of(time.From)
                        )
                );
            },
            ct
        );
}
