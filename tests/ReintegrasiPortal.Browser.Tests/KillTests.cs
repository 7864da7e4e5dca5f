using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>
/// The server is killed the moment it has acknowledged a step, before anybody was told. Started again, it tells them: each notice is there,
/// and there once. The step is the registration of a partner, through the real form; the one to be told is an officer.
/// </summary>
public sealed partial class KillTests
{
    private const int Cycles = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_survives_a_kill_right_after_the_acknowledged_step_and_comes_exactly_once()
    {
        await using var portal = new PortalProcess();
        await portal.InitializeAsync();
        var officer = new CookieContainer();
        await SignInAsOfficer(portal, officer);

        for (var cycle = 1; cycle <= Cycles; cycle++)
        {
            var name = $"Bengkel Siklus {cycle:00} Serang";
            await Register(portal, name, cycle);
            await portal.Kill();
            await portal.InitializeAsync();
            (await Notices(portal, officer, name)).ShouldBe(1, name);
        }

        for (var cycle = 1; cycle <= Cycles; cycle++)
        {
            (await Count(portal, officer, $"Bengkel Siklus {cycle:00} Serang")).ShouldBe(1);
        }
    }

    private static async Task Register(PortalProcess portal, string name, int cycle)
    {
        using var visitor = Client(portal, new CookieContainer());
        const string path = "/daftar/mitra?jenis=perusahaan";
        var form = new Dictionary<string, string>
        {
            ["_handler"] = "partner",
            ["Input.LegalName"] = name,
            ["Input.RegistrationNo"] = $"77{cycle:00}001234567",
            ["Input.DistrictCode"] = "36.73.01",
            ["Input.Address"] = "Jl. Raya Serang 1",
            ["Input.ContactName"] = "Pak Uji",
            ["Input.ContactPhone"] = "081234567890",
            ["Input.Offers"] = "Job",
            ["Input.Email"] = $"siklus{cycle}@uji.example",
            ["Input.Password"] = "kopi pahit di pagi hari",
            ["Input.Act"] = "Send",
        };
        var page = await visitor.GetStringAsync(path, Stop);
        form["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value;
        form["Input.Id"] = Id().Match(page).Groups["id"].Value;
        using var content = new FormUrlEncodedContent(form);
        using var answer = await visitor.PostAsync(path, content, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldEndWith("/kerja/organisasi");
    }

    /// <summary>Waits for the notice as an open browser does, by pulling; then counts it.</summary>
    private static async Task<int> Notices(
        PortalProcess portal,
        CookieContainer officer,
        string name
    )
    {
        using var browser = Client(portal, officer);
        for (var pull = 0; pull < 120; pull++)
        {
            var brief = await browser.GetFromJsonAsync<NoticeBrief>("/kabar/ringkas", Stop);
            if (brief!.Latest.Any(line => line.Text.Contains(name, StringComparison.Ordinal)))
            {
                break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), Stop);
        }

        return await Count(portal, officer, name);
    }

    private static async Task<int> Count(PortalProcess portal, CookieContainer officer, string name)
    {
        using var browser = Client(portal, officer);
        var found = 0;
        for (var path = "/kabar"; path is not null; )
        {
            var page = await browser.GetStringAsync(path, Stop);
            found += Regex.Count(
                page,
                Regex.Escape(name),
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            var older = Older().Match(page);
            path = older.Success ? older.Groups["path"].Value : null;
        }

        return found;
    }

    private static async Task SignInAsOfficer(PortalProcess portal, CookieContainer cookies)
    {
        using var browser = Client(portal, cookies);
        var page = await browser.GetStringAsync("/masuk/demo", Stop);
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["_handler"] = "pk.rina@demo.example",
                ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            }
        );
        using var answer = await browser.PostAsync("/masuk/demo", form, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static HttpClient Client(PortalProcess portal, CookieContainer cookies) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = portal.Address,
            DefaultRequestHeaders = { { "Accept-Language", "id" } },
        };

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "name=\"Input.Id\" value=\"(?<id>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Id();

    [GeneratedRegex(
        "href=\"(?<path>/kabar\\?sebelum=[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Older();
}
