using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Drafts;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>Keeps what has been typed so far; answers the instant of saving.</summary>
public sealed class SaveOpportunityDraft(Work work)
{
    public Task<Result<DateTimeOffset>> Run(
        Actor actor,
        OpportunityForm form,
        CancellationToken ct
    ) =>
        work.Change<DateTimeOffset>(
            actor,
            Operation.SaveOpportunityDraft,
            Subject.None,
            async scope =>
            {
                // A late autosave must not bring back what was posted meanwhile.
                var id = OpportunityId.From(form.Id);
                if (await scope.Db.Opportunities.AnyAsync(o => o.Id == id, ct))
                {
                    return AccessRefusals.AlreadyDone;
                }

                var json = OpportunityDrafts.Write(form);
                if (json.Length > OpportunityDrafts.MaxLength)
                {
                    return new Refusal("Text.TooLong", nameof(form.Description));
                }

                var draft = await OpportunityDrafts.Find(scope, ct);
                if (draft is null)
                {
                    draft = new Draft(scope.Me, OpportunityDrafts.Key);
                    scope.Db.Drafts.Add(draft);
                }

                draft.Save(json, scope.Now);
                return scope.Now;
            },
            ct
        );
}
