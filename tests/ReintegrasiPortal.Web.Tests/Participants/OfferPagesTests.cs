using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Participants;

/// <summary>Offers as a participant answers them, without JavaScript.</summary>
public sealed class OfferPagesTests : IAsyncLifetime
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
    public async Task A_suggestion_is_agreed_to_by_one_button_pressed_twice()
    {
        var page = await Offer(PlacementState.Suggested);
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        (await browser.GetStringAsync("/saya/tawaran", Stop)).ShouldContain("Juru las listrik");
        (await browser.GetStringAsync(page, Stop)).ShouldContain("Nama Anda belum diketahui");

        using var first = await Press(browser, page, "Answer", nameof(PlacementAct.Agree));
        using var second = await Press(browser, page, "Answer", nameof(PlacementAct.Agree));

        first.StatusCode.ShouldBe(HttpStatusCode.Found);
        second.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await State()).ShouldBe(PlacementState.ParticipantAgreed);
    }

    [Fact]
    public async Task No_needs_no_reason()
    {
        var page = await Offer(PlacementState.Suggested);
        using var browser = _server.Browser(await _server.SignIn("peserta"));

        using var answer = await Press(browser, page, "Answer", nameof(PlacementAct.Decline));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await State()).ShouldBe(PlacementState.Declined);
    }

    [Fact]
    public async Task After_the_partners_yes_each_field_is_shared_by_its_own_button()
    {
        var page = await Offer(PlacementState.PartnerAccepted);
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        var before = await browser.GetStringAsync(page, Stop);
        foreach (var field in Sharing.Fields)
        {
            before.ShouldContain($"name=\"Share\" value=\"{field}\"");
        }

        using var answer = await Press(browser, page, "Share", nameof(SharedField.FullName));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var after = await browser.GetStringAsync(page, Stop);
        after.ShouldNotContain("name=\"Share\" value=\"FullName\"");
        after.ShouldContain("name=\"Share\" value=\"Phone\"");
    }

    [Fact]
    public async Task A_step_that_is_not_open_is_refused_in_words_and_changes_nothing()
    {
        var page = await Offer(PlacementState.Suggested);
        using var browser = _server.Browser(await _server.SignIn("peserta"));

        using var answer = await Press(browser, page, "Answer", nameof(PlacementAct.Start));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Langkah ini tidak terbuka");
        (await State()).ShouldBe(PlacementState.Suggested);
    }

    [Fact]
    public async Task A_running_placement_is_left_with_a_reason_that_may_be_none()
    {
        var page = await Offer(PlacementState.Active);
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        using var without = await PortalServer.Send(browser, page, "end", ("Input.Reason", ""));
        (await without.Content.ReadAsStringAsync(Stop)).ShouldContain("Pilih salah satu.");

        using var ended = await PortalServer.Send(
            browser,
            page,
            "end",
            ("Input.Reason", nameof(EndReason.Other))
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await State()).ShouldBe(PlacementState.EndedEarly);
    }

    [Fact]
    public async Task The_offer_of_another_looks_like_one_that_does_not_exist()
    {
        var page = await Offer(PlacementState.Suggested);
        using var other = _server.Browser(await _server.SignIn("peserta2"));

        using var foreign = await other.GetAsync(page, Stop);
        using var missing = await other.GetAsync($"/saya/tawaran/{Guid.CreateVersion7()}", Stop);

        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> Press(
        HttpClient browser,
        string page,
        string name,
        string value
    ) => PortalServer.Send(browser, page, "offer", (name, value));

    private async Task<string> Offer(PlacementState state)
    {
        var id = await Placed.At(
            state,
            _server.Services,
            _world.Participant.Id,
            _world.Job.Id,
            TestPortal.Start
        );
        return $"/saya/tawaran/{id.Value}";
    }

    private async Task<PlacementState> State()
    {
        await using var db = await _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);
        return await db.Placements.Select(p => p.State).SingleAsync(Stop);
    }
}
