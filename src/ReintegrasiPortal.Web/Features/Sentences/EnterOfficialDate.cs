using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Enters a date read off the corrections database, a decree or the register book; it wins over the estimate.</summary>
public sealed class EnterOfficialDate(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="point">Which date.</param>
    /// <param name="on">The date; null takes an earlier entry back.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="register">Decree number or reference.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        CalendarPoint point,
        DateOnly? on,
        DateSource source,
        string register,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.EnterOfficialDate,
            id,
            (scope, before) =>
            {
                var entered = OfficialEntry.Enter(
                    id,
                    point,
                    on,
                    source,
                    register,
                    scope.Me,
                    scope.Now
                );
                if (!entered.Succeeded(out var entry, out _))
                {
                    return Task.FromResult<Result<LawAct>>(entered.Refusals.ToList());
                }

                var held = before.Facts?.Sentence.OfficialDates.FirstOrDefault(date =>
                    date.Point == point
                );
                if (held?.On == on && (on is null || held?.Register == entry.Register))
                {
                    return Task.FromResult<Result<LawAct>>(
                        FactRefusals.AlreadyEntered.At(nameof(OfficialEntry.On))
                    );
                }

                scope.Db.OfficialEntries.Add(entry);
                return Task.FromResult<Result<LawAct>>(
                    on is { } day
                        ? new LawAct(
                            CalendarCause.OfficialDateEntered,
                            TimelineKind.OfficialDateEntered,
                            "",
                            TimelineFact.Of(point),
                            TimelineFact.Of(day),
                            TimelineFact.Of(source),
                            TimelineFact.Text(entry.Register)
                        )
                        : new LawAct(
                            CalendarCause.OfficialDateEntered,
                            TimelineKind.OfficialDateWithdrawn,
                            "",
                            TimelineFact.Of(point)
                        )
                );
            },
            ct
        );
}
