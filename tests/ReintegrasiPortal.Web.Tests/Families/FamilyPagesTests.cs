using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>The pages of participant and relative on the real server, as a browser without JavaScript meets them.</summary>
public sealed partial class FamilyPagesTests : IAsyncLifetime
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
    public async Task From_the_letter_to_the_status_page_without_JavaScript()
    {
        using var participant = _server.Browser(await _server.SignIn("peserta"));
        using var letter = await PortalServer.Send(
            participant,
            "/saya/keluarga",
            "invite",
            ("Input.RelativeName", "Ibu Sartini"),
            ("Input.Relationship", nameof(Relationship.Parent))
        );
        var code = Code().Match(await letter.Content.ReadAsStringAsync(Stop)).Value;
        (await participant.GetStringAsync("/saya/keluarga", Stop)).ShouldNotContain(code);

        using var mother = _server.Browser();
        using var claimed = await PortalServer.Send(
            mother,
            "/undangan",
            "claim",
            ("Input.Code", code),
            ("Input.StatedName", "Ibu Sartini"),
            ("Input.Relationship", nameof(Relationship.Parent)),
            ("Input.BirthYear", "1968"),
            ("Input.Email", "sartini@uji.example"),
            ("Input.Password", World.Password)
        );
        claimed.StatusCode.ShouldBe(HttpStatusCode.Found);
        var waiting = await mother.GetStringAsync("/keluarga", Stop);
        waiting.ShouldContain("Menunggu persetujuan petugas");
        waiting.ShouldNotContain(World.ParticipantName);

        await Approve();

        var status = await mother.GetStringAsync("/keluarga", Stop);
        status.ShouldContain(World.ParticipantName);
        status.ShouldContain("Sekarang di tahap asimilasi");
        status.ShouldNotContain(World.RegisterNo);
        status.ShouldContain("data-live=\"keluarga\"");
        (await participant.GetStringAsync("/saya/keluarga", Stop)).ShouldContain("Terhubung");

        using var ended = await PortalServer.Send(
            participant,
            "/saya/keluarga",
            "end",
            ("Link", (await Link()).Value.ToString())
        );
        ended.StatusCode.ShouldBe(HttpStatusCode.Found);
        var after = await mother.GetStringAsync("/keluarga", Stop);
        after.ShouldNotContain(World.ParticipantName);
        after.ShouldContain("Belum ada yang terhubung dengan akun ini.");
    }

    [Fact]
    public async Task A_wrong_code_keeps_what_was_typed_but_never_the_password()
    {
        using var visitor = _server.Browser();
        using var answer = await PortalServer.Send(
            visitor,
            "/undangan",
            "claim",
            ("Input.Code", "22222-33333-44444-55555"),
            ("Input.StatedName", "Ibu Sartini"),
            ("Input.Relationship", nameof(Relationship.Parent)),
            ("Input.BirthYear", "1968"),
            ("Input.Email", "sartini@uji.example"),
            ("Input.Password", World.Password)
        );
        var page = await answer.Content.ReadAsStringAsync(Stop);

        page.ShouldContain("Kode atau nama tidak cocok.");
        page.ShouldContain("value=\"22222-33333-44444-55555\"");
        page.ShouldContain("value=\"Ibu Sartini\"");
        page.ShouldNotContain(World.Password);
    }

    [Fact]
    public async Task A_private_calendar_and_a_letter_answer_strangers_alike()
    {
        using var visitor = _server.Browser();

        foreach (
            var path in (string[])
                ["/kalender/tidak-ada.ics", "/kalender/ABCDEFGHIJKLMNOPQRSTUVWXYZ.ics"]
        )
        {
            using var feed = await visitor.GetAsync(path, Stop);
            feed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        // Around it stand the address and fresh tokens of the language switch.
        var never = Body(await visitor.GetStringAsync("/v/2222222222222222", Stop));
        Body(await visitor.GetStringAsync("/v/3333333333333333", Stop)).ShouldBe(never);
        never.ShouldContain("Kode tidak dikenali");
        (await visitor.GetStringAsync("/arti", Stop)).ShouldContain("id=\"penjamin\"");
    }

    [Theory]
    [InlineData("/saya")]
    [InlineData("/saya/izin")]
    [InlineData("/saya/keluarga")]
    [InlineData("/keluarga")]
    public async Task Another_role_finds_nothing_and_a_visitor_is_asked_to_sign_in(string path)
    {
        using var visitor = _server.Browser();
        using var asked = await visitor.GetAsync(path, Stop);
        asked.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var employer = _server.Browser(await _server.SignIn("employer"));
        using var refused = await employer.GetAsync(path, Stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_own_path_names_the_person_the_officer_and_the_months_ahead()
    {
        using var participant = _server.Browser(await _server.SignIn("peserta"));

        var page = WebUtility.HtmlDecode(await participant.GetStringAsync("/saya", Stop));

        page.ShouldContain(World.ParticipantName);
        page.ShouldContain("Bapas Kelas I Serang");
        page.ShouldContain("Las");
        page.ShouldNotContain(World.RegisterNo);
    }

    private static string Body(string page) =>
        page[
            page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf(
                "</main>",
                StringComparison.Ordinal
            )
        ];

    private async Task Approve()
    {
        await using var scope = _server.Services.CreateAsyncScope();
        (
            await scope
                .ServiceProvider.GetRequiredService<ApproveFamilyLink>()
                .Run(new Actor(_world.Officer), await Link(), Stop)
        ).Value();
    }

    private async Task<FamilyLinkId> Link()
    {
        await using var db = await _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);
        return await db.FamilyLinks.Select(l => l.Id).SingleAsync(Stop);
    }

    [GeneratedRegex("[2-9A-Z]{5}(?:-[2-9A-Z]{5}){3}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
