using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>What the acts on a guarantee have in common.</summary>
internal static class GuaranteeActs
{
    /// <summary>Working days in which the PK looks for another guarantor. A choice of the portal.</summary>
    private const int SearchDays = 5;

    /// <summary>Working days in which a letter that came in is checked. A choice of the portal.</summary>
    private const int CheckDays = 3;

    private const string SearchKey = "guarantor";

    public static GuaranteeSide Side(this Scope scope) =>
        scope.Who.Role switch
        {
            Role.Officer => GuaranteeSide.Officer,
            Role.Participant => GuaranteeSide.Participant,
            _ => GuaranteeSide.Guarantor,
        };

    public static string CheckKey(GuaranteeId id) => $"guarantee-check:{id.Value}";

    public static string RenewKey(GuaranteeId id) => $"guarantee-renew:{id.Value}";

    /// <summary>The task "cari penjamin": a Pokmas, a Griya Abhipraya or the Bapas itself can stand in meanwhile.</summary>
    public static Task FindGuarantor(
        this Scope scope,
        ParticipantId person,
        DateOnly today,
        CancellationToken ct
    ) =>
        scope.AskFor(
            person,
            TaskKind.FindGuarantor,
            TaskOwner.Officer,
            WorkingDays.After(today, SearchDays),
            SearchKey,
            ct
        );

    public static Task GuarantorFound(
        this Scope scope,
        ParticipantId person,
        CancellationToken ct
    ) => scope.TaskDone(person, SearchKey, ct);

    public static Task CheckLetter(
        this Scope scope,
        Guarantee guarantee,
        DateOnly today,
        CancellationToken ct
    ) =>
        scope.AskFor(
            guarantee.ParticipantId,
            TaskKind.CheckGuaranteeLetter,
            TaskOwner.Officer,
            WorkingDays.After(today, CheckDays),
            CheckKey(guarantee.Id),
            ct
        );

    /// <summary>Raises the news of a step and notes it on the timeline.</summary>
    public static void Tell(
        this Scope scope,
        Guarantee guarantee,
        EventKind kind,
        TimelineKind? line,
        string reason = "",
        IReadOnlyList<TimelineFact>? facts = null
    )
    {
        // The same can happen again and again, each time as an act of its own.
        var key = $"{kind}:{guarantee.Id.Value}:{Guid.CreateVersion7():N}";
        scope.Raise(
            new PortalEvent(kind, key)
            {
                Participant = guarantee.ParticipantId,
                FamilyLink = guarantee.FamilyLinkId,
                Account = guarantee.GuarantorAccount,
            }
        );
        if (line is { } told)
        {
            scope.Note(
                guarantee.ParticipantId,
                told,
                reason,
                facts ?? [TimelineFact.Of(guarantee.Kind)],
                key
            );
        }
    }

    /// <summary>Loads the guarantee, lets one rule act on it, then what follows from it.</summary>
    public static Task<Result<Done>> ActOnGuarantee(
        this Work work,
        Actor actor,
        Operation operation,
        GuaranteeId id,
        Func<Scope, Guarantee, Result<Done>> rule,
        Func<Scope, Guarantee, Task> then,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var guarantee = await scope.Load(id, ct);
                if (guarantee is null)
                {
                    return Refusal.NotFound;
                }

                var result = rule(scope, guarantee);
                if (!result.Refused(out _))
                {
                    scope.Detail = guarantee.State.ToString();
                    await then(scope, guarantee);
                }

                return result;
            },
            ct
        );

    public static Task<Guarantee?> Load(this Scope scope, GuaranteeId id, CancellationToken ct) =>
        scope
            .Db.GuaranteesFor(scope.Who)
            .Include(g => g.Steps.OrderBy(s => s.Number))
            .SingleOrDefaultAsync(g => g.Id == id, ct);

    /// <summary>The letter in hand is void from now on; whoever scans it hears that it is not known.</summary>
    public static async Task VoidLetter(this Scope scope, LetterId? id, CancellationToken ct)
    {
        if (id is { } letter)
        {
            (await scope.Db.Letters.SingleAsync(l => l.Id == letter, ct)).Void(scope.Now);
        }
    }

    /// <summary>What an end does to the paper: a letter once in force is over, one that never was is void.</summary>
    public static async Task EndLetter(
        this Scope scope,
        Guarantee guarantee,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (guarantee.LetterId is not { } id)
        {
            return;
        }

        var letter = await scope.Db.Letters.SingleAsync(l => l.Id == id, ct);
        if (guarantee.ValidFrom is null)
        {
            letter.Void(scope.Now);
        }
        else
        {
            letter.EndOn(today.AddDays(-1));
        }
    }
}
