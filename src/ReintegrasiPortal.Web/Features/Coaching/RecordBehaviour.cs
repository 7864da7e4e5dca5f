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

/// <summary>Enters or corrects the SPPN result of one month.</summary>
public sealed class RecordBehaviour(Work work, OfficeCalendar calendar)
{
    /// <summary>Enters one result.</summary>
    /// <param name="actor">Staff of the facility.</param>
    /// <param name="id">Whose.</param>
    /// <param name="month">Year and month as one number, for instance 202610.</param>
    /// <param name="category">The result.</param>
    /// <param name="trend">Against the month before, as the SPPN says.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        int month,
        BehaviourCategory category,
        BehaviourTrend trend,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordBehaviour,
            Subject.Of(id),
            async scope =>
            {
                var score = await scope.Db.BehaviourScores.SingleOrDefaultAsync(
                    s => s.ParticipantId == id && s.Month == month,
                    ct
                );
                if (score is null)
                {
                    score = new BehaviourScore(id, month);
                    scope.Db.BehaviourScores.Add(score);
                }

                var set = score.Set(category, trend, calendar.Today, scope.Me);
                if (!set.Refused(out _))
                {
                    scope.Note(
                        id,
                        TimelineKind.BehaviourRecorded,
                        facts:
                        [
                            TimelineFact.Of(MonthNumber.FirstDay(month)),
                            TimelineFact.Of(category),
                        ],
                        told: scope.Tell(EventKind.ConductRecorded, id)
                    );
                }

                return set;
            },
            ct
        );
}
