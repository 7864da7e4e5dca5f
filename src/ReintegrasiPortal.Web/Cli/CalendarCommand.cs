using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary><c>calendar</c>: the arithmetic of a sentence for anyone who wants to check a case. Pure: it opens no database and stores nothing.</summary>
internal static class CalendarCommand
{
    public const string Verb = "calendar";

    public static Command Make(
        IServiceProvider services,
        IAnsiConsole console,
        IStringLocalizer<CliText> texts
    )
    {
        var options = new CalendarOptions(texts);
        var calendar = new Command(Verb, texts["Calendar"])
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        foreach (var option in options.Single.Concat(options.Repeated).Concat(options.Flags))
        {
            calendar.Add(option);
        }
        calendar.SetAction(parsed =>
            Run(
                new(parsed, options, services.GetRequiredService<OfficeCalendar>().Today),
                services.GetRequiredService<CalendarSentences>(),
                services.GetRequiredService<RefusalTexts>(),
                texts,
                console
            )
        );
        return calendar;
    }

    /// <summary>
    /// The language the arguments ask for, Indonesian unless <c>--lang en</c> stands anywhere among them; null for other verbs. It is
    /// needed before parsing, because the help is written while the command is made.
    /// </summary>
    public static CultureInfo? LanguageOf(string[] args)
    {
        if (args is not [Verb, ..])
        {
            return null;
        }
        var isEnglish =
            args.Contains($"{CalendarOptions.LangName}=en", StringComparer.Ordinal)
            || args.Zip(args.Skip(1)).Contains((CalendarOptions.LangName, "en"));
        return CultureInfo.GetCultureInfo(isEnglish ? "en-GB" : "id-ID");
    }

    private static int Run(
        CalendarArguments arguments,
        CalendarSentences sentences,
        RefusalTexts refusals,
        IStringLocalizer<CliText> texts,
        IAnsiConsole console
    )
    {
        var calendar = arguments.Compute();
        if (calendar is null)
        {
            if (arguments.WantsJson)
            {
                CalendarJson.Write(console, arguments.Problems, refusals);
            }
            else
            {
                foreach (var problem in arguments.Problems)
                {
                    console.WriteLine(
                        $"{$"{problem.Option} {problem.Value}".TrimEnd()}: {refusals.Say(problem.Refusal)}"
                    );
                }
            }
            return ExitCodes.Unusable;
        }
        if (arguments.WantsJson)
        {
            CalendarJson.Write(console, calendar, sentences);
        }
        else
        {
            new CalendarTable(console, sentences, texts).Write(calendar);
        }
        return ExitCodes.Done;
    }
}
