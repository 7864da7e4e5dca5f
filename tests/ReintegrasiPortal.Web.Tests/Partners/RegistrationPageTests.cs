using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Partners;

/// <summary>The public registration as a browser without JavaScript sees it.</summary>
public sealed partial class RegistrationPageTests : IAsyncLifetime
{
    private const string Path = "/daftar/mitra?jenis=perusahaan";
    private readonly PortalServer _server = new();
    private readonly CookieContainer _cookies = new();
    private HttpClient _browser = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await using var db = await Database();
        db.Add(new Office(OfficeId.New(), "BAPAS-SERANG", "Bapas Serang", "36.73", "Asia/Jakarta"));
        await db.SaveChangesAsync(Stop);
        _browser = _server.Browser(_cookies);
        _browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("id");
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_doors_lead_to_a_form_each_and_an_unknown_kind_leads_back()
    {
        var doors = await _browser.GetStringAsync("/daftar", Stop);
        var forms = Door().Matches(doors).Select(door => door.Groups["href"].Value).ToList();
        forms.Count.ShouldBe(4);
        foreach (var form in forms)
        {
            (await _browser.GetStringAsync(WebUtility.HtmlDecode(form), Stop)).ShouldContain(
                "Input.LegalName"
            );
        }

        using var unknown = await _browser.GetAsync("/daftar/mitra?jenis=lain", Stop);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Found);
        unknown.Headers.Location!.ToString().ShouldEndWith("/daftar");
    }

    [Fact]
    public async Task Wrong_answers_are_named_and_kept()
    {
        var form = await _browser.GetStringAsync(Path, Stop);
        var answer = await Post(
            form,
            "Check",
            Answers(("LegalName", "PT Uji <b>"), ("RegistrationNo", "12"))
        );

        answer.ShouldContain("NIB terdiri dari 13 angka");
        answer.ShouldContain("href=\"#Input_RegistrationNo\"");
        answer.ShouldContain("value=\"PT Uji &lt;b&gt;\"");
        answer.ShouldContain("<title>Galat:");
    }

    [Fact]
    public async Task Checked_answers_are_sent_once_and_the_new_account_is_signed_in()
    {
        var form = await _browser.GetStringAsync(Path, Stop);
        var check = await Post(form, "Check", Answers());
        check.ShouldContain("Periksa jawaban Anda");
        check.ShouldContain("Serang, Kota Serang");
        check.ShouldContain("Kerja, Pelatihan");

        var edit = await Post(check, "Edit", Hidden(check));
        edit.ShouldContain("value=\"PT Uji Muka\"");
        edit.ShouldContain("checked");

        var short_ = await Post(check, "Send", [.. Hidden(check), .. Account("pendek")]);
        short_.ShouldContain("Kata sandi paling sedikit 12 karakter");
        short_.ShouldNotContain("value=\"pendek\"");

        List<KeyValuePair<string, string>> all =
        [
            .. Hidden(check),
            .. Account("kopi pahit di pagi hari"),
        ];
        using var sent = await Send(check, "Send", all, _browser);
        sent.StatusCode.ShouldBe(HttpStatusCode.Found);
        sent.Headers.Location!.ToString().ShouldEndWith("/kerja/organisasi");
        using var home = await _browser.GetAsync("/kerja/organisasi", Stop);
        home.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var other = _server.Browser();
        other.DefaultRequestHeaders.AcceptLanguage.ParseAdd("id");
        var fresh = await other.GetStringAsync(Path, Stop);
        using var again = await Send(fresh, "Send", all, other);
        (await again.Content.ReadAsStringAsync(Stop)).ShouldContain(
            "Pendaftaran Anda sudah terkirim"
        );
        await using var db = await Database();
        (await db.Partners.CountAsync(Stop)).ShouldBe(1);
        (await db.Partners.SingleAsync(Stop)).Offers.ShouldBe(HelpKinds.Job | HelpKinds.Training);
        (await db.Partners.SingleAsync(Stop)).ContactPhone.ShouldBe("+6281234567890");
    }

    private async Task<string> Post(
        string page,
        string act,
        IEnumerable<KeyValuePair<string, string>> fields
    )
    {
        using var answer = await Send(page, act, fields, _browser);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static async Task<HttpResponseMessage> Send(
        string page,
        string act,
        IEnumerable<KeyValuePair<string, string>> fields,
        HttpClient browser
    )
    {
        using var form = new FormUrlEncodedContent([
            .. fields,
            new("_handler", "partner"),
            new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value),
            new("Input.Act", act),
        ]);
        return await browser.PostAsync(Path, form, Stop);
    }

    private static List<KeyValuePair<string, string>> Answers(
        params (string Name, string Value)[] changes
    )
    {
        var answers = new Dictionary<string, string>
        {
            ["Id"] = Guid.CreateVersion7().ToString(),
            ["LegalName"] = "PT Uji Muka",
            ["RegistrationNo"] = "8120001234567",
            ["DistrictCode"] = "36.73.01",
            ["Address"] = "Jl. Raya 1",
            ["ContactName"] = "Ibu Ratna",
            ["ContactPhone"] = "0812-3456-7890",
            ["About"] = "",
        };
        foreach (var (name, value) in changes)
        {
            answers[name] = value;
        }

        return
        [
            .. answers.Select(pair => new KeyValuePair<string, string>(
                "Input." + pair.Key,
                pair.Value
            )),
            new("Input.Offers", nameof(HelpKinds.Job)),
            new("Input.Offers", nameof(HelpKinds.Training)),
        ];
    }

    private static List<KeyValuePair<string, string>> Account(string password) =>
        [new("Input.Email", "ratna@muka.example"), new("Input.Password", password)];

    private static List<KeyValuePair<string, string>> Hidden(string page) =>
        [
            .. HiddenField()
                .Matches(page)
                .Select(field => new KeyValuePair<string, string>(
                    field.Groups["name"].Value,
                    WebUtility.HtmlDecode(field.Groups["value"].Value)
                )),
        ];

    private Task<PortalDb> Database() =>
        _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);

    [GeneratedRegex("href=\"(?<href>/daftar/mitra[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Door();

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>Input\\.[A-Za-z]+)\"(?: value=\"(?<value>[^\"]*)\")?",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex HiddenField();
}
