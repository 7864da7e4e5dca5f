using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>What the acts on a family tie have in common.</summary>
internal static class FamilyActs
{
    public static PortalEvent Event(EventKind kind, FamilyLink link) =>
        new(kind, $"{kind}:{link.Id.Value}")
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
                    scope.Raise(Event(kind, link));
                }

                return result;
            },
            ct
        );
}
