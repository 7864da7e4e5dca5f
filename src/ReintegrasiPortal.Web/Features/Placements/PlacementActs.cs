using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Loads a placement, makes one step of the map with fresh facts and tells the others: what all acts on a placement have in common.</summary>
public sealed class PlacementActs(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">Who acts.</param>
    /// <param name="operation">The use case.</param>
    /// <param name="id">The placement.</param>
    /// <param name="act">The step.</param>
    /// <param name="reason">Code of the reason, or empty.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<PlacementState>> Make(
        Actor actor,
        Operation operation,
        PlacementId id,
        PlacementAct act,
        string reason,
        CancellationToken ct
    ) =>
        On(
            actor,
            operation,
            id,
            async (scope, placement) =>
            {
                var offer = await Offer(scope, placement, ct);
                return await Step(scope, placement, offer, act, reason, DayOf(offer), ct);
            },
            ct
        );

    /// <summary>Opens the gate for an act on one placement.</summary>
    internal Task<Result<PlacementState>> On(
        Actor actor,
        Operation operation,
        PlacementId id,
        Func<Scope, Placement, Task<Result<PlacementState>>> lines,
        CancellationToken ct
    ) =>
        work.Change(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
                await lines(scope, await scope.Db.Placements.SingleAsync(p => p.Id == id, ct)),
            ct
        );

    /// <summary>One step, its audit word and its event.</summary>
    internal static async Task<Result<PlacementState>> Step(
        Scope scope,
        Placement placement,
        OfferInPlay offer,
        PlacementAct act,
        string reason,
        DateOnly day,
        CancellationToken ct,
        Side? side = null
    )
    {
        var facts = await scope.Db.PlacementFacts(
            placement.ParticipantId,
            placement.OpportunityId,
            placement.Id,
            day,
            ct
        );
        var made = placement.Make(
            act,
            side ?? SideOf(scope.Who.Role),
            facts,
            reason,
            scope.Who.Hand?.Value,
            scope.Now
        );
        if (!made.Refused(out _))
        {
            scope.Detail = placement.State.ToString();
            scope.Raise(
                Event(
                    EventOf(act),
                    placement,
                    offer,
                    placement.LastStep.ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        return made;
    }

    internal static async Task<OfferInPlay> Offer(
        Scope scope,
        Placement placement,
        CancellationToken ct
    ) =>
        await scope
            .Db.Opportunities.Where(o => o.Id == placement.OpportunityId)
            .Select(o => new OfferInPlay(o.Id, o.PartnerId, o.StartFrom))
            .SingleAsync(ct);

    /// <summary>An event about this placement with every id that decides who hears of it.</summary>
    internal static PortalEvent Event(
        EventKind kind,
        Placement placement,
        OfferInPlay offer,
        string number
    ) =>
        new(kind, $"{kind}:{placement.Id.Value}:{number}")
        {
            Participant = placement.ParticipantId,
            Partner = offer.Partner,
            Opportunity = placement.OpportunityId,
            Placement = placement.Id,
        };

    /// <summary>The first event of a placement.</summary>
    internal static PortalEvent Suggested(Placement placement, OfferInPlay offer) =>
        Event(EventKind.PlacementSuggested, placement, offer, "0");

    /// <summary>The day papers must cover: the first on which the work could begin.</summary>
    internal DateOnly DayOf(OfferInPlay offer) =>
        offer.StartFrom > calendar.Today ? offer.StartFrom : calendar.Today;

    internal static Side SideOf(Role role) =>
        role switch
        {
            Role.Participant => Side.Participant,
            Role.Officer or Role.Supervisor => Side.Officer,
            Role.EmployerMember or Role.PartnerMember => Side.Partner,
            Role.System => Side.Clock,
            _ => Side.None,
        };

    private static EventKind EventOf(PlacementAct act) =>
        act switch
        {
            PlacementAct.Agree => EventKind.ParticipantAgreed,
            PlacementAct.Approve => EventKind.OfficerApproved,
            PlacementAct.Accept => EventKind.PartnerAccepted,
            PlacementAct.ScheduleInterview => EventKind.InterviewScheduled,
            PlacementAct.MakeOffer => EventKind.OfferMade,
            PlacementAct.AcceptOffer => EventKind.OfferAccepted,
            PlacementAct.Start => EventKind.PlacementStarted,
            PlacementAct.Pause => EventKind.PlacementPaused,
            PlacementAct.Resume => EventKind.PlacementResumed,
            PlacementAct.Complete => EventKind.PlacementCompleted,
            PlacementAct.End => EventKind.PlacementEnded,
            PlacementAct.Decline => EventKind.PlacementDeclined,
            PlacementAct.Withdraw => EventKind.PlacementWithdrawn,
            PlacementAct.Expire => EventKind.PlacementExpired,
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };
}

/// <summary>What the acts need to know of the offer.</summary>
internal sealed record OfferInPlay(OpportunityId Id, PartnerId Partner, DateOnly StartFrom);
