using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>Where writing an offer begins.</summary>
/// <param name="Form">What was typed last time, or a form that is empty but for the place.</param>
/// <param name="SavedAt">Null when nothing was kept.</param>
/// <param name="Offers">Kinds of help the organisation registered for.</param>
public sealed record OpportunityDraft(
    OpportunityForm Form,
    DateTimeOffset? SavedAt,
    HelpKinds Offers,
    string OwnDistrict
);

/// <summary>The unfinished offer of this account.</summary>
public sealed class ShowOpportunityDraft(Work work)
{
    public Task<Result<OpportunityDraft>> Run(Actor actor, CancellationToken ct) =>
        work.Read<OpportunityDraft>(
            actor,
            Operation.ShowOpportunityDraft,
            Subject.None,
            async scope =>
            {
                var partner = await scope
                    .Db.PartnersFor(scope.Who)
                    .Select(p => new { p.Offers, p.DistrictCode })
                    .SingleOrDefaultAsync(ct);
                if (partner is null)
                {
                    return Refusal.NotFound;
                }

                var draft = await OpportunityDrafts.Find(scope, ct);
                var form = draft is null ? null : OpportunityDrafts.Read(draft.Json);
                return new OpportunityDraft(
                    form ?? new OpportunityForm { DistrictCode = partner.DistrictCode },
                    form is null ? null : draft?.SavedAt,
                    partner.Offers,
                    partner.DistrictCode
                );
            },
            ct
        );
}
