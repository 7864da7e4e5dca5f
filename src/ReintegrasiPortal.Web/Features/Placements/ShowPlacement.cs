using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Components;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>A placement as its officers see it.</summary>
/// <param name="Match">What the engine said when PK shortlisted.</param>
/// <param name="Shared">Identity fields the partner may see now.</param>
/// <param name="Open">What the reader can do now by the map; none for a head of office.</param>
/// <param name="InTheWay">For each open act the guards that refuse it today.</param>
public sealed record PlacementFile(
    PlacementId Id,
    ParticipantId ParticipantId,
    string Alias,
    string FullName,
    OpportunityId OpportunityId,
    string Offer,
    string Partner,
    HelpKinds Kind,
    string Place,
    DateOnly StartFrom,
    DateOnly StartUntil,
    PlacementState State,
    DateTimeOffset Since,
    DateOnly? StartsOn,
    EndReason? EndedBecause,
    IReadOnlyList<PlacementStepRow> Steps,
    MatchRecord Match,
    IReadOnlyList<SharedField> Shared,
    InterviewRow? Interview,
    IReadOnlyList<PlacementAct> Open,
    IReadOnlyDictionary<PlacementAct, IReadOnlyList<Refusal>> InTheWay
);

/// <summary>The file of one placement, for the PK who holds the case and the head of the office.</summary>
public sealed class ShowPlacement(Work work, PlacementActs acts)
{
    public Task<Result<PlacementFile>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        work.Read<PlacementFile>(
            actor,
            Operation.ShowPlacement,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var row = await (
                    from p in db.PlacementsFor(scope.Who)
                    join person in db.Participants on p.ParticipantId equals person.Id
                    join identity in db.PersonIdentities
                        on p.ParticipantId equals identity.ParticipantId
                    join o in db.Opportunities on p.OpportunityId equals o.Id
                    join partner in db.Partners on o.PartnerId equals partner.Id
                    where p.Id == id
                    select new
                    {
                        Placement = p,
                        person.Alias,
                        identity.FullName,
                        Offer = new OfferInPlay(o.Id, o.PartnerId, o.StartFrom),
                        o.Title,
                        partner.LegalName,
                        o.Kind,
                        o.DistrictCode,
                        o.StartUntil,
                    }
                ).SingleAsync(ct);
                var open =
                    scope.Who.Role == Role.Officer
                        ? PlacementMap.Open(row.Placement.State, Side.Officer).ToList()
                        : [];
                var facts = await db.PlacementFacts(
                    row.Placement.ParticipantId,
                    row.Offer.Id,
                    id,
                    acts.DayOf(row.Offer),
                    ct
                );
                return new PlacementFile(
                    id,
                    row.Placement.ParticipantId,
                    row.Alias,
                    row.FullName,
                    row.Offer.Id,
                    row.Title,
                    row.LegalName,
                    row.Kind,
                    CatalogNames.OfDistrict(row.DistrictCode),
                    row.Offer.StartFrom,
                    row.StartUntil,
                    row.Placement.State,
                    row.Placement.StateSince,
                    row.Placement.StartsOn,
                    row.Placement.EndedBecause,
                    await db.Timeline(id, ct),
                    row.Placement.Match,
                    await db.SharedFields(row.Placement.ParticipantId, row.Offer.Partner, ct),
                    await db.LatestInterview(id, ct),
                    open,
                    open.ToDictionary(
                        act => act,
                        IReadOnlyList<Refusal> (act) => PlacementGuards.Check(act, facts)
                    )
                );
            },
            ct
        );
}
