using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;
using ReintegrasiPortal.Web.Shell.Look;

namespace ReintegrasiPortal.Web.Shell;

/// <summary>Wiring of what every page stands in: Razor components, MudBlazor, static files, error pages.</summary>
public static class ShellHosting
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static void AddShell(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddScoped<UnreadCount>();
        services.AddRazorComponents().AddInteractiveServerComponents();
        // The policy header says it for all pages; the framework's own weaker header would contradict it.
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = MudBlazor
                .Defaults
                .Classes
                .Position
                .BottomCenter;
            options.SnackbarConfiguration.VisibleStateDuration = 8_000;
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }

    /// <summary>Must be first, so that whatever fails after it ends on our own pages.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(
            NotFoundPage.Address,
            createScopeForStatusCodePages: true
        );
    }

    /// <summary>Compresses only what is marked <see cref="SameForAllAttribute"/> and only for strangers: a compressed page that holds a person or a token can leak it by its length (BREACH).</summary>
    public static void UsePublicCompression(this WebApplication app) =>
        app.UseWhen(
            context =>
                context.User.Identity is not { IsAuthenticated: true }
                && context.GetEndpoint()?.Metadata.GetMetadata<SameForAllAttribute>() is not null,
            branch => branch.UseResponseCompression()
        );

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous().Add(KeepVersioned);
        app.MapGet(
                TokenSheet.Path,
                (HttpContext context) =>
                {
                    context.Response.Headers.CacheControl = Forever;
                    return TypedResults.Text(TokenSheet.Css, "text/css");
                }
            )
            .AllowAnonymous()
            .WithMetadata(new SameForAllAttribute());
        app.MapThemeChoice();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options =>
            {
                options.DisableWebSocketCompression = true;
                options.ContentSecurityFrameAncestorsPolicy = "'none'";
            })
            .RequireAuthorization();
    }

    /// <summary>An address with <c>?v=</c> names one version for ever, as a fingerprint does.</summary>
    private static void KeepVersioned(EndpointBuilder endpoint)
    {
        var serve = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = context =>
        {
            if (context.Request.Query.ContainsKey("v"))
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers.CacheControl = Forever;
                    return Task.CompletedTask;
                });
            }

            return serve(context);
        };
    }
}
