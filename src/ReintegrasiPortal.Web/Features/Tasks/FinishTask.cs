using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>Marks a task as done.</summary>
public sealed class FinishTask(Work work)
{
    public Task<Result<Done>> Run(Actor actor, CaseTaskId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.FinishTask,
            Subject.Of(id),
            async scope =>
            {
                var task = await scope
                    .Db.TasksFor(scope.Who)
                    .AsTracking()
                    .SingleOrDefaultAsync(t => t.Id == id, ct);
                if (task is null)
                {
                    return Refusal.NotFound;
                }

                var finished = task.Finish(scope.Me, scope.Now);
                if (!finished.Refused(out _))
                {
                    scope.Raise(TaskEvents.Ended(task));
                }

                return finished;
            },
            ct
        );
}

internal static class TaskEvents
{
    /// <summary>Open lists look again; nobody gets a line in the inbox for it.</summary>
    public static PortalEvent Ended(CaseTask task) =>
        new(EventKind.PathMoved, $"TaskEnded:{task.Id.Value}") { Participant = task.ParticipantId };
}
