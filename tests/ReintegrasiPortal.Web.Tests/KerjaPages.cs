using System.Globalization;
using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Opportunities;
using ReintegrasiPortal.Web.Features.Partners;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Tests;

/// <summary>Work pages on the real use cases and a real database; only the browser is played.</summary>
public abstract class KerjaPages : BunitContext, IAsyncLifetime
{
    private BunitAuthorizationContext _authorization = null!;
    private AsyncServiceScope _scope;

    protected TestPortal Portal { get; } = new();

    protected World World { get; private set; } = null!;

    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        World = await World.In(Portal);
        _scope = Portal.Services.CreateAsyncScope();
        Services.AddLocalization();
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Portal.Clock);
        Services.AddSingleton<OpportunityWords>();
        Services.AddSingleton<PartnerWords>();
        Services.AddSingleton<PlacementWords>();
        Services.AddSingleton<MatchSentences>();
        Services.AddSingleton<CalendarSentences>();
        Services.AddSingleton<RefusalTexts>();
        Services.AddSingleton<SupervisionWords>();
        Services.AddFallbackServiceProvider(_scope.ServiceProvider);
        JSInterop.Mode = JSRuntimeMode.Loose;
        _authorization = AddAuthorization();
        Render<MudPopoverProvider>();
        await Arrange();
    }

    /// <summary>Rows that every test of the class needs.</summary>
    protected virtual Task Arrange() => Task.CompletedTask;

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _scope.DisposeAsync();
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page in Indonesian as somebody who gave the password some time ago.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(
        AccountId account,
        Role role,
        string address,
        TimeSpan passwordAge = default,
        Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null
    )
        where TPage : IComponent
    {
        SignIn(account, role, passwordAge);
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TPage>(parameters ?? (_ => { }));
    }

    /// <summary>The next page is opened by this person, who reads Indonesian.</summary>
    protected void SignIn(AccountId account, Role role, TimeSpan passwordAge = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("id");
        var given = (Portal.Clock.GetUtcNow() - passwordAge).ToUnixTimeSeconds();
        _authorization
            .SetAuthorized("uji")
            .SetClaims(
                new Claim(ClaimTypes.NameIdentifier, account.Value.ToString()),
                new Claim(ClaimTypes.Role, role.ToString()),
                new Claim(Actors.AuthenticatedAt, given.ToString(CultureInfo.InvariantCulture))
            );
    }

    protected static void Press<TPage>(IRenderedComponent<TPage> page, string text)
        where TPage : IComponent =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text).Click();
}
