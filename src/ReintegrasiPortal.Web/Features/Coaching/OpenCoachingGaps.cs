using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>
/// Makes a task of every gap, once: a gap begins with the last session attended, and a task that staff set aside for it is not opened
/// again. Safe to run at any time and twice.
/// </summary>
public sealed class OpenCoachingGaps(Work work, OfficeCalendar calendar)
{
    /// <summary>Tasks of one run, so that the write lock is never held for long.</summary>
    private const int Batch = 200;

    /// <returns>How many tasks were opened.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.OpenCoachingGaps,
            Subject.None,
            async scope =>
            {
                var gaps = await scope.Db.GapsFor(scope.Who, calendar).ToListAsync(ct);
                var known = await scope
                    .Db.CaseTasks.Where(t => t.Key.StartsWith(CoachingGap.TaskPrefix))
                    .Select(t => new { t.ParticipantId, t.Key })
                    .ToListAsync(ct);
                var asked = known.Select(t => (t.ParticipantId, t.Key)).ToHashSet();
                var due = WorkingDays.After(calendar.Today, CoachingGap.ArrangeWithin);
                var open = gaps.Select(g => (g.Id, Key: CoachingGap.TaskKey(g.LastOn)))
                    .Where(gap => !asked.Contains(gap))
                    .Take(Batch)
                    .ToList();
                foreach (var (person, key) in open)
                {
                    await scope.AskFor(
                        person,
                        TaskKind.ArrangeCoaching,
                        TaskOwner.LapasStaff,
                        due,
                        key,
                        ct
                    );
                }

                return open.Count;
            },
            ct
        );
}
