using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>One offer as its organisation and its Bapas see it.</summary>
public sealed record OpportunityFile(
    OpportunityId Id,
    PartnerId PartnerId,
    string Partner,
    OpportunityTerms Terms,
    OpportunityStatus Status,
    DateTimeOffset PostedAt,
    DateTimeOffset? ClosedAt,
    string ClosedReason,
    CandidateCounts Candidates
);

/// <summary>The file of one offer.</summary>
public sealed class ShowOpportunity(Work work)
{
    public Task<Result<OpportunityFile>> Run(Actor actor, OpportunityId id, CancellationToken ct) =>
        work.Read<OpportunityFile>(
            actor,
            Operation.ShowOpportunity,
            Subject.Of(id),
            async scope =>
            {
                var offer = await scope
                    .Db.Opportunities.Include(o => o.Skills)
                    .SingleAsync(o => o.Id == id, ct);
                var partner = await scope
                    .Db.Partners.Where(p => p.Id == offer.PartnerId)
                    .Select(p => p.LegalName)
                    .SingleAsync(ct);
                var counts = await CandidateCounts.For(scope, [id], ct);
                return new OpportunityFile(
                    id,
                    offer.PartnerId,
                    partner,
                    TermsOf(offer),
                    offer.Status,
                    offer.PostedAt,
                    offer.ClosedAt,
                    offer.ClosedReason,
                    counts.GetValueOrDefault(id, CandidateCounts.None)
                );
            },
            ct
        );

    private static OpportunityTerms TermsOf(Opportunity offer) =>
        new(
            offer.Kind,
            offer.Title,
            offer.Description,
            offer.OccupationCode,
            offer.Places,
            offer.DistrictCode,
            offer.Shifts,
            offer.WageFrom,
            offer.WageTo,
            offer.StartFrom,
            offer.StartUntil,
            offer.Stages,
            [.. offer.Skills.Where(s => s.Required).Select(s => s.SkillCode)],
            [.. offer.Skills.Where(s => !s.Required).Select(s => s.SkillCode)],
            offer.InvolvedWork,
            offer.RequiresPoliceCertificate,
            offer.AccidentCover,
            offer.Exclusions
        );
}
