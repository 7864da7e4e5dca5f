using System.Net;
using Microsoft.Playwright;

namespace ReintegrasiPortal.Browser.Tests;

public sealed class PublicPageTests(Browser browser)
{
    public static TheoryData<string> Addresses { get; } =
    [
        "/",
        "/tentang",
        "/privasi",
        "/aksesibilitas",
        "/masuk",
        "/aktivasi",
        "/arti",
        "/v",
        "/tidak-ditemukan",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_public_page_is_accessible_in_both_widths_and_themes(string address)
    {
        foreach (var width in (int[])[360, 1280])
        {
            await using var person = await browser.Person(width);
            var page = await person.NewPageAsync();
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.GotoAsync(address);
                (await page.Locator("h1").CountAsync()).ShouldBe(1);
                await Browser.ShouldBeAccessible(page);
            }

            (
                await page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                )
            ).ShouldBe(0, $"{address} scrolls sideways at {width} pixels");
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_public_page_opens_no_socket_and_makes_no_fault(string address)
    {
        await using var person = await browser.Person();
        var page = await person.NewPageAsync();
        var sockets = new List<string>();
        var faults = new List<string>();
        var foreign = new List<string>();
        page.WebSocket += (_, socket) => sockets.Add(socket.Url);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) =>
        {
            if (
                new Uri(request.Url) is { Scheme: not "data" } to
                && to.Authority != browser.Portal.Address.Authority
            )
            {
                foreign.Add(request.Url);
            }
        };

        await page.GotoAsync(
            address,
            new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
        );

        sockets.ShouldBeEmpty();
        faults.ShouldBeEmpty();
        foreign.ShouldBeEmpty();
        (await page.Locator("script[src*='blazor']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_home_page_greets_in_Indonesian_and_without_script()
    {
        await using var person = await browser.Person(script: false);
        var page = await person.NewPageAsync();

        var answer = await page.GotoAsync("/");

        answer!.Status.ShouldBe((int)HttpStatusCode.OK);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("id");
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await page.TitleAsync()).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/halaman-yang-tidak-ada")]
    [InlineData("/tidak-ditemukan")]
    public async Task What_is_not_there_says_so_to_people_and_machines(string address)
    {
        await using var person = await browser.Person();
        var page = await person.NewPageAsync();

        var answer = await page.GotoAsync(address);

        answer!.Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
    }
}
