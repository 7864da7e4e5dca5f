using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>Everything that is open for one person, whoever has to do it.</summary>
public sealed class ListCaseTasks(Work work)
{
    public Task<Result<IReadOnlyList<TaskLine>>> Run(
        Actor actor,
        ParticipantId person,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<TaskLine>>(
            actor,
            Operation.ListCaseTasks,
            Subject.Of(person),
            async scope =>
                await scope
                    .Db.TasksFor(scope.Who)
                    .Where(t => t.ParticipantId == person && t.State == CaseTaskState.Open)
                    .OrderBy(t => t.DueOn)
                    .ThenBy(t => t.Id)
                    .Lines(scope.Db)
                    .ToListAsync(ct),
            ct
        );
}
