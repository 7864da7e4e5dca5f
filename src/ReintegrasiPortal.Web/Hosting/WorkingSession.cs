using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>How long an ordinary session lives: a working day from the password, and for staff half an hour from the last sign of life.</summary>
public static class WorkingSession
{
    /// <summary>A working day; then the password again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Desks of offices are shared; people at home are not asked again all day.</summary>
    public static readonly TimeSpan StaffIdle = TimeSpan.FromMinutes(30);

    /// <summary>Address that open work pages call while somebody types or points.</summary>
    public const string Alive = "/sesi";

    private const string Seen = "seen";

    /// <summary>Between two notes of life; shorter would write the cookie with every request.</summary>
    private static readonly TimeSpan s_grain = TimeSpan.FromMinutes(1);

    /// <summary>What a page asks for by itself is no sign of life.</summary>
    private static readonly string[] s_background = ["/kabar/ringkas", "/hub", "/_blazor"];

    public static void MapSessions(this WebApplication app) =>
        app.MapGet(Alive, static () => TypedResults.NoContent()).RequireAuthorization();

    public static TimeSpan? IdleOf(Role role) =>
        role is Role.Officer or Role.Supervisor or Role.LapasStaff or Role.Admin ? StaffIdle : null;

    /// <summary>Refuses a ticket that is too old or was left alone too long, and notes that somebody is there.</summary>
    public static async Task Check(CookieValidatePrincipalContext context)
    {
        await SecurityStampValidator.ValidatePrincipalAsync(context);
        if (context.Principal is not { } user)
        {
            return;
        }

        var now = (context.Options.TimeProvider ?? TimeProvider.System).GetUtcNow();
        var entered = user.ToActor().AuthenticatedAt ?? context.Properties.IssuedUtc ?? now;
        var seen = SeenAt(context.Properties) ?? entered;
        if (now - entered >= Longest || now - seen >= IdleOf(user.RoleHint()))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
        else if (now - seen >= s_grain && !IsBackground(context.HttpContext.Request.Path))
        {
            context.Properties.SetString(Seen, now.UtcTicks.ToString(CultureInfo.InvariantCulture));
            context.ShouldRenew = true;
        }
    }

    private static DateTimeOffset? SeenAt(AuthenticationProperties properties) =>
        long.TryParse(properties.GetString(Seen), CultureInfo.InvariantCulture, out var ticks)
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    private static bool IsBackground(PathString path) =>
        Array.Exists(
            s_background,
            start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)
        );
}
