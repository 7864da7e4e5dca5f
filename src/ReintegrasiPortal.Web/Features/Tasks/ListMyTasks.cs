using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>One task with the person it is for.</summary>
/// <param name="FullName">Of the participant.</param>
/// <param name="About">What exactly, as a code with a text among those of the timeline; or empty.</param>
public sealed record TaskLine(
    CaseTaskId Id,
    ParticipantId Participant,
    string FullName,
    TaskKind Kind,
    TaskOwner Owner,
    DateOnly DueOn,
    string About
);

/// <summary>What is in one's own hands, the most pressing first.</summary>
/// <param name="Total">All of them, of which the lines are the first.</param>
public sealed record MyTasks(int Total, IReadOnlyList<TaskLine> First);

/// <summary>Open tasks of the people somebody accompanies that are theirs to do.</summary>
public sealed class ListMyTasks(Work work)
{
    /// <summary>Lines of one page.</summary>
    public const int PageSize = 50;

    public Task<Result<MyTasks>> Run(Actor actor, int skip, CancellationToken ct) =>
        work.Read<MyTasks>(
            actor,
            Operation.ListMyTasks,
            Subject.None,
            async scope =>
            {
                var mine = scope.Db.MyOpenTasks(scope.Who);
                return new MyTasks(
                    await mine.CountAsync(ct),
                    await mine.OrderBy(t => t.DueOn)
                        .ThenBy(t => t.OpenedAt)
                        .ThenBy(t => t.Id)
                        .Skip(Math.Max(skip, 0))
                        .Take(PageSize)
                        .Lines(scope.Db)
                        .ToListAsync(ct)
                );
            },
            ct
        );
}

internal static class TaskLines
{
    /// <summary>What is open and in the hands of this officer, head or member of staff.</summary>
    public static IQueryable<CaseTask> MyOpenTasks(this PortalDb db, ActorFacts who)
    {
        var owner = who.Role switch
        {
            Role.LapasStaff => TaskOwner.LapasStaff,
            Role.Supervisor => TaskOwner.Supervisor,
            _ => TaskOwner.Officer,
        };
        return db.TasksFor(who).Where(t => t.State == CaseTaskState.Open && t.Owner == owner);
    }

    public static IQueryable<TaskLine> Lines(this IQueryable<CaseTask> tasks, PortalDb db) =>
        tasks.Select(t => new TaskLine(
            t.Id,
            t.ParticipantId,
            db.PersonIdentities.Where(i => i.ParticipantId == t.ParticipantId)
                .Select(i => i.FullName)
                .FirstOrDefault()
                ?? "",
            t.Kind,
            t.Owner,
            t.DueOn,
            t.About
        ));
}
