using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;

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
    public const int MaxName = Invitations.MaxName;

    public Task<Result<Invitation>> Run(
        Actor actor,
        Relationship relationship,
        string relativeName,
        int? birthYear,
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

                var made = await Invitations.Add(
                    scope,
                    me,
                    new NewInvitation(relationship, relativeName, birthYear),
                    null,
                    ct
                );
                if (!made.Succeeded(out var invitation, out _))
                {
                    return made.Refusals.ToList();
                }

                scope.Raise(
                    new PortalEvent(
                        EventKind.FamilyInvited,
                        $"{EventKind.FamilyInvited}:{invitation.Id.Value}"
                    )
                    {
                        Participant = me,
                    }
                );
                return invitation;
            },
            ct
        );
}
