using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Notifications;

public sealed class HubTests : IAsyncLifetime
{
    private readonly PortalServer _server = new();
    private World _world = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _world = await World.In(_server.Services);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_act_reaches_the_open_browser_of_those_it_concerns_and_the_brief_says_what()
    {
        var cookies = await _server.SignIn("employer");
        using var browser = _server.Browser(cookies);
        var hints = Channel.CreateUnbounded<bool>();
        await using var hub = Connect(cookies);
        hub.On(NoticeHub.Changed, () => hints.Writer.TryWrite(true));
        await hub.StartAsync(Stop);

        await Suspend();
        await Reinstate();

        NoticeBrief? brief = null;
        while (brief is not { Unread: 1 })
        {
            await hints.Reader.ReadAsync(Stop).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Stop);
            using var answer = await browser.GetAsync("/kabar/ringkas", Stop);
            brief = answer.IsSuccessStatusCode
                ? await answer.Content.ReadFromJsonAsync<NoticeBrief>(Stop)
                : null;
        }

        brief.Latest[0].Text.ShouldBe("PT Uji Baja aktif kembali.");
        brief.Latest[0].Href.ShouldBe("/kerja/organisasi");
    }

    [Fact]
    public async Task A_visitor_gets_no_connection_and_no_brief()
    {
        await using var hub = Connect(new CookieContainer());
        await Should.ThrowAsync<HttpRequestException>(() => hub.StartAsync(Stop));

        using var browser = _server.Browser();
        using var brief = await browser.GetAsync("/kabar/ringkas", Stop);
        brief.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_socket_from_a_foreign_site_is_turned_away_even_with_the_cookie()
    {
        var cookies = await _server.SignIn("employer");
        using var own = new ClientWebSocket();
        own.Options.Cookies = cookies;
        own.Options.SetRequestHeader("Origin", _server.Address.GetLeftPart(UriPartial.Authority));
        await own.ConnectAsync(Socket, Stop);
        own.State.ShouldBe(WebSocketState.Open);

        using var foreign = new ClientWebSocket();
        foreign.Options.Cookies = cookies;
        foreign.Options.SetRequestHeader("Origin", "https://jahat.example");
        await Should.ThrowAsync<WebSocketException>(() => foreign.ConnectAsync(Socket, Stop));
    }

    [Fact]
    public async Task An_account_holds_only_so_many_connections()
    {
        var cookies = await _server.SignIn("pk");
        var hubs = new List<HubConnection>();
        for (var seat = 0; seat < HubSeats.PerAccount; seat++)
        {
            var hub = Connect(cookies);
            await hub.StartAsync(Stop);
            hubs.Add(hub);
        }

        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var oneTooMany = Connect(cookies);
        oneTooMany.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await oneTooMany.StartAsync(Stop);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        hubs.ShouldAllBe(hub => hub.State == HubConnectionState.Connected);
        foreach (var hub in hubs)
        {
            await hub.DisposeAsync();
        }
    }

    private Uri Socket =>
        new UriBuilder(new Uri(_server.Address, NoticeHub.Path)) { Scheme = "ws" }.Uri;

    private HubConnection Connect(CookieContainer cookies) =>
        new HubConnectionBuilder()
            .WithUrl(new Uri(_server.Address, NoticeHub.Path), options => options.Cookies = cookies)
            .Build();

    private async Task Suspend()
    {
        await using var scope = _server.Services.CreateAsyncScope();
        var act = scope.ServiceProvider.GetRequiredService<SuspendPartner>();
        (
            await act.Run(Fresh(_world.Supervisor), _world.Employer.Id, "Alamat pindah.", Stop)
        ).Value();
    }

    private async Task Reinstate()
    {
        await using var scope = _server.Services.CreateAsyncScope();
        var act = scope.ServiceProvider.GetRequiredService<ReinstatePartner>();
        (
            await act.Run(
                Fresh(_world.Supervisor),
                _world.Employer.Id,
                "Alamat sudah diperiksa.",
                Stop
            )
        ).Value();
    }

    private Actor Fresh(Domain.Identity.AccountId account) =>
        new(account, _server.Services.GetRequiredService<TimeProvider>().GetUtcNow());
}
