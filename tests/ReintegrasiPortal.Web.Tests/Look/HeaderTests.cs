using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;
using ReintegrasiPortal.Web.Shell.Look;

namespace ReintegrasiPortal.Web.Tests.Look;

/// <summary>Headers and choice links on a host that holds nothing else.</summary>
public sealed class HeaderTests : IAsyncLifetime
{
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddPortalLocalisation();
        builder.Services.AddAuthorization();
        builder.Services.AddRouting();
        _app = builder.Build();
        _app.UseSecurityHeaders();
        _app.UsePortalLocalisation();
        _app.Use(SignIn);
        _app.UseAuthorization();
        _app.MapPortalLocalisation();
        _app.MapThemeChoice();
        _app.MapGet("/statis", () => "a");
        _app.MapGet("/kerja", () => "a").WithMetadata(new ComponentTypeMetadata(typeof(App)));
        _app.MapGet("/muka", () => "a")
            .WithMetadata(
                new ComponentTypeMetadata(typeof(App)),
                new ExcludeFromInteractiveRoutingAttribute()
            );
        _app.MapGet("/sama", () => "a").WithMetadata(new SameForAllAttribute());
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/statis")]
    [InlineData("/muka")]
    [InlineData("/tidak-ada")]
    public async Task Static_pages_allow_neither_foreign_scripts_nor_inline_styles(string path)
    {
        var policy = await Header(path, HeaderNames.ContentSecurityPolicy);
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task Work_pages_may_style_inline_but_never_script_inline()
    {
        var policy = await Header("/kerja", HeaderNames.ContentSecurityPolicy);
        policy.ShouldContain("style-src 'self' 'unsafe-inline'");
        policy.ShouldContain("script-src 'self';");
    }

    [Theory]
    [InlineData("/statis", true, "no-store")]
    [InlineData("/kerja", true, "no-store")]
    [InlineData("/sama", true, "")]
    [InlineData("/statis", false, "")]
    public async Task What_a_signed_in_person_sees_is_never_kept(
        string path,
        bool signedIn,
        string expected
    ) => (await Header(path, HeaderNames.CacheControl, signedIn)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "/bahasa?ke=en&kembali=%2Fprivasi%3Fa%3D1",
        "/privasi?a=1",
        "bahasa=c%3Den%7Cuic%3Den"
    )]
    [InlineData("/bahasa?ke=fr&kembali=%2F", "/", null)]
    [InlineData("/bahasa?ke=id&kembali=https%3A%2F%2Fjahat.example%2F", "/", "bahasa=")]
    [InlineData("/tema?ke=dark&kembali=%2F%2Fjahat.example", "/", "tema=dark")]
    [InlineData("/tema?ke=dark&kembali=%2F%5Cjahat.example", "/", "tema=dark")]
    [InlineData("/tema?ke=pink", "/", null)]
    public async Task A_choice_is_kept_and_leads_back_only_inside_the_portal(
        string link,
        string back,
        string? cookie
    )
    {
        var response = await _app.GetTestClient()
            .GetAsync(link, TestContext.Current.CancellationToken);

        response.Headers.Location!.OriginalString.ShouldBe(back);
        response
            .Headers.TryGetValues(HeaderNames.SetCookie, out var cookies)
            .ShouldBe(cookie is not null);
        if (cookie is not null)
        {
            cookies!.Single().ShouldStartWith(cookie);
        }
    }

    private async Task<string> Header(string path, string name, bool signedIn = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (signedIn)
        {
            request.Headers.Add("X-Signed-In", "yes");
        }

        var response = await _app.GetTestClient()
            .SendAsync(request, TestContext.Current.CancellationToken);
        return response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
    }

    private static Task SignIn(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.ContainsKey("X-Signed-In"))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
        }

        return next(context);
    }
}
