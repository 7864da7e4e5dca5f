using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>Sets a task aside undone, with the reason on the timeline.</summary>
public sealed class DropTask(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        CaseTaskId id,
        DropReason reason,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.DropTask,
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

                if (task.Drop(reason, scope.Me, scope.Now).Refused(out var refusal))
                {
                    return refusal;
                }

                scope.Note(
                    task.ParticipantId,
                    TimelineKind.TaskDropped,
                    reason.ToString(),
                    [TimelineFact.Of(task.Kind)]
                );
                scope.Raise(TaskEvents.Ended(task));
                scope.Detail = reason.ToString();
                return Done.Yes;
            },
            ct
        );
}
