using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>What the participant passes on by letter or visit.</summary>
/// <param name="Code">Known here and never again.</param>
public sealed record Invitation(
    FamilyInvitationId Id,
    string Code,
    string RelativeName,
    DateTimeOffset ExpiresAt
);

/// <summary>
/// The participant invites a relative. Inviting the same relative again replaces the code that was not used, so that a form sent twice or
/// a lost letter leaves one code that works: the last one shown.
/// </summary>
public sealed class InviteRelative(Work work)
{
    /// <summary>Longest name, in characters: it becomes the name of the relative's account.</summary>
    public const int MaxName = 120;

    public Task<Result<Invitation>> Run(
        Actor actor,
        Relationship relationship,
        string relativeName,
        CancellationToken ct
    ) =>
        work.Change<Invitation>(
            actor,
            Operation.InviteRelative,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                var name = relativeName.Trim();
                if (name.Length == 0)
                {
                    return FamilyRefusals.NameMissing;
                }

                if (name.Length > MaxName)
                {
                    return PartnerRefusals.TextTooLong.At(FamilyRefusals.NameMissing.Field!);
                }

                var open = await scope
                    .Db.FamilyInvitationsFor(scope.Who)
                    .Where(i => i.UsedAt == null && i.ExpiresAt > scope.Now)
                    .ToListAsync(ct);
                var replaced = open.FindAll(i =>
                    i.RelativeName.Equals(name, StringComparison.OrdinalIgnoreCase)
                );
                if (open.Count - replaced.Count >= FamilyInvitation.MaxOpen)
                {
                    return FamilyRefusals.TooManyOpen;
                }

                var code = InvitationCode.New();
                var invitation = new FamilyInvitation(
                    me,
                    relationship,
                    name,
                    InvitationCode.HashOf(code),
                    scope.Now
                );
                scope.Db.FamilyInvitations.RemoveRange(replaced);
                scope.Db.FamilyInvitations.Add(invitation);
                scope.Raise(
                    new PortalEvent(
                        EventKind.FamilyInvited,
                        $"{EventKind.FamilyInvited}:{invitation.Id.Value}"
                    )
                    {
                        Participant = me,
                    }
                );
                return new Invitation(invitation.Id, code, name, invitation.ExpiresAt);
            },
            ct
        );
}
