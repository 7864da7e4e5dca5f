using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Skills;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>A verified partner posts an offer; Bapas is told at once. The same id posts once, however often it is sent.</summary>
public sealed class PostOpportunity(Work work, OfficeCalendar calendar)
{
    public Task<Result<OpportunityId>> Run(
        Actor actor,
        OpportunityId id,
        OpportunityTerms terms,
        CancellationToken ct
    ) =>
        work.Change<OpportunityId>(
            actor,
            Operation.PostOpportunity,
            Subject.None,
            async scope =>
            {
                var partner = await scope
                    .Db.PartnersFor(scope.Who)
                    .Select(p => new { p.Id, p.Offers })
                    .SingleOrDefaultAsync(ct);
                if (partner is null)
                {
                    return Refusal.NotFound;
                }

                if (await scope.Db.OpportunitiesFor(scope.Who).AnyAsync(o => o.Id == id, ct))
                {
                    return id;
                }

                var refusals = UnknownCodes(terms);
                if (terms.Kind != HelpKinds.None && !partner.Offers.HasFlag(terms.Kind))
                {
                    refusals.Add(OpportunityRefusals.KindNotOffered);
                }

                var posted = Opportunity.Post(id, partner.Id, terms, calendar.Today, scope.Now);
                refusals.AddRange(posted.Refusals);
                if (refusals.Count > 0 || !posted.Succeeded(out var opportunity, out _))
                {
                    return refusals.DistinctBy(refusal => refusal.Field ?? refusal.Code).ToList();
                }

                scope.Db.Opportunities.Add(opportunity);
                if (
                    await OpportunityDrafts.Find(scope, ct) is { } draft
                    && OpportunityDrafts.Read(draft.Json)?.Id == id.Value
                )
                {
                    scope.Db.Drafts.Remove(draft);
                }

                scope.Raise(
                    new PortalEvent(
                        EventKind.OpportunityPosted,
                        $"{EventKind.OpportunityPosted}:{id.Value}"
                    )
                    {
                        Partner = partner.Id,
                        Opportunity = id,
                    }
                );
                return id;
            },
            ct
        );

    private static List<Refusal> UnknownCodes(OpportunityTerms terms)
    {
        var refusals = new List<Refusal>();
        Require(
            RegionCode.TryParse(terms.DistrictCode, out var district)
                && RegionCatalog.District(district) is not null,
            nameof(terms.DistrictCode)
        );
        Require(
            terms.OccupationCode.Length == 0
                || OccupationCatalog.ByCode(terms.OccupationCode) is not null,
            nameof(terms.OccupationCode)
        );
        Require(terms.RequiredSkills.All(IsSkill), nameof(terms.RequiredSkills));
        Require(terms.DesiredSkills.All(IsSkill), nameof(terms.DesiredSkills));
        return refusals;

        void Require(bool holds, string field)
        {
            if (!holds)
            {
                refusals.Add(OpportunityRefusals.CodeUnknown.At(field));
            }
        }

        // Exactly as the catalogue writes it: the code is stored and compared.
        static bool IsSkill(string code) => SkillCatalog.ByCode(code)?.Code == code;
    }
}
