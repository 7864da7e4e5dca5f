using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Web.Hosting;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary><c>health</c>: asks the running portal whether it can serve. For containers, which have no other client.</summary>
internal static class HealthCommand
{
    private const int DefaultPort = 8080;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(4);

    public static Command Make(IAnsiConsole console, IStringLocalizer<CliText> texts)
    {
        var health = new Command("health", texts["Health"]);
        health.SetAction(
            async (_, ct) =>
            {
                var port = Environment
                    .GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")
                    ?.Split(';')[0];
                var address = new UriBuilder(
                    "http",
                    "127.0.0.1",
                    int.TryParse(port, CultureInfo.InvariantCulture, out var named)
                        ? named
                        : DefaultPort,
                    Health.ReadyPath
                );
                using var browser = new HttpClient { Timeout = s_patience };
                try
                {
                    using var answer = await browser.GetAsync(address.Uri, ct);
                    console.WriteLine(
                        answer.IsSuccessStatusCode ? texts["Healthy"] : texts["NotReady"]
                    );
                    return answer.IsSuccessStatusCode ? ExitCodes.Done : ExitCodes.NeedsAttention;
                }
                catch (Exception silent)
                    when (silent is HttpRequestException or TaskCanceledException)
                {
                    console.WriteLine(texts["NotReady"]);
                    return ExitCodes.NeedsAttention;
                }
            }
        );
        return health;
    }
}
