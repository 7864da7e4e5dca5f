using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>An invitation that nobody has used.</summary>
public sealed record InvitationRow(
    FamilyInvitationId Id,
    Relationship Relationship,
    string RelativeName,
    DateTimeOffset ExpiresAt,
    bool Expired
);

/// <summary>A relative who used an invitation.</summary>
/// <param name="Since">When the present status began.</param>
public sealed record RelativeRow(
    FamilyLinkId Id,
    Relationship Relationship,
    string RelativeName,
    FamilyLinkStatus Status,
    DateTimeOffset Since
);

public sealed record MyRelatives(
    IReadOnlyList<InvitationRow> Invitations,
    IReadOnlyList<RelativeRow> Relatives
);

/// <summary>The own relatives and the invitations on their way, newest first.</summary>
public sealed class ListMyRelatives(Work work)
{
    public Task<Result<MyRelatives>> Run(Actor actor, CancellationToken ct) =>
        work.Read<MyRelatives>(
            actor,
            Operation.ListMyRelatives,
            Subject.None,
            async scope => new MyRelatives(
                await scope
                    .Db.FamilyInvitationsFor(scope.Who)
                    .Where(i => i.UsedAt == null)
                    .OrderByDescending(i => i.CreatedAt)
                    .Select(i => new InvitationRow(
                        i.Id,
                        i.Relationship,
                        i.RelativeName,
                        i.ExpiresAt,
                        i.ExpiresAt <= scope.Now
                    ))
                    .ToListAsync(ct),
                await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .OrderByDescending(l => l.RequestedAt)
                    .Select(l => new RelativeRow(
                        l.Id,
                        l.Relationship,
                        l.RelativeName,
                        l.Status,
                        l.EndedAt ?? l.DecidedAt ?? l.RequestedAt
                    ))
                    .ToListAsync(ct)
            ),
            ct
        );
}
