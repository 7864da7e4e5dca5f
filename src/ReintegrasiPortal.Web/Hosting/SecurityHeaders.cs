using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.StaticAssets;
using ReintegrasiPortal.Web.Features.Identity;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Headers of every response. They are set when the response starts, so an error page gets its own and not those of the page that failed.</summary>
public static class SecurityHeaders
{
    private const string Strict =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self' "
        + IdentityFeature.NeutralPlace
        + "; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>MudBlazor writes its theme and positions as inline styles (MudBlazor#4529); scripts stay strict.</summary>
    private static readonly string Workspace = Strict.Replace(
        "style-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        StringComparison.Ordinal
    );

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var secureOnly = !app.Environment.IsDevelopment();
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    Write(context, secureOnly);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }

    private static void Write(HttpContext context, bool secureOnly)
    {
        var headers = context.Response.Headers;
        var metadata = context.GetEndpoint()?.Metadata;
        headers.ContentSecurityPolicy = IsWorkspace(metadata) ? Workspace : Strict;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (secureOnly && context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        }

        if (context.User.Identity is { IsAuthenticated: true } && !IsSameForAll(metadata))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static bool IsWorkspace(EndpointMetadataCollection? metadata) =>
        metadata?.GetMetadata<ComponentTypeMetadata>() is not null
        && metadata.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is null;

    private static bool IsSameForAll(EndpointMetadataCollection? metadata) =>
        metadata?.GetMetadata<StaticAssetDescriptor>() is not null
        || metadata?.GetMetadata<SameForAllAttribute>() is not null;
}
