using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Enters a line of Register F. The same day and level entered twice stand once.</summary>
public sealed class RecordDiscipline(Work work, OfficeCalendar calendar)
{
    /// <summary>Enters one line.</summary>
    /// <param name="actor">Staff of the facility.</param>
    /// <param name="id">Whose.</param>
    /// <param name="on">Day of the decision.</param>
    /// <param name="level">Level of the penalty.</param>
    /// <param name="until">Last day of the penalty.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        DateOnly on,
        DisciplineLevel level,
        DateOnly until,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordDiscipline,
            Subject.Of(id),
            async scope =>
            {
                var made = DisciplineRecord.Of(id, on, level, until, calendar.Today, scope.Me);
                if (!made.Succeeded(out var record, out var refusal))
                {
                    return refusal;
                }

                if (
                    !await scope.Db.DisciplineRecords.AnyAsync(
                        r => r.ParticipantId == id && r.On == on && r.Level == level,
                        ct
                    )
                )
                {
                    scope.Db.DisciplineRecords.Add(record);
                    scope.Note(
                        id,
                        TimelineKind.DisciplineRecorded,
                        facts: [TimelineFact.Of(on), TimelineFact.Of(level)],
                        told: scope.Tell(EventKind.ConductRecorded, id)
                    );
                }

                return Done.Yes;
            },
            ct
        );
}
