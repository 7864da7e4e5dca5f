using System.Globalization;
using System.Security.Claims;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Turns a signed-in principal into an actor. The claims say who, never what they may do.</summary>
public static class Actors
{
    /// <summary>Claim with the Unix second at which the password was given.</summary>
    public const string AuthenticatedAt = "auth_time";

    public static Actor ToActor(this ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new Actor(AccountId.From(id), ReadAuthenticatedAt(principal))
        : principal.AccompanimentOf() is { } sitting ? Actor.Accompanied(sitting)
        : Actor.Visitor;

    /// <summary>The role in the cookie: good for menus and landing pages, never for a decision.</summary>
    public static Role RoleHint(this ClaimsPrincipal principal) =>
        Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            ? role
            : Role.Anonymous;

    private static DateTimeOffset? ReadAuthenticatedAt(ClaimsPrincipal principal) =>
        long.TryParse(
            principal.FindFirstValue(AuthenticatedAt),
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
