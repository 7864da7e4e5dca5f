using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families.Help;

/// <summary>A need as a community partner sees it: what and in which regency. There is no field for whose it is.</summary>
/// <param name="Offered">The own organisation has said that it can help.</param>
public sealed record HelpCard(
    HelpRequestId Id,
    HelpKinds Kind,
    string RegencyCode,
    DateTimeOffset AskedAt,
    bool Offered
);

/// <summary>Open requests of the own Bapas, the longest waiting first.</summary>
public sealed class ListHelpRequests(Work work)
{
    public Task<Result<IReadOnlyList<HelpCard>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<HelpCard>>(
            actor,
            Operation.ListHelpRequests,
            Subject.None,
            async scope =>
                await scope
                    .Db.HelpRequestsFor(scope.Who)
                    .OrderBy(r => r.AskedAt)
                    .Select(r => new HelpCard(
                        r.Id,
                        r.Kind,
                        r.RegencyCode,
                        r.AskedAt,
                        scope.Db.HelpOffers.Any(o =>
                            o.HelpRequestId == r.Id && o.PartnerId == scope.Who.Partner
                        )
                    ))
                    .ToListAsync(ct),
            ct
        );
}
