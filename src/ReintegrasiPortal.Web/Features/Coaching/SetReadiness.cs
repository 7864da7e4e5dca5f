using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Says how one thing stands, in whose hands and by when; what is left to do is a task of its owner.</summary>
public sealed class SetReadiness(Work work, OfficeCalendar calendar)
{
    /// <summary>Most working days that can be given: half a year.</summary>
    public const int MaxWorkingDays = 120;

    /// <summary>Sets one thing.</summary>
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">Whose.</param>
    /// <param name="kind">Which.</param>
    /// <param name="state">How it stands.</param>
    /// <param name="owner">In whose hands; only looked at while something is left to do.</param>
    /// <param name="workingDays">From today, 1 or more; only looked at while something is left to do.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        ReadinessKind kind,
        ReadinessState state,
        TaskOwner owner,
        int workingDays,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.SetReadiness,
            Subject.Of(id),
            async scope =>
            {
                if (!Enum.IsDefined(kind))
                {
                    return ReadinessRefusals.StateMissing;
                }

                var item = await scope.Db.ReadinessItems.SingleOrDefaultAsync(
                    i => i.ParticipantId == id && i.Kind == kind,
                    ct
                );
                if (item is null)
                {
                    item = new ReadinessItem(id, kind);
                    scope.Db.ReadinessItems.Add(item);
                }

                var due = workingDays is >= 1 and <= MaxWorkingDays
                    ? WorkingDays.After(calendar.Today, workingDays)
                    : (DateOnly?)null;
                var set = item.Set(state, owner, due, calendar.Today, scope.Me, scope.Now);
                if (set.Refused(out _))
                {
                    return set;
                }

                await Ask(scope, item, ct);
                scope.Note(
                    id,
                    TimelineKind.ReadinessChanged,
                    facts: [TimelineFact.Of(kind), TimelineFact.Of(state)],
                    told: scope.Tell(EventKind.ReadinessChanged, id)
                );
                scope.Detail = $"{kind} {state}";
                return Done.Yes;
            },
            ct
        );

    /// <summary>The task says who and by when, so another owner or day is another task.</summary>
    private static async Task Ask(Scope scope, ReadinessItem item, CancellationToken ct)
    {
        var same =
            item.DueOn is { } day
            && await scope.Db.CaseTasks.AnyAsync(
                t =>
                    t.ParticipantId == item.ParticipantId
                    && t.Key == item.TaskKey
                    && t.State == CaseTaskState.Open
                    && t.Owner == item.Owner
                    && t.DueOn == day,
                ct
            );
        if (same)
        {
            return;
        }

        await scope.TaskDone(item.ParticipantId, item.TaskKey, ct);
        if (item.DueOn is { } due)
        {
            // The old task must be closed in the table before one with the same key opens.
            await scope.Db.SaveChangesAsync(ct);
            await scope.AskFor(item.ParticipantId, item.Task, item.Owner, due, item.TaskKey, ct);
        }
    }
}
