using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>
/// Begins the letter that continues a guarantee, with the data of the old one to look through. The old one holds until the new is in force.
/// </summary>
public sealed class RenewGuarantee(Work work, OfficeCalendar calendar)
{
    public Task<Result<GuaranteeId>> Run(Actor actor, GuaranteeId id, CancellationToken ct) =>
        work.Change<GuaranteeId>(
            actor,
            Operation.RenewGuarantee,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Load(id, ct) is not { } old)
                {
                    return Refusal.NotFound;
                }

                if (!old.CanRenew(calendar.Today))
                {
                    return GuaranteeRefusals.TooEarlyToRenew;
                }

                if (
                    await scope.Db.Guarantees.AnyAsync(
                        g => g.RenewalOf == id && g.State != GuaranteeState.Ended,
                        ct
                    )
                )
                {
                    return GuaranteeRefusals.AlreadyAsked;
                }

                var begun = Guarantee.Begin(
                    old.ParticipantId,
                    new Guarantor(old.Kind, old.FamilyLinkId, old.GuarantorAccount, old.PartnerId),
                    scope.Side(),
                    scope.Me.Value,
                    scope.Now,
                    id,
                    old.Data
                );
                if (!begun.Succeeded(out var renewal, out var refusal))
                {
                    return refusal;
                }

                scope.Db.Guarantees.Add(renewal);
                scope.Tell(
                    renewal,
                    renewal.State == GuaranteeState.Asked
                        ? EventKind.GuarantorAsked
                        : EventKind.GuaranteeMoved,
                    TimelineKind.GuarantorAsked
                );
                return renewal.Id;
            },
            ct
        );
}

/// <summary>
/// The daily look at guarantees: a task thirty days before the end, an end when the last day has passed, and then a search for another.
/// Running it again on the same day changes nothing.
/// </summary>
public sealed class LapseGuarantees(Work work, OfficeCalendar calendar)
{
    /// <summary>Guarantees of one run, so that the write lock is never held for long.</summary>
    private const int Batch = 200;

    /// <returns>How many were ended or put on somebody's list.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.LapseGuarantees,
            Subject.None,
            async scope =>
            {
                var today = calendar.Today;
                var soon = today.AddDays(Guarantee.RenewalDays);
                var ending = await scope
                    .Db.Guarantees.Include(g => g.Steps.OrderBy(s => s.Number))
                    .Where(g => g.State == GuaranteeState.InForce && g.ValidUntil <= soon)
                    .Where(g =>
                        g.ValidUntil < today
                        || !scope.Db.CaseTasks.Any(t =>
                            t.ParticipantId == g.ParticipantId
                            && t.Kind == TaskKind.RenewGuarantee
                            && t.OpenedAt >= g.StateSince
                        )
                    )
                    .OrderBy(g => g.ValidUntil)
                    .Take(Batch)
                    .ToListAsync(ct);
                foreach (var guarantee in ending)
                {
                    if (guarantee.Lapse(today, scope.Now).Refused(out _))
                    {
                        await Warn(scope, guarantee, ct);
                    }
                    else
                    {
                        await End(scope, guarantee, today, ct);
                    }
                }

                return ending.Count;
            },
            ct
        );

    private static async Task Warn(Scope scope, Guarantee guarantee, CancellationToken ct)
    {
        await scope.AskFor(
            guarantee.ParticipantId,
            TaskKind.RenewGuarantee,
            TaskOwner.Officer,
            guarantee.ValidUntil!.Value,
            GuaranteeActs.RenewKey(guarantee.Id),
            ct
        );
        scope.Tell(guarantee, EventKind.GuaranteeEnding, null);
    }

    private static async Task End(
        Scope scope,
        Guarantee guarantee,
        DateOnly today,
        CancellationToken ct
    )
    {
        await scope.TaskDone(guarantee.ParticipantId, GuaranteeActs.RenewKey(guarantee.Id), ct);
        scope.Tell(
            guarantee,
            EventKind.GuaranteeEnded,
            TimelineKind.GuaranteeEnded,
            nameof(GuaranteeEnd.Expired)
        );
        await scope.FindGuarantor(guarantee.ParticipantId, today, ct);
    }
}
