using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Agrees which partner, and which of its offers, accompanies the time after rehabilitation. The partner itself learns nothing by it.</summary>
public sealed class LinkAftercare(Work work)
{
    /// <summary>Agrees or ends it.</summary>
    /// <param name="actor">The PK of the case.</param>
    /// <param name="id">Whose.</param>
    /// <param name="partner">Null ends it.</param>
    /// <param name="offer">An offer of that partner; null for the partner as such.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        PartnerId? partner,
        OpportunityId? offer,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.LinkAftercare,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                if (
                    (
                        partner is { } named
                        && !await db.RehabilitationPartners().AnyAsync(p => p.Id == named, ct)
                    )
                    || (
                        offer is { } meant
                        && !await db.RehabilitationOffers()
                            .AnyAsync(o => o.Id == meant && o.PartnerId == partner, ct)
                    )
                )
                {
                    return RehabilitationRefusals.ProviderNotReady;
                }

                (await db.PlanToChange(id, ct)).Accompany(partner, offer);
                scope.Note(
                    id,
                    TimelineKind.SupportPlanChanged,
                    told: scope.Tell(EventKind.SupportPlanChanged, id)
                );
                return Done.Yes;
            },
            ct
        );
}

internal static class RelapsePlans
{
    /// <summary>The person's plan, an empty new one if there is none.</summary>
    public static async Task<RelapsePlan> PlanToChange(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var plan = await db.RelapsePlans.SingleOrDefaultAsync(p => p.ParticipantId == id, ct);
        if (plan is null)
        {
            plan = new RelapsePlan(id);
            db.RelapsePlans.Add(plan);
        }

        return plan;
    }
}
