using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Web.Features.Identity;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Who may open a connection at all: sessions, limits by address, and the origin of sockets. What they may do is the gate's business.</summary>
public static class Security
{
    /// <summary>Chooses between the two kinds of session: a screen of the Lapas has a cookie of its own.</summary>
    private const string EitherSession = "session";

    /// <summary>Name of the limit for addresses that end in a code: checks of letters and private calendars.</summary>
    public const string ByCode = "by-code";

    /// <summary>Codes one address may try a minute; a phone asks for its calendar twice a day.</summary>
    private const int CodesPerMinute = 30;

    /// <summary>Posts to public forms one address may send a minute.</summary>
    private const int PublicPostsPerMinute = 60;

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(DemoMode.Of(builder.Configuration));
        services.AddHttpContextAccessor();
        services
            .AddAuthentication(EitherSession)
            .AddPolicyScheme(
                EitherSession,
                null,
                policy =>
                    policy.ForwardDefaultSelector = context =>
                        context.Request.Cookies.ContainsKey(
                            AccompaniedSession.CookieName(!builder.Environment.IsDevelopment())
                        )
                            ? AccompaniedSession.Scheme
                            : IdentityConstants.ApplicationScheme
            )
            .AddCookie(
                AccompaniedSession.Scheme,
                cookie => AccompaniedSession.Configure(cookie, !builder.Environment.IsDevelopment())
            )
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                cookie =>
                {
                    var secure = !builder.Environment.IsDevelopment();
                    cookie.Cookie.Name = secure ? "__Host-portal" : "portal";
                    cookie.Cookie.SecurePolicy = secure
                        ? CookieSecurePolicy.Always
                        : CookieSecurePolicy.SameAsRequest;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.HttpOnly = true;
                    cookie.ExpireTimeSpan = WorkingSession.Longest;
                    cookie.SlidingExpiration = false;
                    cookie.LoginPath = "/masuk";
                    cookie.ReturnUrlParameter = "kembali";
                    cookie.AccessDeniedPath = "/tidak-ditemukan";
                    cookie.Events.OnValidatePrincipal = WorkingSession.Check;
                }
            );
        services.AddScoped<SignInManager<PortalAccount>>();
        services.AddScoped<IUserClaimsPrincipalFactory<PortalAccount>, PortalPrincipals>();
        services.AddScoped<ISecurityStampValidator, SecurityStampValidator<PortalAccount>>();
        services.Configure<SecurityStampValidatorOptions>(options =>
            options.ValidationInterval = TimeSpan.FromMinutes(1)
        );
        services.AddScoped<SignInDoor>();
        services.AddAuthorization();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(
                ByCode,
                static context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "",
                        static _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = CodesPerMinute,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
            );
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                static context =>
                    HttpMethods.IsPost(context.Request.Method)
                    && context.User.Identity?.IsAuthenticated != true
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            context.Connection.RemoteIpAddress?.ToString() ?? "",
                            static _ => new FixedWindowRateLimiterOptions
                            {
                                PermitLimit = PublicPostsPerMinute,
                                Window = TimeSpan.FromMinutes(1),
                            }
                        )
                        : RateLimitPartition.GetNoLimiter("")
            );
        });
        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
        );
    }

    /// <summary>Browsers send cookies with sockets from any site, and CORS does not cover them: a foreign origin is turned away here.</summary>
    public static void UseOwnOriginForSockets(this WebApplication app) =>
        app.Use(
            static (context, next) =>
            {
                var origin = context.Request.Headers.Origin.ToString();
                var live =
                    context.WebSockets.IsWebSocketRequest
                    || context.Request.Path.Value?.EndsWith("/negotiate", StringComparison.Ordinal)
                        == true;
                if (!live || origin.Length == 0 || IsOwn(context, origin))
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        );

    private static bool IsOwn(HttpContext context, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(
            from.Authority,
            context.Request.Host.Value,
            StringComparison.OrdinalIgnoreCase
        );
}
