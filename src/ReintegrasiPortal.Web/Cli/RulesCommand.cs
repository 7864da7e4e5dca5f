using System.CommandLine;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence.Setup;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary><c>rules list</c>, <c>rules preview FILE</c>, <c>rules add FILE</c>: the rule sets of the sentence calendar.</summary>
internal sealed class RulesCommand(
    IAnsiConsole console,
    ListRules list,
    PreviewRules preview,
    AddRules add,
    RefusalTexts refusals,
    IStringLocalizer<SentenceText> words,
    IStringLocalizer<CliText> texts
)
{
    public static Command Make(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var file = new Argument<FileInfo>("file") { Description = texts["RulesFile"] };
        var list = new Command("list", texts["RulesList"]);
        var preview = new Command("preview", texts["RulesPreview"]) { file };
        var add = new Command("add", texts["RulesAdd"]) { file };
        list.SetAction((_, ct) => In(services, console, command => command.List(ct), ct));
        preview.SetAction(
            (parsed, ct) =>
                In(
                    services,
                    console,
                    command => command.Preview(parsed.GetRequiredValue(file), ct),
                    ct
                )
        );
        add.SetAction(
            (parsed, ct) =>
                In(services, console, command => command.Add(parsed.GetRequiredValue(file), ct), ct)
        );
        return new Command("rules", texts["Rules"]) { list, preview, add };
    }

    private static async Task<int> In(
        IServiceProvider services,
        IAnsiConsole console,
        Func<RulesCommand, Task<int>> run,
        CancellationToken ct
    )
    {
        await services.GetRequiredService<IDatabaseSetup>().Migrate(ct);
        await using var scope = services.CreateAsyncScope();
        return await run(
            ActivatorUtilities.CreateInstance<RulesCommand>(scope.ServiceProvider, console)
        );
    }

    private async Task<int> List(CancellationToken ct)
    {
        if (!(await list.Run(Actor.System, ct)).Succeeded(out var lines, out var refusal))
        {
            return Unusable(refusal);
        }

        foreach (var line in lines)
        {
            console.WriteLine(
                $"{(line.IsInForce ? "*" : " ")} {line.Code}  {line.ValidFrom:yyyy-MM-dd}..{line.ValidTo:yyyy-MM-dd}  {line.LegalSource}"
            );
        }

        return ExitCodes.Done;
    }

    private async Task<int> Preview(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
        {
            console.WriteLine(texts["NoFile", file.FullName]);
            return ExitCodes.Unusable;
        }

        var json = await Text(file, ct);
        var result = await preview.Run(Actor.System, json, ct);
        if (!result.Succeeded(out var found, out _))
        {
            return Unusable(result.Refusals);
        }

        console.WriteLine(
            texts[
                "RulesMoved",
                found.Code,
                found.ValidFrom.Full(),
                Number(found.Moved),
                Number(found.Looked)
            ]
        );
        foreach (var point in found.Points)
        {
            console.WriteLine(
                $"  {words.Word(point.Point)}: {Number(point.People)}"
                    + (point.MinDays is { } least ? $" ({least:+0;-0}..{point.MaxDays:+0;-0})" : "")
            );
        }

        return ExitCodes.Done;
    }

    private async Task<int> Add(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
        {
            console.WriteLine(texts["NoFile", file.FullName]);
            return ExitCodes.Unusable;
        }

        var result = await add.Run(Actor.System, await Text(file, ct), ct);
        if (!result.Succeeded(out var code, out _))
        {
            return Unusable(result.Refusals);
        }

        console.WriteLine(texts["RulesAdded", code]);
        return ExitCodes.Done;
    }

    /// <summary>A file far larger than any rule set is cut, and refused as too long.</summary>
    private static async Task<string> Text(FileInfo file, CancellationToken ct)
    {
        using var reader = file.OpenText();
        var buffer = new char[RuleSetJson.MaxLength + 1];
        return new string(buffer, 0, await reader.ReadBlockAsync(buffer, ct));
    }

    private static string Number(int? number) =>
        number is { } known
            ? known.ToString(System.Globalization.CultureInfo.CurrentCulture)
            : $"<{PreviewRules.Few}";

    private int Unusable(params IEnumerable<Refusal> why)
    {
        foreach (var refusal in why)
        {
            console.WriteLine(refusals.Say(refusal));
        }

        return ExitCodes.Unusable;
    }
}
