using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>One person with a browser of their own, who looks at each new page with axe before going on.</summary>
internal sealed class Walker(IPage page) : IAsyncDisposable
{
    private readonly HashSet<string> _looked = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    public IPage Page => page;

    /// <summary>Addresses that axe found nothing serious on.</summary>
    public int Looked => _looked.Count;

    /// <summary>Errors the pages wrote to the console.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public static async Task<Walker> Of(Task<IBrowserContext> context)
    {
        var page = await (await context).NewPageAsync();
        page.SetDefaultTimeout(20_000);
        var walker = new Walker(page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                walker._errors.Add(message.Text);
            }
        };
        return walker;
    }

    /// <summary>Signs in as one of the demo accounts.</summary>
    public async Task EnterDemoAs(string name)
    {
        await Go("/masuk/demo");
        await Button($"Masuk sebagai {name}").ClickAsync();
        await page.WaitForURLAsync(
            new Regex(
                "/(kerja|saya|keluarga)$",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
        );
        await Settle();
    }

    public async Task Go(string path)
    {
        await page.GotoAsync(path);
        await Settle();
    }

    /// <summary>Waits until the page is drawn and listens for news, then lets axe look once at each kind of page.</summary>
    public async Task Settle()
    {
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First.WaitForAsync();
        if (await page.EvaluateAsync<bool>("() => 'portalLive' in globalThis"))
        {
            await page.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'on'");
        }

        var kind = Ids.Replace(new Uri(page.Url).AbsolutePath, "…");
        if (_looked.Add(kind))
        {
            await Browser.ShouldBeAccessible(page);
        }
    }

    public ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>The same name twice on a page: first opens a question, last sends it.</summary>
    public ILocator LastButton(string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true }).First;

    public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name }).First;

    /// <summary>Waits for words to appear by themselves, as they must when somebody else acted.</summary>
    public Task Sees(string text) =>
        page.GetByText(text).Filter(new() { Visible = true }).First.WaitForAsync();

    /// <summary>Chooses from a MudBlazor list: opens it, picks the entry.</summary>
    public async Task Pick(ILocator field, string entry)
    {
        await field.ClickAsync();
        await page.Locator(".mud-popover-open")
            .GetByText(entry, new() { Exact = true })
            .First.ClickAsync();
    }

    /// <summary>Types into a MudBlazor search field and takes the first answer.</summary>
    public async Task Search(ILocator field, string text, string entry)
    {
        await field.FillAsync(text);
        await page.Locator(".mud-popover-open").GetByText(entry).First.ClickAsync();
    }

    public async Task<string> Text() => await page.Locator("main").InnerTextAsync();

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    private static readonly Regex Ids = new(
        "[0-9a-f]{8}-[0-9a-f-]{27}",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );
}
