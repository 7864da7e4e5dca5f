using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Web.Features.Identity;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>What a relative types from the letter.</summary>
/// <param name="StatedName">Own name, as it stands in the letter; becomes the name of the account.</param>
/// <param name="Account">Sign-in of a new account; null for somebody who is signed in.</param>
public sealed record InvitationClaim(string Code, string StatedName, NewSignIn? Account);

public sealed record NewSignIn(string Email, string Password);

/// <summary>
/// A relative uses an invitation. What comes of it is only a claim: nothing is seen before the officer approves. Every failure of code or
/// name looks the same, and the address is only looked at once the code is right, so that the form tells strangers nothing.
/// </summary>
public sealed class ClaimInvitation(Work work, Credentials credentials)
{
    /// <summary>Claims.</summary>
    /// <returns>The account that now holds the claim.</returns>
    public Task<Result<AccountId>> Run(Actor actor, InvitationClaim input, CancellationToken ct) =>
        work.Change<AccountId>(
            actor,
            Operation.ClaimInvitation,
            Subject.None,
            async scope =>
            {
                var created = Create(scope, input);
                var hash = InvitationCode.HashOf(input.Code);
                // Whoever holds the code may find the invitation: that is what a code is.
                var invitation = await scope.Db.FamilyInvitations.SingleOrDefaultAsync(
                    i => i.CodeHash == hash,
                    ct
                );
                var account = AccountOf(scope, created);
                var claimed =
                    invitation?.Claim(account ?? default, input.StatedName, scope.Now)
                    ?? FamilyRefusals.CodeNotValid;
                if (
                    !claimed.Succeeded(out var link, out _)
                    || account is not { } claimant
                    || created?.Refused(out _) == true
                )
                {
                    return List(claimed.Refusals, created?.Refusals ?? []);
                }

                if (await IsLinked(scope.Db, link, ct))
                {
                    return FamilyRefusals.AlreadyLinked;
                }

                if (created is { } result && result.Succeeded(out var fresh, out _))
                {
                    if (await IsTaken(scope.Db, fresh, ct))
                    {
                        return IdentityRefusals.EmailTaken;
                    }

                    scope.Db.Users.Add(fresh);
                }

                scope.Db.FamilyLinks.Add(link);
                scope.Raise(FamilyActs.Event(EventKind.FamilyClaimed, link));
                return claimant;
            },
            ct
        );

    private Result<PortalAccount>? Create(Scope scope, InvitationClaim input) =>
        scope.Who.Account is not null ? null
        : input.Account is { } wanted
            ? credentials.NewAccount(
                wanted.Email,
                wanted.Password,
                input.StatedName,
                Role.Family,
                scope.Now
            )
        : IdentityRefusals.EmailInvalid;

    private static AccountId? AccountOf(Scope scope, Result<PortalAccount>? created) =>
        scope.Who.Account
        ?? (
            created is { } result && result.Succeeded(out var fresh, out _)
                ? AccountId.From(fresh.Id)
                : null
        );

    private static List<Refusal> List(
        IReadOnlyList<Refusal> code,
        IReadOnlyList<Refusal> account
    ) => [.. code, .. account];

    private static Task<bool> IsLinked(PortalDb db, FamilyLink link, CancellationToken ct) =>
        db.FamilyLinks.AnyAsync(
            l =>
                l.AccountId == link.AccountId
                && l.ParticipantId == link.ParticipantId
                && (l.Status == FamilyLinkStatus.Requested || l.Status == FamilyLinkStatus.Approved),
            ct
        );

    private static Task<bool> IsTaken(PortalDb db, PortalAccount fresh, CancellationToken ct) =>
        db.Users.AnyAsync(u => u.NormalizedEmail == fresh.NormalizedEmail, ct);
}
