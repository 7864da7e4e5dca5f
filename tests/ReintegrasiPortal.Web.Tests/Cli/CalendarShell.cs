using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Web.Cli;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Tests.Cli;

/// <summary>Types <c>calendar</c> commands through the real parser, on services that hold no database.</summary>
internal sealed class CalendarShell : IAsyncDisposable
{
    /// <summary>Past the last grant of the worked examples.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 5, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddLocalization()
        .AddSingleton(new OfficeCalendar(new FixedClock(), OfficeCalendar.Jakarta))
        .AddSingleton<RefusalTexts>()
        .AddSingleton<CalendarSentences>()
        .BuildServiceProvider();

    /// <summary>Runs <c>calendar</c> with these words; a text is parted at its blanks.</summary>
    public async Task<(int Code, string Screen)> Type(params string[] words)
    {
        await using var screen = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(screen),
            }
        );
        var code = await PortalCommands.Run(
            ["calendar", .. words.SelectMany(word => word.Split(' '))],
            _services,
            console,
            TestContext.Current.CancellationToken
        );
        return (code, screen.ToString());
    }

    public async Task<(int Code, JsonElement Answer)> TypeJson(params string[] words)
    {
        var (code, screen) = await Type([.. words, "--json"]);
        using var document = JsonDocument.Parse(screen);
        return (code, document.RootElement.Clone());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

internal static class JsonPath
{
    /// <summary>The value at a path like <c>dates.twoThirds.date</c>, as text; empty when it is null.</summary>
    public static string At(this JsonElement answer, string path) =>
        path.Split('.').Aggregate(answer, (element, name) => element.GetProperty(name)).ToString();
}
