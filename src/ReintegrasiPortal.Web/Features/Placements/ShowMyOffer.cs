using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Components;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>One offer as the person concerned sees it.</summary>
/// <param name="Place">Kecamatan and regency in words.</param>
/// <param name="DistanceKm">Straight line from the own kecamatan; null when a place is not known.</param>
/// <param name="Steps">Reasons only of the person's own steps: another's words about them are for PK to bring.</param>
/// <param name="Open">What the person can do now.</param>
/// <param name="Reasons">Why it was suggested; points in hundredths.</param>
/// <param name="Shared">Identity fields this partner may see now.</param>
public sealed record MyOffer(
    PlacementId Id,
    PartnerId PartnerId,
    string Partner,
    string Title,
    string Description,
    HelpKinds Kind,
    string Place,
    int? DistanceKm,
    long? WageFrom,
    long? WageTo,
    Shifts Shifts,
    DateOnly StartFrom,
    DateOnly StartUntil,
    DateOnly? StartsOn,
    bool AccidentCover,
    SupportAround Support,
    PlacementState State,
    DateTimeOffset Since,
    IReadOnlyList<PlacementStepRow> Steps,
    InterviewRow? Interview,
    IReadOnlyList<PlacementAct> Open,
    IReadOnlyList<MatchFactorRecord> Reasons,
    IReadOnlyList<SharedField> Shared
);

/// <summary>A participant looks at one of their own offers.</summary>
public sealed class ShowMyOffer(Work work)
{
    public Task<Result<MyOffer>> Run(Actor actor, PlacementId id, CancellationToken ct) =>
        work.Read<MyOffer>(
            actor,
            Operation.ShowMyOffer,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var placement = await db.PlacementsFor(scope.Who).SingleAsync(p => p.Id == id, ct);
                var offer = await db.Opportunities.SingleAsync(
                    o => o.Id == placement.OpportunityId,
                    ct
                );
                var partner = await db
                    .Partners.Where(p => p.Id == offer.PartnerId)
                    .Select(p => p.LegalName)
                    .SingleAsync(ct);
                var home = await db
                    .Participants.Where(p => p.Id == placement.ParticipantId)
                    .Select(p => p.DistrictCode)
                    .SingleAsync(ct);
                var steps = await db.Timeline(id, ct);
                return new MyOffer(
                    id,
                    offer.PartnerId,
                    partner,
                    offer.Title,
                    offer.Description,
                    offer.Kind,
                    CatalogNames.OfDistrict(offer.DistrictCode),
                    Whereabouts.Kilometres(home, offer.DistrictCode),
                    offer.WageFrom,
                    offer.WageTo,
                    offer.Shifts,
                    offer.StartFrom,
                    offer.StartUntil,
                    placement.StartsOn,
                    offer.AccidentCover,
                    await db.SupportAround(placement.ParticipantId, ct),
                    placement.State,
                    placement.StateSince,
                    [.. steps.Select(step => step.ReasonOnlyBy(Side.Participant))],
                    await db.LatestInterview(id, ct),
                    [.. PlacementMap.Open(placement.State, Side.Participant)],
                    placement.Match.Factors,
                    await db.SharedFields(placement.ParticipantId, offer.PartnerId, ct)
                );
            },
            ct
        );
}
