using System.Net;
using Microsoft.Extensions.Time.Testing;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Tests.Self;

/// <summary>How long sessions live, asked by real requests with cookies and a clock that the test holds.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(TestPortal.Start);
    private readonly PortalServer _server;
    private World _world = null!;

    public SessionTests() => _server = new PortalServer(_clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _world = await World.In(_server.Services);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_screen_shows_the_person_and_who_stands_beside_and_opens_nothing_of_staff()
    {
        var (browser, _) = await Seat();
        using var _1 = browser;

        var page = await browser.GetStringAsync("/saya", Stop);
        page.ShouldContain(World.ParticipantName);
        page.ShouldContain("Didampingi lapas");
        page.ShouldContain("dampingan.js");
        page.ShouldNotContain("live.js");
        foreach (
            var path in (string[])
                [
                    "/kerja",
                    "/kerja/peserta",
                    "/kerja/dampingan",
                    "/kabar",
                    "/kabar/ringkas",
                    "/akun",
                    "/saya/dokumen",
                    $"/berkas/{Guid.CreateVersion7()}",
                ]
        )
        {
            (await Where(browser, path)).ShouldBe("/saya", path);
        }

        foreach (
            var path in (string[])
                ["/saya/tawaran", "/saya/izin", "/saya/keluarga", "/saya/kesiapan"]
        )
        {
            using var open = await browser.GetAsync(path, Stop);
            open.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }

        (await browser.GetStringAsync("/saya/izin", Stop)).ShouldContain("Dibacakan petugas");
    }

    [Fact]
    public async Task Five_minutes_without_a_touch_lock_the_screen()
    {
        var (browser, _) = await Seat();
        using var _1 = browser;
        _clock.Advance(Accompaniment.Idle - TimeSpan.FromSeconds(5));
        (await Where(browser, "/saya")).ShouldBeNull();

        _clock.Advance(Accompaniment.Idle + TimeSpan.FromSeconds(1));

        (await Where(browser, "/saya"))!.ShouldStartWith(AccompaniedSession.Locked);
        (await Where(browser, "/dampingan/masih"))!.ShouldStartWith(AccompaniedSession.Locked);
    }

    [Fact]
    public async Task However_busy_half_an_hour_is_the_end()
    {
        var (browser, _) = await Seat();
        using var _1 = browser;
        for (var minute = 4; minute < 30; minute += 4)
        {
            _clock.Advance(TimeSpan.FromMinutes(4));
            (await Where(browser, "/dampingan/masih")).ShouldBeNull($"minute {minute}");
        }

        _clock.Advance(TimeSpan.FromMinutes(2));

        (await Where(browser, "/saya"))!.ShouldStartWith(AccompaniedSession.Locked);
    }

    [Fact]
    public async Task Selesai_locks_and_a_copy_of_the_cookie_opens_nothing()
    {
        var (browser, cookies) = await Seat();
        using var _1 = browser;
        var copy = new CookieContainer();
        copy.Add(cookies.GetCookies(_server.Address));
        var page = await browser.GetStringAsync("/saya", Stop);
        var token = page.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);

        using var done = await browser.PostAsync("/dampingan/selesai", form, Stop);

        done.Headers.Location!.ToString().ShouldBe(AccompaniedSession.Locked);
        (await browser.GetStringAsync(AccompaniedSession.Locked, Stop)).ShouldContain(
            "Layar terkunci"
        );
        (await Where(browser, "/saya"))!.ShouldContain("/masuk");
        using var thief = _server.Browser(copy);
        using var stolen = await thief.GetAsync("/saya", Stop);
        stolen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_session_of_staff_is_over_when_the_person_sits_down()
    {
        var (browser, cookies) = await Seat();
        using var _1 = browser;

        var kept = cookies.GetCookies(_server.Address).Select(c => c.Name).ToList();
        kept.ShouldContain("dampingan");
        kept.ShouldNotContain("portal");
    }

    [Fact]
    public async Task A_wrong_password_and_nobody_chosen_seat_nobody()
    {
        using var browser = _server.Browser(await _server.SignIn("lapas"));
        var id = _world.Participant.Id.Value.ToString();

        using var wrong = await PortalServer.Send(
            browser,
            "/kerja/dampingan",
            "accompany",
            ("Input.Person", id),
            ("Input.Password", "bukan ini")
        );
        using var nobody = await PortalServer.Send(
            browser,
            "/kerja/dampingan",
            "accompany",
            ("Input.Person", _world.OtherParticipant.Id.Value.ToString()),
            ("Input.Password", World.Password)
        );

        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        nobody.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.Content.ReadAsStringAsync(Stop)).ShouldContain("Pilih satu orang");
        (await Where(browser, "/kerja")).ShouldBeNull();
    }

    [Fact]
    public async Task The_page_is_not_there_for_anybody_but_staff_of_a_Lapas()
    {
        foreach (var name in (string[])["pk", "kabapas", "peserta", "employer", "admin"])
        {
            using var browser = _server.Browser(await _server.SignIn(name));
            using var answer = await browser.GetAsync("/kerja/dampingan", Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Fact]
    public async Task Staff_is_signed_out_after_half_an_hour_without_a_sign_of_life()
    {
        using var staff = _server.Browser(await _server.SignIn("pk"));
        using var person = _server.Browser(await _server.SignIn("peserta"));
        for (var round = 0; round < 3; round++)
        {
            _clock.Advance(TimeSpan.FromMinutes(25));
            (await Where(staff, WorkingSession.Alive)).ShouldBeNull();
        }

        // What an open page asks for by itself keeps nobody signed in.
        _clock.Advance(TimeSpan.FromMinutes(20));
        (await Where(staff, "/kabar/ringkas")).ShouldBeNull();
        _clock.Advance(TimeSpan.FromMinutes(11));

        (await Where(staff, "/kerja"))!.ShouldContain("/masuk");
        (await Where(person, "/saya")).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_stays_signed_in_for_more_than_a_working_day()
    {
        using var person = _server.Browser(await _server.SignIn("peserta"));
        for (var hour = 1; hour < 12; hour++)
        {
            _clock.Advance(TimeSpan.FromHours(1));
            (await Where(person, "/saya")).ShouldBeNull($"hour {hour}");
        }

        _clock.Advance(TimeSpan.FromHours(1));

        (await Where(person, "/saya"))!.ShouldContain("/masuk");
    }

    /// <summary>Staff opens the screen for the participant of the world.</summary>
    private async Task<(HttpClient Browser, CookieContainer Cookies)> Seat()
    {
        var cookies = await _server.SignIn("lapas");
        var browser = _server.Browser(cookies);
        using var answer = await PortalServer.Send(
            browser,
            "/kerja/dampingan",
            "accompany",
            ("Input.Person", _world.Participant.Id.Value.ToString()),
            ("Input.Password", World.Password)
        );
        answer.StatusCode.ShouldBe(
            HttpStatusCode.Found,
            await answer.Content.ReadAsStringAsync(Stop)
        );
        return (browser, cookies);
    }

    /// <summary>Where a page leads instead; null when it opens.</summary>
    private static async Task<string?> Where(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path, Stop);
        return answer.Headers.Location is { } there
            ? there.IsAbsoluteUri
                ? there.PathAndQuery
                : there.ToString()
            : answer.IsSuccessStatusCode
                ? null
                : answer.StatusCode.ToString();
    }
}
