using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>
/// The one way in and out. Every failure has the same answer and costs the same hashing, so that nobody learns which address has an
/// account.
/// </summary>
public sealed class SignInDoor(
    SignInManager<PortalAccount> signIn,
    UserManager<PortalAccount> users,
    IPasswordHasher<PortalAccount> hasher,
    DemoMode demo,
    TimeProvider clock,
    ILogger<SignInDoor> log
)
{
    private static readonly PortalAccount s_nobody = new();

    private static string? s_nobodysHash;

    /// <summary>Checks address and password and opens a session.</summary>
    public async Task<Result<Role>> Enter(string email, string password)
    {
        var account = email.Length is 0 or > 254
            ? null
            : await users.FindByEmailAsync(email.Trim());
        if (account is null || password.Length is 0 or > PasswordRules.MaxLength)
        {
            SpendTheSameTime(password);
            return IdentityRefusals.SignInFailed;
        }

        var check = await signIn.CheckPasswordSignInAsync(
            account,
            password,
            lockoutOnFailure: true
        );
        if (!check.Succeeded || account.DisabledAt is not null || (account.IsDemo && !demo.On))
        {
            log.LogWarning("Sign-in refused for account {Account}", account.Id);
            return IdentityRefusals.SignInFailed;
        }

        await Open(account);
        return account.Role;
    }

    /// <summary>Opens a session for an account that was made or chosen a moment ago.</summary>
    public async Task SignIn(HttpContext context, AccountId id)
    {
        signIn.Context = context;
        var account =
            await users.FindByIdAsync(id.Value.ToString())
            ?? throw new InvalidOperationException("No such account.");
        await Open(account);
    }

    /// <summary>Takes the password again, for acts that ask for it.</summary>
    public async Task<Result<Done>> Confirm(ClaimsPrincipal who, string password)
    {
        if (await Known(who, password) is not { } account)
        {
            return IdentityRefusals.PasswordWrong;
        }

        await Open(account);
        return Done.Yes;
    }

    /// <summary>Takes the password for one act alone; the session stays as it is.</summary>
    /// <returns>The actor as one who gave the password just now.</returns>
    public async Task<Result<Actor>> ConfirmOnce(ClaimsPrincipal who, string password) =>
        await Known(who, password) is { } account
            ? new Actor(AccountId.From(account.Id), clock.GetUtcNow())
            : IdentityRefusals.PasswordWrong;

    /// <summary>Changes the own password. Every other session ends within a minute, when its stamp is checked.</summary>
    public async Task<Result<Done>> ChangePassword(ClaimsPrincipal who, string current, string next)
    {
        if (await Known(who, current) is not { } account)
        {
            return IdentityRefusals.PasswordWrong;
        }

        if (PasswordRules.Check(next, account.Email ?? "") is { Count: > 0 } refusals)
        {
            return refusals.ConvertAll(refusal => refusal.At("NewPassword"));
        }

        account.PasswordHash = hasher.HashPassword(account, next);
        await users.UpdateSecurityStampAsync(account);
        await Open(account);
        return Done.Yes;
    }

    public Task Leave() => signIn.SignOutAsync();

    /// <summary>Where somebody of this role lands.</summary>
    public static string HomeOf(Role role) =>
        role switch
        {
            Role.Participant => "/saya",
            Role.Family => "/keluarga",
            Role.Anonymous => "/",
            _ => "/kerja",
        };

    /// <summary>The account behind a session, if this is its password.</summary>
    private async Task<PortalAccount?> Known(ClaimsPrincipal who, string password) =>
        await users.GetUserAsync(who) is { } account
        && (
            await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)
        ).Succeeded
            ? account
            : null;

    private async Task Open(PortalAccount account)
    {
        // A screen that was left open for somebody else is closed by whoever signs in at it.
        await signIn.Context.SignOutAsync(AccompaniedSession.Scheme);
        var now = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await signIn.SignInWithClaimsAsync(
            account,
            isPersistent: false,
            [new Claim(Actors.AuthenticatedAt, now)]
        );
        log.LogInformation("Account {Account} signed in", account.Id);
    }

    private void SpendTheSameTime(string password)
    {
        s_nobodysHash ??= hasher.HashPassword(s_nobody, "nobody has this password");
        hasher.VerifyHashedPassword(
            s_nobody,
            s_nobodysHash,
            password.Length > PasswordRules.MaxLength ? "" : password
        );
    }
}
