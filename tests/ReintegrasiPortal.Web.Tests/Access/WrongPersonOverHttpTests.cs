using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Access;

/// <summary>The same refusals through real requests: pages and endpoints, asked by every account that must not see them.</summary>
public sealed class WrongPersonOverHttpTests : IAsyncLifetime
{
    private static readonly string[] s_accounts =
    [
        "pk",
        "pk2",
        "pk-bandung",
        "kabapas",
        "lapas",
        "admin",
        "employer",
        "employer2",
        "pokmas",
        "peserta",
        "peserta2",
    ];

    private readonly PortalServer _server = new();
    private World _world = null!;
    private PlacementId _placement;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _world = await World.In(_server.Services);
        var at = _server.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var placement = Placement.Shortlist(
            PlacementId.New(),
            _world.Participant.Id,
            _world.Job.Id,
            MatchRecord.None,
            _world.Officer.Value,
            at
        );
        await using var db = await _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);
        db.Add(placement);
        await db.SaveChangesAsync(Stop);
        _placement = placement.Id;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Pages_of_participants_and_families_are_not_there_for_anybody_else()
    {
        string[] own = ["/saya", "/saya/tawaran", "/saya/izin", "/saya/keluarga"];
        var offer = $"/saya/tawaran/{_placement.Value}";
        foreach (var account in s_accounts)
        {
            using var browser = _server.Browser(await _server.SignIn(account));
            var isParticipant = account.StartsWith("peserta", StringComparison.Ordinal);
            foreach (var path in own)
            {
                (await Status(browser, path)).ShouldBe(
                    isParticipant ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                    $"{path} by {account}"
                );
            }

            (await Status(browser, offer)).ShouldBe(
                account == "peserta" ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                $"offer by {account}"
            );
            (await Status(browser, "/keluarga")).ShouldBe(
                HttpStatusCode.NotFound,
                $"family page by {account}"
            );
            (await Status(browser, $"/kerja/impor/{Guid.CreateVersion7()}/ditolak.csv")).ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task The_source_of_a_work_page_holds_nobody_before_its_circuit_has_asked()
    {
        string[] pages =
        [
            "/kerja",
            "/kerja/peserta",
            $"/kerja/peserta/{_world.Participant.Id.Value}",
            "/kerja/penempatan",
            $"/kerja/penempatan/{_placement.Value}",
            "/kerja/calon",
            $"/kerja/calon/{_placement.Value}",
            "/kerja/keluarga",
        ];
        foreach (var account in s_accounts)
        {
            using var browser = _server.Browser(await _server.SignIn(account));
            foreach (var page in pages)
            {
                using var answer = await browser.GetAsync(page, Stop);
                var source = await answer.Content.ReadAsStringAsync(Stop);
                source.ShouldNotContain(
                    World.ParticipantName,
                    Case.Sensitive,
                    $"{page} by {account}"
                );
                source.ShouldNotContain(World.RegisterNo, Case.Sensitive, $"{page} by {account}");
                answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            }
        }
    }

    [Fact]
    public async Task A_visitor_is_led_to_the_door_from_every_page_behind_it()
    {
        using var browser = _server.Browser();
        foreach (
            var path in (string[])
                [
                    "/saya",
                    "/keluarga",
                    "/kabar",
                    "/akun",
                    "/kerja",
                    "/kerja/peserta",
                    $"/saya/tawaran/{_placement.Value}",
                ]
        )
        {
            using var answer = await browser.GetAsync(path, Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found, path);
            answer.Headers.Location!.ToString().ShouldContain("/masuk?kembali=");
        }
    }

    private static async Task<HttpStatusCode> Status(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path, Stop);
        return answer.StatusCode;
    }
}
