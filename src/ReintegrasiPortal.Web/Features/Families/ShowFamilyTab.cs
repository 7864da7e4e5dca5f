using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>One relative in the officer's file.</summary>
/// <param name="Kept">Kinds of news the participant keeps from this relative, so that nobody tells them by telephone.</param>
/// <param name="HiddenBecause">Null while shown.</param>
public sealed record RelativeFile(
    FamilyLinkId Id,
    Relationship Relationship,
    string RelativeName,
    string Email,
    FamilyLinkStatus Status,
    DateTimeOffset Since,
    IReadOnlyList<FamilyTopic> Kept,
    DateTimeOffset? HiddenAt,
    HideReason? HiddenBecause
);

/// <param name="ByOfficer">Written as a letter by the staff.</param>
public sealed record InvitationFile(
    FamilyInvitationId Id,
    Relationship Relationship,
    string RelativeName,
    DateTimeOffset ExpiresAt,
    bool ByOfficer
);

public sealed record FamilyFile(
    IReadOnlyList<RelativeFile> Relatives,
    IReadOnlyList<InvitationFile> Invitations
);

/// <summary>Everything about the relatives of one person, for the officers of the case.</summary>
public sealed class ShowFamilyTab(Work work)
{
    public Task<Result<FamilyFile>> Run(Actor actor, ParticipantId person, CancellationToken ct) =>
        work.Read<FamilyFile>(
            actor,
            Operation.ShowFamilyTab,
            Subject.Of(person),
            async scope => new FamilyFile(
                await Relatives(scope, person, ct),
                await scope
                    .Db.FamilyInvitations.Where(i =>
                        i.ParticipantId == person && i.UsedAt == null && i.ExpiresAt > scope.Now
                    )
                    .OrderByDescending(i => i.CreatedAt)
                    .Select(i => new InvitationFile(
                        i.Id,
                        i.Relationship,
                        i.RelativeName,
                        i.ExpiresAt,
                        i.WrittenBy != null
                    ))
                    .ToListAsync(ct)
            ),
            ct
        );

    private static async Task<IReadOnlyList<RelativeFile>> Relatives(
        Scope scope,
        ParticipantId person,
        CancellationToken ct
    )
    {
        var links = await scope
            .Db.FamilyLinksFor(scope.Who)
            .Where(l => l.ParticipantId == person)
            .OrderBy(l => l.Status)
            .ThenBy(l => l.RequestedAt)
            .ToListAsync(ct);
        var vetoes = (
            await scope
                .Db.FamilyVetoesFor(scope.Who)
                .Where(v => v.LiftedAt == null)
                .Select(v => new { v.FamilyLinkId, v.Topic })
                .ToListAsync(ct)
        ).ToLookup(v => v.FamilyLinkId, v => v.Topic);
        var accounts = links.Select(l => l.AccountId.Value).Distinct().ToList();
        var emails = await scope
            .Db.Users.Where(u => accounts.Contains(u.Id))
            .Select(u => new { u.Id, u.Email })
            .ToDictionaryAsync(u => u.Id, u => u.Email, ct);
        return
        [
            .. links.Select(l => new RelativeFile(
                l.Id,
                l.Relationship,
                l.RelativeName,
                emails.GetValueOrDefault(l.AccountId.Value) ?? "",
                l.Status,
                l.EndedAt ?? l.DecidedAt ?? l.RequestedAt,
                [.. vetoes[l.Id].Order()],
                l.HiddenAt,
                l.HiddenBecause
            )),
        ];
    }
}
