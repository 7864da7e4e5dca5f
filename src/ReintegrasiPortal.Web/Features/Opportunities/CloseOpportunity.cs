using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>Closes an offer, with a reason both sides can read. Whoever already works there stays.</summary>
public sealed class CloseOpportunity(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        OpportunityId id,
        string reason,
        CancellationToken ct
    ) =>
        work.Change(
            actor,
            Operation.CloseOpportunity,
            Subject.Of(id),
            async scope =>
            {
                var opportunity = await scope.Db.Opportunities.SingleAsync(o => o.Id == id, ct);
                var closed = opportunity.Close(reason, scope.Now);
                if (!closed.Refused(out _))
                {
                    scope.Raise(
                        new PortalEvent(
                            EventKind.OpportunityClosed,
                            $"{EventKind.OpportunityClosed}:{id.Value}"
                        )
                        {
                            Partner = opportunity.PartnerId,
                            Opportunity = id,
                        }
                    );
                }

                return closed;
            },
            ct
        );
}
