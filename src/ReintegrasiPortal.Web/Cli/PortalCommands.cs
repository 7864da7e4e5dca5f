using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Persistence.Setup;
using ReintegrasiPortal.Web.Features;
using ReintegrasiPortal.Web.Features.Insights;
using ReintegrasiPortal.Web.Hosting;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>
/// The portal without its web server: the same use cases, called by whoever may start the program on the server. Commands run beside a
/// running server too.
/// </summary>
public static class PortalCommands
{
    private static readonly string[] s_verbs =
    [
        "import",
        "migrate",
        "audit",
        "health",
        CalendarCommand.Verb,
        "office",
        "facility",
        "user",
        "rules",
        "--help",
        "-h",
        "--version",
    ];

    /// <summary>Whether the arguments are for a command, rather than settings for the server.</summary>
    public static bool Knows(string[] args) => args is [var first, ..] && s_verbs.Contains(first);

    /// <summary>Runs one command on the database that the settings name.</summary>
    /// <returns>0 done, 1 something needs a person, 2 it could not run.</returns>
    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddDatabase();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddPortalLocalisation();
        builder.Services.AddPortalFeatures();
        await using var app = builder.Build();
        return await Run(args, app.Services, AnsiConsole.Console, CancellationToken.None);
    }

    /// <summary>Runs one command with services at hand.</summary>
    public static async Task<int> Run(
        string[] args,
        IServiceProvider services,
        IAnsiConsole console,
        CancellationToken ct
    )
    {
        if (CalendarCommand.LanguageOf(args) is { } language)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        }
        var texts = services.GetRequiredService<IStringLocalizer<CliText>>();
        var root = new RootCommand(texts["Portal"])
        {
            Import(services, console, texts),
            Migrate(services, console, texts),
            Audit(services, console, texts),
            HealthCommand.Make(console, texts),
            RulesCommand.Make(services, console, texts),
            CalendarCommand.Make(services, console, texts),
        };
        foreach (var command in SetupCommands.Make(services, console, texts))
        {
            root.Add(command);
        }

        return await root.Parse(args).InvokeAsync(cancellationToken: ct);
    }

    private static Command Import(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var file = new Argument<FileInfo>("file") { Description = texts["File"] };
        var office = new Option<string?>("--office") { Description = texts["Office"] };
        var participants = new Command("participants", texts["ImportParticipants"])
        {
            file,
            office,
        };
        participants.SetAction(
            async (parsed, ct) =>
            {
                await services.GetRequiredService<IDatabaseSetup>().Migrate(ct);
                await using var scope = services.CreateAsyncScope();
                return await ActivatorUtilities
                    .CreateInstance<ImportCommand>(scope.ServiceProvider, console)
                    .Run(parsed.GetRequiredValue(file), parsed.GetValue(office), ct);
            }
        );
        return new Command("import", texts["Import"]) { participants };
    }

    private static Command Migrate(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var migrate = new Command("migrate", texts["Migrate"]);
        migrate.SetAction(
            async (_, ct) =>
            {
                await services.GetRequiredService<IDatabaseSetup>().Migrate(ct);
                console.WriteLine(texts["Migrated"]);
                return ExitCodes.Done;
            }
        );
        return migrate;
    }

    private static Command Audit(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var verify = new Command("verify", texts["AuditVerify"]);
        verify.SetAction(
            async (_, ct) =>
            {
                await using var scope = services.CreateAsyncScope();
                var check = await scope
                    .ServiceProvider.GetRequiredService<VerifyAudit>()
                    .Run(Actor.System, ct);
                if (!check.Succeeded(out var found, out var refusal))
                {
                    console.WriteLine(refusal.Code);
                    return ExitCodes.Unusable;
                }

                console.WriteLine(
                    found.FirstBad is { } number
                        ? texts["AuditBroken", number]
                        : texts["AuditWhole"]
                );
                return found.FirstBad is null ? ExitCodes.Done : ExitCodes.NeedsAttention;
            }
        );
        return new Command("audit", texts["Audit"]) { verify };
    }
}
