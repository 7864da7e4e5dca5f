using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Marks as missed what nobody has marked by the end of the second working day after. That is all it does.</summary>
public sealed class CloseDuties(Work work, DutyActs acts)
{
    /// <summary>Dates of one run, so that the write lock is never held for long.</summary>
    private const int Batch = 100;

    /// <returns>How many were marked.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.CloseDuties,
            Subject.None,
            async scope =>
            {
                var latest = acts.Today.AddDays(-ReportingDuty.GraceDays);
                var open = await scope
                    .Db.ReportingDuties.Where(d => d.State == DutyState.Due && d.DueOn < latest)
                    .OrderBy(d => d.DueOn)
                    .ThenBy(d => d.Id)
                    .Take(Batch)
                    .ToListAsync(ct);
                var marked = 0;
                foreach (var duty in open.Where(d => acts.Today > d.GraceUntil))
                {
                    await acts.Keep(scope, duty, duty.Miss(acts.Today, null, scope.Now), ct);
                    // The next date of the same person counts on from this one.
                    await scope.Db.SaveChangesAsync(ct);
                    marked++;
                }

                return marked;
            },
            ct
        );
}
