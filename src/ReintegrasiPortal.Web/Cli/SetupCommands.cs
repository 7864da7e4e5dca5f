using System.CommandLine;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Setup;
using ReintegrasiPortal.Web.Features.Identity;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>What a new portal needs before its first officer can sign in: <c>office add</c>, <c>facility add</c>, <c>user add</c>.</summary>
internal static class SetupCommands
{
    public static IEnumerable<Command> Make(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    ) =>
        [
            Office(services, console, texts),
            Facility(services, console, texts),
            User(services, console, texts),
        ];

    private static Command Office(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var code = new Argument<string>("code") { Description = texts["OfficeCode"] };
        var name = new Argument<string>("name") { Description = texts["PlaceName"] };
        var region = new Argument<string>("region") { Description = texts["Region"] };
        var add = new Command("add", texts["OfficeAdd"]) { code, name, region };
        add.SetAction(
            (parsed, ct) =>
                Act<AddOffice, OfficeId>(
                    services,
                    console,
                    texts,
                    act =>
                        act.Run(
                            Actor.System,
                            parsed.GetRequiredValue(code),
                            parsed.GetRequiredValue(name),
                            parsed.GetRequiredValue(region),
                            ct
                        ),
                    ct
                )
        );
        return new Command("office", texts["OfficeAdd"]) { add };
    }

    private static Command Facility(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var code = new Argument<string>("code") { Description = texts["FacilityCode"] };
        var name = new Argument<string>("name") { Description = texts["PlaceName"] };
        var type = new Argument<FacilityType>("type") { Description = texts["FacilityType"] };
        var office = new Argument<string>("office") { Description = texts["OfficeCode"] };
        var region = new Argument<string>("region") { Description = texts["Region"] };
        var add = new Command("add", texts["FacilityAdd"]) { code, name, type, office, region };
        add.SetAction(
            (parsed, ct) =>
                Act<AddFacility, FacilityId>(
                    services,
                    console,
                    texts,
                    act =>
                        act.Run(
                            Actor.System,
                            parsed.GetRequiredValue(code),
                            parsed.GetRequiredValue(name),
                            parsed.GetRequiredValue(type),
                            parsed.GetRequiredValue(office),
                            parsed.GetRequiredValue(region),
                            ct
                        ),
                    ct
                )
        );
        return new Command("facility", texts["FacilityAdd"]) { add };
    }

    /// <summary>The password is asked for at the terminal, or read from standard input when that is redirected: never from the arguments, which other users of the machine can see.</summary>
    private static Command User(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var email = new Argument<string>("email") { Description = texts["Email"] };
        var name = new Argument<string>("name") { Description = texts["UserName"] };
        var role = new Argument<Role>("role") { Description = texts["Role"] };
        var office = new Option<string?>("--office") { Description = texts["OfficeCode"] };
        var facility = new Option<string?>("--facility") { Description = texts["FacilityCode"] };
        var add = new Command("add", texts["UserAdd"]) { email, name, role, office, facility };
        add.SetAction(
            async (parsed, ct) =>
            {
                var password = Console.IsInputRedirected
                    ? await Console.In.ReadLineAsync(ct) ?? ""
                    : await console.PromptAsync(
                        new TextPrompt<string>(texts["Password"]).Secret(),
                        ct
                    );
                return await Act<AddStaff, Domain.Identity.AccountId>(
                    services,
                    console,
                    texts,
                    act =>
                        act.Run(
                            Actor.System,
                            new(
                                parsed.GetRequiredValue(email),
                                parsed.GetRequiredValue(name),
                                password,
                                parsed.GetRequiredValue(role),
                                parsed.GetValue(office),
                                parsed.GetValue(facility)
                            ),
                            ct
                        ),
                    ct
                );
            }
        );
        return new Command("user", texts["UserAdd"]) { add };
    }

    private static async Task<int> Act<TUseCase, T>(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts,
        Func<TUseCase, Task<Result<T>>> act,
        CancellationToken ct
    )
        where TUseCase : class
    {
        await services.GetRequiredService<IDatabaseSetup>().Migrate(ct);
        await using var scope = services.CreateAsyncScope();
        var result = await act(scope.ServiceProvider.GetRequiredService<TUseCase>());
        var says = scope.ServiceProvider.GetRequiredService<RefusalTexts>();
        foreach (var refusal in result.Refusals)
        {
            console.WriteLine(says.Say(refusal));
        }

        if (result.Refused(out _))
        {
            return ExitCodes.Unusable;
        }

        console.WriteLine(texts["Added"]);
        return ExitCodes.Done;
    }
}
