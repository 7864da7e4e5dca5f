using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>Tells owners, once, of tasks that are due today or were due before.</summary>
public sealed class RemindTasks(Work work, OfficeCalendar calendar)
{
    /// <summary>Tasks of one run, so that the write lock is never held for long.</summary>
    private const int Batch = 200;

    /// <returns>How many owners were told.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.RemindTasks,
            Subject.None,
            async scope =>
            {
                var today = calendar.Today;
                var due = await scope
                    .Db.CaseTasks.Where(t =>
                        t.State == CaseTaskState.Open
                        && t.Owner != TaskOwner.Guarantor
                        && t.RemindedAt == null
                        && t.DueOn <= today
                    )
                    .OrderBy(t => t.DueOn)
                    .Take(Batch)
                    .ToListAsync(ct);
                foreach (var task in due)
                {
                    task.Reminded(scope.Now);
                    var kind = Kind(task.Owner);
                    scope.Raise(
                        new PortalEvent(kind, $"{kind}:{task.Id.Value}")
                        {
                            Participant = task.ParticipantId,
                        }
                    );
                }

                return due.Count;
            },
            ct
        );

    private static EventKind Kind(TaskOwner owner) =>
        owner switch
        {
            TaskOwner.LapasStaff => EventKind.FacilityTaskDue,
            TaskOwner.Supervisor => EventKind.SupervisorTaskDue,
            TaskOwner.Participant => EventKind.ParticipantTaskDue,
            _ => EventKind.OfficerTaskDue,
        };
}
