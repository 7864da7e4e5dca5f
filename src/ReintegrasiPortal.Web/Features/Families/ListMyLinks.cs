using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>One own tie, without a word about the person at its other end.</summary>
public sealed record MyLink(FamilyLinkId Id, bool Approved, DateTimeOffset RequestedAt);

/// <summary>
/// The ties of a relative that stand or wait. One that was not approved or has ended is not listed, so that it looks as if it had never
/// been.
/// </summary>
public sealed class ListMyLinks(Work work)
{
    public Task<Result<IReadOnlyList<MyLink>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<MyLink>>(
            actor,
            Operation.ListMyLinks,
            Subject.None,
            async scope =>
                await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .Where(l =>
                        l.Status == FamilyLinkStatus.Requested
                        || l.Status == FamilyLinkStatus.Approved
                    )
                    .OrderBy(l => l.RequestedAt)
                    .Select(l => new MyLink(
                        l.Id,
                        l.Status == FamilyLinkStatus.Approved,
                        l.RequestedAt
                    ))
                    .ToListAsync(ct),
            ct
        );
}
