using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>An offer as the officer reads it, beside the same offer as the engine sees it.</summary>
internal sealed record OfferFacts(OfferSummary Summary, Engine.OfferVector Vector)
{
    /// <summary>Ends of a placement that tell of the partner, not of the person.</summary>
    private static readonly EndReason[] s_partnersEnds =
    [
        EndReason.BusinessClosed,
        EndReason.Wage,
        EndReason.Safety,
        EndReason.StigmaAtWork,
    ];

    /// <summary>Reads these offers in four questions, however many they are.</summary>
    public static async Task<List<OfferFacts>> Load(
        PortalDb db,
        IQueryable<Opportunity> offers,
        CancellationToken ct
    )
    {
        var rows = await (
            from o in offers
            join p in db.Partners on o.PartnerId equals p.Id
            select new
            {
                Offer = o,
                p.LegalName,
                p.Kind,
                p.Status,
                Taken = db.Placements.Count(one =>
                    one.OpportunityId == o.Id && PlacementMap.PlaceTakingStates.Contains(one.State)
                ),
            }
        ).ToListAsync(ct);
        var skills = (
            await db
                .OpportunitySkills.Where(s => offers.Any(o => o.Id == s.OpportunityId))
                .Select(s => new
                {
                    s.OpportunityId,
                    s.SkillCode,
                    s.Required,
                })
                .ToListAsync(ct)
        ).ToLookup(s => s.OpportunityId);
        var agreements = (
            await db
                .CooperationAgreements.Where(a => offers.Any(o => o.PartnerId == a.PartnerId))
                .OrderByDescending(a => a.ValidTo)
                .Select(a => new
                {
                    a.PartnerId,
                    a.ValidFrom,
                    a.ValidTo,
                })
                .ToListAsync(ct)
        ).ToLookup(a => a.PartnerId);
        var records = await PartnerRecords(db, offers, ct);
        return
        [
            .. rows.Select(row => new OfferFacts(
                OfferSummary.Of(row.Offer, row.LegalName, row.Offer.Places - row.Taken),
                Outline(row.Offer) with
                {
                    Places = row.Offer.Places - row.Taken,
                    PartnerVerified = row.Status == PartnerStatus.Verified,
                    Agreement = agreements[row.Offer.PartnerId].FirstOrDefault() is { } agreement
                        ? new Engine.DaySpan(
                            agreement.ValidFrom.DayNumber,
                            agreement.ValidTo.DayNumber
                        )
                        : null,
                    RequiredSkills = EngineNumbers.SkillBits(
                        skills[row.Offer.Id].Where(s => s.Required).Select(s => s.SkillCode)
                    ),
                    DesiredSkills = EngineNumbers.SkillBits(
                        skills[row.Offer.Id].Where(s => !s.Required).Select(s => s.SkillCode)
                    ),
                    OffenceRules = OffenceRules(row.Offer.Exclusions, row.Kind),
                    PartnerRecord = records.TryGetValue(row.Offer.PartnerId, out var record)
                        ? record
                        : null,
                }
            )),
        ];
    }

    private static Engine.OfferVector Outline(Opportunity offer) =>
        new()
        {
            Key = offer.Id.Value,
            Kind = (Engine.HelpKinds)offer.Kind,
            Open = offer.Status == OpportunityStatus.Live,
            Stages = offer.Stages.Aggregate(0, (bits, stage) => bits | 1 << ((int)stage - 1)),
            Window = new Engine.DaySpan(offer.StartFrom.DayNumber, offer.StartUntil.DayNumber),
            Site = EngineNumbers.Place(offer.DistrictCode),
            Regency = EngineNumbers.Regency(offer.DistrictCode),
            Province = EngineNumbers.Province(offer.DistrictCode),
            LodgingProvided = offer.Kind == HelpKinds.Housing,
            Occupation = EngineNumbers.Occupation(offer.OccupationCode),
            WorkTags = (ulong)offer.InvolvedWork,
            Shifts = EngineNumbers.ShiftBits(offer.Shifts),
            Wage = offer.WageFrom,
        };

    private static ulong OffenceRules(IEnumerable<Exclusion> wishes, PartnerKind kind) =>
        wishes.Aggregate(
            kind == PartnerKind.Employer ? 1UL << EngineNumbers.ForProfitRule : 0,
            (rules, wish) => rules | EngineNumbers.OffenceBit(wish.Group)
        );

    /// <summary>Per thousand: of the placements that ran to their end or ended because of the partner, how many ran to their end.</summary>
    private static async Task<Dictionary<PartnerId, int>> PartnerRecords(
        PortalDb db,
        IQueryable<Opportunity> offers,
        CancellationToken ct
    )
    {
        var past = await (
            from p in db.Placements
            join o in db.Opportunities on p.OpportunityId equals o.Id
            where
                offers.Any(offer => offer.PartnerId == o.PartnerId)
                && (
                    p.State == PlacementState.Completed
                    || (
                        p.State == PlacementState.EndedEarly
                        && p.EndedBecause != null
                        && s_partnersEnds.Contains(p.EndedBecause.Value)
                    )
                )
            group p by o.PartnerId into partner
            select new
            {
                partner.Key,
                All = partner.Count(),
                Good = partner.Count(p => p.State == PlacementState.Completed),
            }
        ).ToListAsync(ct);
        return past.ToDictionary(row => row.Key, row => row.Good * 1000 / row.All);
    }
}
