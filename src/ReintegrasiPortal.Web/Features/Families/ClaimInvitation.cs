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
/// <param name="StatedName">Own name, as it stands in the letter; becomes the name of a new account.</param>
/// <param name="SignIn">Sign-in of a new account; null for somebody who is signed in.</param>
public sealed record InvitationClaim(string Code, string StatedName, NewSignIn? SignIn);

public sealed record NewSignIn(string Email, string Password);

/// <summary>
/// A relative uses an invitation. What comes of it is only a claim: nothing is seen before the officer approves. Every failure of code or
/// name looks the same, and the address is looked up only once the code is right, so that the form tells strangers nothing.
/// </summary>
public sealed class ClaimInvitation(Work work, Credentials credentials)
{
    private static readonly NewSignIn s_none = new("", "");

    /// <summary>Claims.</summary>
    /// <returns>The account that now holds the claim.</returns>
    public Task<Result<AccountId>> Run(Actor actor, InvitationClaim input, CancellationToken ct) =>
        work.Change<AccountId>(
            actor,
            Operation.ClaimInvitation,
            Subject.None,
            async scope =>
            {
                var account = Account(scope, input, out var fresh);
                var link = await Claim(scope, input, account, ct);
                var refusals = link.Refusals.Concat(account.Refusals).ToList();
                if (
                    !link.Succeeded(out var claim, out _)
                    || !account.Succeeded(out var claimant, out _)
                )
                {
                    return refusals;
                }

                if (await IsLinked(scope.Db, claim, ct))
                {
                    return FamilyRefusals.AlreadyLinked;
                }

                if (fresh is not null)
                {
                    if (await IsTaken(scope.Db, fresh, ct))
                    {
                        return IdentityRefusals.EmailTaken;
                    }

                    scope.Db.Users.Add(fresh);
                }

                scope.Db.FamilyLinks.Add(claim);
                scope.Raise(FamilyActs.Event(EventKind.FamilyClaimed, claim));
                return claimant;
            },
            ct
        );

    /// <summary>The account that claims: the one signed in, else a new one.</summary>
    private Result<AccountId> Account(Scope scope, InvitationClaim input, out PortalAccount? fresh)
    {
        fresh = null;
        if (scope.Who.Account is { } known)
        {
            return known;
        }

        var wanted = input.SignIn ?? s_none;
        var created = credentials.NewAccount(
            wanted.Email,
            wanted.Password,
            input.StatedName,
            Role.Family,
            scope.Now
        );
        return created.Succeeded(out fresh, out _)
            ? AccountId.From(fresh.Id)
            : created.Refusals.ToList();
    }

    /// <summary>Whoever holds the code may find the invitation: that is what a code is.</summary>
    private static async Task<Result<FamilyLink>> Claim(
        Scope scope,
        InvitationClaim input,
        Result<AccountId> account,
        CancellationToken ct
    )
    {
        var hash = InvitationCode.HashOf(input.Code);
        var invitation = await scope.Db.FamilyInvitations.SingleOrDefaultAsync(
            i => i.CodeHash == hash,
            ct
        );
        account.Succeeded(out var claimant, out _);
        return invitation?.Claim(claimant, input.StatedName, scope.Now)
            ?? FamilyRefusals.CodeNotValid;
    }

    private static Task<bool> IsLinked(PortalDb db, FamilyLink claim, CancellationToken ct) =>
        db.FamilyLinks.AnyAsync(
            l =>
                l.AccountId == claim.AccountId
                && l.ParticipantId == claim.ParticipantId
                && (
                    l.Status == FamilyLinkStatus.Requested || l.Status == FamilyLinkStatus.Approved
                ),
            ct
        );

    private static Task<bool> IsTaken(PortalDb db, PortalAccount fresh, CancellationToken ct) =>
        db.Users.AnyAsync(u => u.NormalizedEmail == fresh.NormalizedEmail, ct);
}
