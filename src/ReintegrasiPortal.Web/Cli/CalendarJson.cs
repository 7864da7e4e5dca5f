using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Shell;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>
/// The answer of <c>calendar --json</c>. Scripts build on its form (docs/calendar.md): members may be added, never renamed, and
/// <see cref="Form"/> counts up when that has to be broken.
/// </summary>
internal static class CalendarJson
{
    private const int Form = 1;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(
        IAnsiConsole console,
        CalendarResult calendar,
        CalendarSentences sentences
    )
    {
        Print(
            console,
            new
            {
                Form,
                RuleSet = calendar.RuleSetCode,
                calendar.AsOf,
                calendar.NeedsBapasConfirmation,
                Dates = Enum.GetValues<CalendarPoint>()
                    .ToDictionary(point => point, point => Date(calendar[point])),
                Programs = calendar.Programs.ToDictionary(
                    entry => entry.Key,
                    entry => Program(entry.Value)
                ),
            }
        );

        object Program(ProgramWindow window) =>
            new
            {
                Name = sentences.Name(window.Program),
                window.IsEligible,
                NotEligible = Said(window.NotEligible),
                Opens = Date(window.Opens),
                Closes = Date(window.Closes),
                ConductFrom = Date(window.ConductFrom),
                RequestInquiryBy = Date(window.RequestInquiryBy),
                MiddlePhaseFrom = Date(window.MiddlePhaseFrom),
                FinalPhaseFrom = Date(window.FinalPhaseFrom),
                Notes = window.Notes.Select(Said),
            };

        object? Date(CalendarDate? date) =>
            date is null
                ? null
                : new
                {
                    Name = sentences.Name(date.Explanation.RuleCode),
                    date.Standing,
                    date.Date,
                    date.Band?.Earliest,
                    date.Band?.Latest,
                    Reason = Said(date.Reason),
                    date.Explanation,
                    Sentences = sentences.Explain(date),
                };

        object? Said(string? code) =>
            code is null ? null : new { Code = code, Text = sentences.Reason(code) };
    }

    public static void Write(
        IAnsiConsole console,
        IEnumerable<CalendarProblem> problems,
        RefusalTexts refusals
    ) =>
        Print(
            console,
            new
            {
                Form,
                Errors = problems.Select(problem => new
                {
                    problem.Option,
                    problem.Value,
                    problem.Refusal.Code,
                    Message = refusals.Say(problem.Refusal),
                }),
            }
        );

    /// <summary>Past the console, which would wrap the lines of a terminal.</summary>
    private static void Print(IAnsiConsole console, object answer) =>
        console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(answer, s_options));
}
