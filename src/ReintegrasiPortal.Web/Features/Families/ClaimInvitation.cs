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
/// <param name="Facts">Name as it stands in the letter (it becomes the name of a new account), relationship and own year of birth.</param>
/// <param name="SignIn">Sign-in of a new account; null for somebody who is signed in.</param>
public sealed record InvitationClaim(string Code, ClaimFacts Facts, NewSignIn? SignIn);

public sealed record NewSignIn(string Email, string Password);

/// <summary>
/// A relative uses an invitation. What comes of it is only a claim: nothing is seen before the officer approves. Every failure of code or
/// facts has one answer and one way through the code, with the same queries and one write, so that neither text nor time tells a wrong
/// code from wrong facts; the address is looked up only once all is right. Wrong facts are counted, and a code guessed at dies.
/// </summary>
public sealed class ClaimInvitation(Work work, Credentials credentials)
{
    private static readonly NewSignIn s_none = new("", "");

    /// <summary>Claims.</summary>
    /// <returns>The account that now holds the claim.</returns>
    public async Task<Result<AccountId>> Run(
        Actor actor,
        InvitationClaim input,
        CancellationToken ct
    )
    {
        var tried = await work.Change<Attempt>(
            actor,
            Operation.ClaimInvitation,
            Subject.None,
            scope => Try(scope, input, ct),
            ct
        );
        if (!tried.Succeeded(out var attempt, out _))
        {
            return tried.Refusals.ToList();
        }

        return attempt.Claimant is { } claimant ? claimant : attempt.Refusals.ToList();
    }

    private async Task<Result<Attempt>> Try(
        Scope scope,
        InvitationClaim input,
        CancellationToken ct
    )
    {
        var account = Account(scope, input, out var fresh);
        account.Succeeded(out var claimant, out _);
        var link = await Claim(scope, input, claimant, ct);
        var wrongAccount = account.Refusals;
        if (!link.Succeeded(out var claim, out _))
        {
            // Committed, for the count of misses: a refusal would take it back.
            scope.Detail = "NotProved";
            return new Attempt(null, [.. link.Refusals, .. wrongAccount]);
        }

        if (wrongAccount.Count > 0)
        {
            return wrongAccount.ToList();
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
        return new Attempt(claimant, []);
    }

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
            input.Facts.Name,
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
        AccountId claimant,
        CancellationToken ct
    )
    {
        var hash = InvitationCode.HashOf(input.Code);
        var invitation = await scope.Db.FamilyInvitations.SingleOrDefaultAsync(
            i => i.CodeHash == hash,
            ct
        );
        return invitation?.Claim(claimant, input.Facts, scope.Now) ?? FamilyRefusals.CodeNotValid;
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

    /// <summary>How a try went; one that failed is kept too.</summary>
    private sealed record Attempt(AccountId? Claimant, IReadOnlyList<Refusal> Refusals);
}
