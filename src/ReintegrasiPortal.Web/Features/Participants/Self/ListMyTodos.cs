using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Participants.Self;

/// <summary>Something that is in the person's own hands.</summary>
public sealed record MyTodo(CaseTaskId Id, TaskKind Kind, DateOnly DueOn);

/// <summary>What I have been asked to do, the most pressing first.</summary>
public sealed class ListMyTodos(Work work)
{
    public Task<Result<IReadOnlyList<MyTodo>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<MyTodo>>(
            actor,
            Operation.ListMyTodos,
            Subject.None,
            async scope =>
                scope.Who.Participant is null
                    ? Refusal.NotFound
                    : await scope
                        .Db.TasksFor(scope.Who)
                        .Where(t => t.State == CaseTaskState.Open)
                        .OrderBy(t => t.DueOn)
                        .ThenBy(t => t.Id)
                        .Select(t => new MyTodo(t.Id, t.Kind, t.DueOn))
                        .ToListAsync(ct),
            ct
        );
}
