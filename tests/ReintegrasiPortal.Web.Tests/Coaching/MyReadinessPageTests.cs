using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>Readiness as the person sees and answers it, without JavaScript.</summary>
public sealed class MyReadinessPageTests : IAsyncLifetime
{
    private const string Page = "/saya/kesiapan";

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
    public async Task An_errand_of_ones_own_is_reported_by_one_button()
    {
        await Arrange(db =>
        {
            var item = new ReadinessItem(_world.Participant.Id, ReadinessKind.BankAccount);
            var today = DateOnly.FromDateTime(DateTime.UnixEpoch).AddYears(100);
            item.Set(
                    ReadinessState.ToDo,
                    TaskOwner.Participant,
                    today,
                    today,
                    _world.Officer,
                    DateTimeOffset.UnixEpoch
                )
                .Value();
            db.Add(item);
        });
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        (await browser.GetStringAsync(Page, Stop)).ShouldContain("Rekening bank");

        using var answer = await Answer(
            browser,
            $"{ReadinessKind.BankAccount}:{ReadinessState.Done}"
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(Page, Stop)).ShouldContain(
            "Semua yang diperlukan sudah ada."
        );
        using var nonsense = await Answer(browser, "x:y");
        (await nonsense.Content.ReadAsStringAsync(Stop)).ShouldContain("Pilih keadaan.");
    }

    [Fact]
    public async Task Asking_for_company_says_that_it_was_heard()
    {
        using var browser = _server.Browser(await _server.SignIn("peserta"));

        using var answer = await Answer(browser, "help");

        answer.Headers.Location!.ToString().ShouldEndWith("?terkirim=minta");
        (await browser.GetStringAsync($"{Page}?terkirim=minta", Stop)).ShouldContain(
            "Permintaan Anda sudah terkirim."
        );
        (await Ask(db => db.SupportEvents.SingleAsync(Stop))).Need.ShouldBe(SupportNeed.HardTime);
    }

    [Fact]
    public async Task The_plan_is_written_by_the_person_and_says_what_is_missing()
    {
        await Arrange(db =>
            db.CriminalRecords.Single(r => r.ParticipantId == _world.Participant.Id)
                .Correct(OffenceGroup.Narcotics, new DateOnly(2025, 1, 1), 0, null)
        );
        using var browser = _server.Browser(await _server.SignIn("peserta"));
        using var empty = await PortalServer.Send(
            browser,
            Page,
            "plan",
            ("Input.Contacts", nameof(CallRole.Parent))
        );
        (await empty.Content.ReadAsStringAsync(Stop)).ShouldContain("Pilih setidaknya satu hal.");

        using var whole = await PortalServer.Send(
            browser,
            Page,
            "plan",
            ("Input.Triggers", nameof(RelapseTriggers.Payday)),
            ("Input.Contacts", nameof(CallRole.Parent)),
            ("Input.Second", nameof(CallRole.Mentor)),
            ("Input.Third", nameof(CallRole.Officer)),
            ("Input.Steps", nameof(RelapseSteps.CallSomeone))
        );

        whole.StatusCode.ShouldBe(HttpStatusCode.Found);
        var plan = await Ask(db => db.RelapsePlans.SingleAsync(Stop));
        (plan.Triggers, plan.Steps).ShouldBe((RelapseTriggers.Payday, RelapseSteps.CallSomeone));
        plan.Calls.ShouldBe([CallRole.Parent, CallRole.Mentor, CallRole.Officer]);
    }

    [Fact]
    public async Task Without_a_track_there_is_no_plan_to_see()
    {
        using var browser = _server.Browser(await _server.SignIn("peserta"));

        (await browser.GetStringAsync(Page, Stop)).ShouldNotContain("Jalur pemulihan");
    }

    private static Task<HttpResponseMessage> Answer(HttpClient browser, string answer) =>
        PortalServer.Send(browser, Page, "readiness", ("Answer", answer));

    private async Task Arrange(Action<PortalDb> rows)
    {
        await using var db = await Open();
        rows(db);
        await db.SaveChangesAsync(Stop);
    }

    private async Task<T> Ask<T>(Func<PortalDb, Task<T>> question)
    {
        await using var db = await Open();
        return await question(db);
    }

    private Task<PortalDb> Open() =>
        _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);
}
