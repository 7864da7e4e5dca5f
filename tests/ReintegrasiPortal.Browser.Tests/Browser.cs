using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReintegrasiPortal.TestKit;

[assembly: AssemblyFixture(typeof(ReintegrasiPortal.Browser.Tests.Browser))]

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>One Chromium and one portal for all tests of this assembly. Every person in a test has a context, and so a session, of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Debian's build; the library's own download is never used. <c>CHROMIUM</c> names another.</summary>
    private static readonly string s_executable =
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public PortalProcess Portal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = s_executable,
                Args =
                [
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    /// <summary>A person with a browser set to Indonesian and the size of a small phone or of a desk.</summary>
    public Task<IBrowserContext> Person(int width = 1280, bool script = true, Uri? at = null) =>
        _chromium!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = (at ?? Portal.Address).ToString(),
                Locale = "id-ID",
                TimezoneId = "Asia/Jakarta",
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                JavaScriptEnabled = script,
            }
        );

    /// <summary>Asserts that axe finds nothing serious or critical on the page as it stands.</summary>
    public static async Task ShouldBeAccessible(IPage page)
    {
        var found = await page.RunAxe();
        found.Passes.Length.ShouldBeGreaterThan(5, "axe must have looked at something");
        found
            .Violations.Where(static rule => rule.Impact is "serious" or "critical")
            .SelectMany(static rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))
            .ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        await Portal.DisposeAsync();
    }
}
