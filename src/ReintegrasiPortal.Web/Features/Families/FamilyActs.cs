using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Families.Guarantees;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>What the acts on a family tie have in common.</summary>
internal static class FamilyActs
{
    /// <summary>The news of an act that happens once to a tie.</summary>
    public static PortalEvent Event(EventKind kind, FamilyLink link) => Event(kind, link, "");

    /// <summary>Whoever loses a guarantor by this must look for another: the PK gets the task.</summary>
    /// <param name="today">The office's day.</param>
    public static async Task FindAnother(
        Scope scope,
        FamilyLink link,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (
            await scope.Db.Guarantees.AnyAsync(
                g => g.FamilyLinkId == link.Id && g.State != GuaranteeState.Ended,
                ct
            )
        )
        {
            await scope.FindGuarantor(link.ParticipantId, today, ct);
        }
    }

    /// <summary>Seeing and not seeing can happen again and again, so each gets its own key.</summary>
    private static PortalEvent Again(EventKind kind, FamilyLink link) =>
        Event(
            kind,
            link,
            kind == EventKind.FamilySightChanged ? $":{Guid.CreateVersion7():N}" : ""
        );

    private static PortalEvent Event(EventKind kind, FamilyLink link, string more) =>
        new(kind, $"{kind}:{link.Id.Value}{more}")
        {
            Participant = link.ParticipantId,
            FamilyLink = link.Id,
        };

    /// <summary>Loads the tie, lets one rule act on it and tells those it concerns.</summary>
    public static Task<Result<Done>> ActOnLink(
        this Work work,
        Actor actor,
        Operation operation,
        FamilyLinkId id,
        EventKind kind,
        Func<Scope, FamilyLink, Result<Done>> rule,
        CancellationToken ct
    ) => work.ActOnLink(actor, operation, id, kind, rule, static (_, _) => Task.CompletedTask, ct);

    /// <param name="then">What follows in the same transaction.</param>
    /// <inheritdoc cref="ActOnLink(Work, Actor, Operation, FamilyLinkId, EventKind, Func{Scope, FamilyLink, Result{Done}}, CancellationToken)"/>
    public static Task<Result<Done>> ActOnLink(
        this Work work,
        Actor actor,
        Operation operation,
        FamilyLinkId id,
        EventKind kind,
        Func<Scope, FamilyLink, Result<Done>> rule,
        Func<Scope, FamilyLink, Task> then,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var link = await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .SingleOrDefaultAsync(l => l.Id == id, ct);
                if (link is null)
                {
                    return Refusal.NotFound;
                }

                var result = rule(scope, link);
                if (!result.Refused(out _))
                {
                    scope.Detail = link.Status.ToString();
                    scope.Raise(Again(kind, link));
                    await then(scope, link);
                }

                return result;
            },
            ct
        );
}
