using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Privacy;

public sealed class ConsentPageTests : IAsyncLifetime
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
    public async Task A_consent_is_given_and_taken_back_by_buttons_pressed_twice_without_harm()
    {
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var given = await Press(browser, "Allow", nameof(NewsKind.StageReached));
            given.Headers.Location!.ToString().ShouldEndWith("/saya/izin?hasil=beri");
        }

        var consent = await Single(ConsentPurpose.FamilyNews);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var taken = await Press(browser, "Withdraw", consent.Id.Value.ToString());
            taken.Headers.Location!.ToString().ShouldEndWith("/saya/izin?hasil=tarik");
        }

        (await Single(ConsentPurpose.FamilyNews)).WithdrawnAt.ShouldNotBeNull();
        var page = await browser.GetStringAsync("/saya/izin", Stop);
        page.ShouldContain("Semua pihak harus berhenti memakai data ini paling lambat");
    }

    [Fact]
    public async Task Who_sees_is_listed_and_withdrawing_the_matching_consent_empties_the_list()
    {
        await Placed.At(
            PlacementState.PartnerAccepted,
            _server.Services,
            _world.Participant.Id,
            _world.Job.Id,
            TestPortal.Start
        );
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        (await browser.GetStringAsync("/saya/izin", Stop)).ShouldContain(
            "<strong>PT Uji Baja</strong>"
        );

        var matching = await Single(ConsentPurpose.Matching);
        using var taken = await Press(browser, "Withdraw", matching.Id.Value.ToString());

        var page = await browser.GetStringAsync("/saya/izin", Stop);
        page.ShouldNotContain("<strong>PT Uji Baja</strong>");
        page.ShouldContain("Setuju disarankan tanpa nama");
    }

    [Fact]
    public async Task A_button_that_was_never_shown_gives_nothing()
    {
        using var browser = _server.Browser(await _server.SignIn("peserta"));

        using var answer = await Press(browser, "Allow", "Alamat");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(
            "Pilih data yang ingin Anda bagikan."
        );
        await using var db = await Open();
        (
            await db.Consents.CountAsync(c => c.ParticipantId == _world.Participant.Id, Stop)
        ).ShouldBe(1);
    }

    private static Task<HttpResponseMessage> Press(HttpClient browser, string name, string value) =>
        PortalServer.Send(browser, "/saya/izin", "consent", (name, value));

    private async Task<Consent> Single(ConsentPurpose purpose)
    {
        await using var db = await Open();
        return await db.Consents.SingleAsync(
            c => c.ParticipantId == _world.Participant.Id && c.Purpose == purpose,
            Stop
        );
    }

    private Task<PortalDb> Open() =>
        _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);
}
