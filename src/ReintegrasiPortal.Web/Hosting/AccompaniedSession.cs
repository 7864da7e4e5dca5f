using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>
/// The session of a participant at a screen of the Lapas: a ticket of its own that lives five minutes from the last request and half an
/// hour in all, whatever the browser does, and that opens a handful of pages only.
/// </summary>
public static class AccompaniedSession
{
    /// <summary>Without a touch the session ends after this.</summary>
    public static TimeSpan Idle => Accompaniment.Idle;

    public const string Scheme = "dampingan";

    /// <summary>Where the screen waits for the next sign-in of staff.</summary>
    public const string Locked = "/dampingan/terkunci";

    private const string Sitting = "accompaniment";

    private const string Staff = "accompanied_by";

    private const string Opened = "accompaniment_opened";

    /// <summary>Pages that people may open there. No download, no inbox, nothing of staff.</summary>
    private static readonly string[] s_open =
    [
        "/saya/tawaran",
        "/saya/izin",
        "/saya/keluarga",
        "/saya/kesiapan",
        "/saya/lapor",
        "/dampingan",
        "/bahasa",
        "/tema",
        NotFoundPage.Address,
        ErrorPage.Address,
    ];

    /// <summary>Name of the cookie for this request.</summary>
    public static string CookieName(bool secure) => secure ? "__Host-dampingan" : "dampingan";

    public static void Configure(CookieAuthenticationOptions cookie, bool secure)
    {
        cookie.Cookie.Name = CookieName(secure);
        cookie.Cookie.SecurePolicy = secure
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.HttpOnly = true;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = cookie.AccessDeniedPath = Locked;
        cookie.Events.OnValidatePrincipal = Keep;
    }

    /// <summary>Begins the session in this browser.</summary>
    public static Task Begin(
        HttpContext context,
        AccompanimentId sitting,
        string participant,
        string staff,
        DateTimeOffset now
    ) =>
        context.SignInAsync(
            Scheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(Sitting, sitting.Value.ToString()),
                        new Claim(ClaimTypes.Name, participant),
                        new Claim(ClaimTypes.Role, nameof(Role.Participant)),
                        new Claim(Staff, staff),
                        new Claim(Opened, now.UtcTicks.ToString(Invariant)),
                    ],
                    Scheme
                )
            )
        );

    public static AccompanimentId? AccompanimentOf(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Sitting), out var id)
            ? AccompanimentId.From(id)
            : null;

    /// <summary>Name of the member of staff beside the person; null in any other session.</summary>
    public static string? AccompaniedBy(this ClaimsPrincipal principal) =>
        principal.FindFirstValue(Staff);

    /// <summary>Turns every other address back to the person's own page.</summary>
    public static void UseAccompaniedPagesOnly(this WebApplication app) =>
        app.Use(
            static (context, next) =>
            {
                if (context.User.AccompanimentOf() is null || IsOpen(context))
                {
                    return next(context);
                }

                if (HttpMethods.IsGet(context.Request.Method))
                {
                    context.Response.Redirect("/saya");
                }
                else
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                }

                return Task.CompletedTask;
            }
        );

    /// <summary>Each request gives the ticket its five minutes anew, until the half hour is over.</summary>
    private static Task Keep(CookieValidatePrincipalContext context)
    {
        var now = (context.Options.TimeProvider ?? TimeProvider.System).GetUtcNow();
        var opened = long.TryParse(context.Principal!.FindFirstValue(Opened), Invariant, out var at)
            ? new DateTimeOffset(at, TimeSpan.Zero)
            : DateTimeOffset.MinValue;
        if (now - opened >= Accompaniment.Longest)
        {
            context.RejectPrincipal();
            return context.HttpContext.SignOutAsync(Scheme);
        }

        context.ShouldRenew = true;
        return Task.CompletedTask;
    }

    private static bool IsOpen(HttpContext context)
    {
        var path = context.Request.Path;
        var metadata = context.GetEndpoint()?.Metadata;
        return path.Equals("/saya", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(
                s_open,
                start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)
            )
            || metadata?.GetMetadata<StaticAssetDescriptor>() is not null
            || metadata?.GetMetadata<SameForAllAttribute>() is not null
                && path.Value!.EndsWith(".css", StringComparison.Ordinal);
    }

    private static System.Globalization.CultureInfo Invariant =>
        System.Globalization.CultureInfo.InvariantCulture;
}
