using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>What every entry of a law fact shares: the count before, the lines of the act, the count after.</summary>
internal static class LawWork
{
    /// <param name="work">The gate.</param>
    /// <param name="calendar">Says which day it is.</param>
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="operation">The use case.</param>
    /// <param name="id">The person.</param>
    /// <param name="act">Changes rows, given the count before; answers what the timeline tells of it.</param>
    /// <param name="ct">Ends the wait.</param>
    public static Task<Result<CalendarMoves>> ChangeLaw(
        this Work work,
        OfficeCalendar calendar,
        Actor actor,
        Operation operation,
        ParticipantId id,
        Func<Scope, Counted, Task<Result<LawAct>>> act,
        CancellationToken ct
    ) =>
        work.Change<CalendarMoves>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var before = await Recount.Look(scope.Db, id, calendar.Today, ct);
                if (before.Facts?.StoppedFor is not null)
                {
                    return FactRefusals.CalendarStopped;
                }

                var done = await act(scope, before);
                return done.Succeeded(out var told, out _)
                    ? await Recount.Finish(scope, id, before, told, calendar.Today, ct)
                    : done.Refusals.ToList();
            },
            ct
        );
}
