using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>The PK agrees a moment for the interview of the litmas.</summary>
public sealed class PlanGuaranteeInterview(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        DateTimeOffset at,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.PlanGuaranteeInterview,
            id,
            (scope, guarantee) => guarantee.PlanInterview(at, scope.Now),
            (scope, guarantee) =>
            {
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeMoved,
                    TimelineKind.GuaranteeInterviewPlanned,
                    facts: [TimelineFact.Of(calendar.DayOf(at))]
                );
                return Task.CompletedTask;
            },
            ct
        );
}

public sealed class HoldGuaranteeInterview(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        DateOnly day,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.HoldGuaranteeInterview,
            id,
            (_, guarantee) => guarantee.HoldInterview(day, calendar.Today),
            (scope, guarantee) =>
            {
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeMoved,
                    TimelineKind.GuaranteeInterviewHeld,
                    facts: [TimelineFact.Of(day)]
                );
                return Task.CompletedTask;
            },
            ct
        );
}

/// <summary>The PK records the five findings; all must be sufficient, else the letter goes back with what to mend.</summary>
public sealed class CheckGuarantee(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        GuaranteeFindings findings,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.CheckGuarantee,
            id,
            (scope, guarantee) => guarantee.Check(findings, scope.Me.Value, scope.Now),
            async (scope, guarantee) =>
            {
                await scope.TaskDone(guarantee.ParticipantId, GuaranteeActs.CheckKey(id), ct);
                scope.Tell(guarantee, EventKind.GuaranteeMoved, TimelineKind.GuaranteeChecked);
            },
            ct
        );
}

/// <summary>Sends the letter back with coded reasons; the letter is void and a new one is written.</summary>
public sealed class ReturnGuarantee(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        IReadOnlyList<ReturnReason> reasons,
        CancellationToken ct
    )
    {
        LetterId? before = null;
        return work.ActOnGuarantee(
            actor,
            Operation.ReturnGuarantee,
            id,
            (scope, guarantee) =>
            {
                before = guarantee.LetterId;
                return guarantee.Return(reasons, scope.Me.Value, scope.Now);
            },
            async (scope, guarantee) =>
            {
                await scope.VoidLetter(before, ct);
                await scope.TaskDone(guarantee.ParticipantId, GuaranteeActs.CheckKey(id), ct);
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeReturned,
                    TimelineKind.GuaranteeReturned,
                    guarantee.Returned[0].ToString()
                );
            },
            ct
        );
    }
}

/// <summary>Puts a checked guarantee in force. What was in force before ends: renewed or replaced.</summary>
public sealed class PutGuaranteeInForce(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        DateOnly validFrom,
        DateOnly validUntil,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.PutGuaranteeInForce,
            id,
            (scope, guarantee) =>
                validUntil < calendar.Today
                    ? GuaranteeRefusals.DatesOutOfOrder
                    : guarantee.PutInForce(validFrom, validUntil, scope.Me.Value, scope.Now),
            async (scope, guarantee) =>
            {
                await EndOthers(scope, guarantee, ct);
                var letter = await scope.Db.Letters.SingleAsync(
                    l => l.Id == guarantee.LetterId,
                    ct
                );
                letter.InForce(validFrom, validUntil);
                await scope.GuarantorFound(guarantee.ParticipantId, ct);
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeInForce,
                    TimelineKind.GuaranteeInForce,
                    facts: [TimelineFact.Of(guarantee.Kind), TimelineFact.Of(validUntil)]
                );
            },
            ct
        );

    private async Task EndOthers(Scope scope, Guarantee now, CancellationToken ct)
    {
        var others = await scope
            .Db.Guarantees.Include(g => g.Steps.OrderBy(s => s.Number))
            .Where(g =>
                g.ParticipantId == now.ParticipantId
                && g.State == GuaranteeState.InForce
                && g.Id != now.Id
            )
            .ToListAsync(ct);
        foreach (var other in others)
        {
            var because = now.RenewalOf == other.Id ? GuaranteeEnd.Renewed : GuaranteeEnd.Replaced;
            other.End(because, scope.Me.Value, scope.Now);
            await scope.EndLetter(other, calendar.Today, ct);
            await scope.TaskDone(other.ParticipantId, GuaranteeActs.RenewKey(other.Id), ct);
            scope.Tell(
                other,
                because == GuaranteeEnd.Renewed
                    ? EventKind.GuaranteeMoved
                    : EventKind.GuaranteeEnded,
                TimelineKind.GuaranteeEnded,
                because.ToString()
            );
        }
    }
}

/// <summary>The PK ends a guarantee with a coded reason. Unless the programme is over, another guarantor is looked for.</summary>
public sealed class EndGuarantee(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        GuaranteeEnd because,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.EndGuarantee,
            id,
            (scope, guarantee) => guarantee.End(because, scope.Me.Value, scope.Now),
            async (scope, guarantee) =>
            {
                await scope.EndLetter(guarantee, calendar.Today, ct);
                await scope.TaskDone(guarantee.ParticipantId, GuaranteeActs.CheckKey(id), ct);
                await scope.TaskDone(guarantee.ParticipantId, GuaranteeActs.RenewKey(id), ct);
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeEnded,
                    TimelineKind.GuaranteeEnded,
                    because.ToString()
                );
                if (because != GuaranteeEnd.ProgrammeOver)
                {
                    await scope.FindGuarantor(guarantee.ParticipantId, calendar.Today, ct);
                }
            },
            ct
        );
}
