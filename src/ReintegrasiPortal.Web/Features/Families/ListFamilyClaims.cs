using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>One claim or tie as the officer of the case sees it.</summary>
/// <param name="FullName">Of the participant.</param>
/// <param name="Email">Sign-in address of the relative, to call back.</param>
/// <param name="Since">When the present status began.</param>
public sealed record FamilyClaimRow(
    FamilyLinkId Id,
    ParticipantId Participant,
    string Alias,
    string FullName,
    Relationship Relationship,
    string RelativeName,
    string Email,
    FamilyLinkStatus Status,
    DateTimeOffset Since
);

/// <summary>Claims that wait, longest first, then the ties in force.</summary>
public sealed class ListFamilyClaims(Work work)
{
    public Task<Result<IReadOnlyList<FamilyClaimRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<FamilyClaimRow>>(
            actor,
            Operation.ListFamilyClaims,
            Subject.None,
            async scope =>
            {
                var links = await (
                    from link in scope.Db.FamilyLinksFor(scope.Who)
                    join person in scope.Db.Participants on link.ParticipantId equals person.Id
                    join identity in scope.Db.PersonIdentities
                        on link.ParticipantId equals identity.ParticipantId
                    where
                        link.Status == FamilyLinkStatus.Requested
                        || link.Status == FamilyLinkStatus.Approved
                    orderby link.Status == FamilyLinkStatus.Requested descending, link.RequestedAt
                    select new
                    {
                        Link = link,
                        person.Alias,
                        identity.FullName,
                    }
                ).ToListAsync(ct);
                var accounts = links.Select(row => row.Link.AccountId.Value).Distinct().ToList();
                var emails = await scope
                    .Db.Users.Where(u => accounts.Contains(u.Id))
                    .Select(u => new { u.Id, u.Email })
                    .ToDictionaryAsync(u => u.Id, u => u.Email, ct);
                return links
                    .Select(row => new FamilyClaimRow(
                        row.Link.Id,
                        row.Link.ParticipantId,
                        row.Alias,
                        row.FullName,
                        row.Link.Relationship,
                        row.Link.RelativeName,
                        emails.GetValueOrDefault(row.Link.AccountId.Value) ?? "",
                        row.Link.Status,
                        row.Link.DecidedAt ?? row.Link.RequestedAt
                    ))
                    .ToList();
            },
            ct
        );
}
