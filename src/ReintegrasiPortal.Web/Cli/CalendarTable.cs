using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>The answer of <c>calendar</c> for people: the dates at a glance, then how each was counted.</summary>
internal sealed class CalendarTable(
    IAnsiConsole console,
    CalendarSentences sentences,
    IStringLocalizer<CliText> texts
)
{
    public void Write(CalendarResult calendar)
    {
        console.WriteLine(
            texts["Calendar.Estimate", calendar.RuleSetCode, calendar.AsOf.Full()].Value
        );
        var milestones = Enum.GetValues<CalendarPoint>()
            .Where(point => point < CalendarPoint.Assimilation)
            .Select(point => calendar[point])
            .ToList();
        Write(texts["Calendar.Milestones"], milestones);
        foreach (var window in calendar.Programs.Values)
        {
            Write(window);
        }
        console.WriteLine();
        console.WriteLine(sentences.AboutBands);
        console.WriteLine();
        console.WriteLine(texts["Calendar.How"].Value);
        var open = calendar.Programs.Values.Where(window => window.IsEligible);
        foreach (var date in milestones.Concat(open.SelectMany(DatesOf)))
        {
            console.WriteLine(
                $"- {sentences.Name(date.Explanation.RuleCode)}: {string.Join(' ', sentences.Explain(date))}"
            );
        }
    }

    private void Write(ProgramWindow window)
    {
        var name = sentences.Name(window.Program);
        if (window.NotEligible is { } reason)
        {
            console.WriteLine();
            console.WriteLine($"{name}: {sentences.Reason(reason)}");
            return;
        }
        Write(name, DatesOf(window));
        foreach (var note in window.Notes)
        {
            console.WriteLine($"* {sentences.Reason(note)}");
        }
    }

    private void Write(string title, IEnumerable<CalendarDate> dates)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)) };
        foreach (var column in new[] { "Calendar.Name", "Calendar.Date", "Calendar.Band" })
        {
            table.AddColumn(new TableColumn(new Text(texts[column])));
        }
        foreach (var date in dates)
        {
            table.AddRow(
                new Text(sentences.Name(date.Explanation.RuleCode)),
                new Text(date.Date?.Full() ?? "–"),
                new Text(sentences.When(date))
            );
        }
        console.WriteLine();
        console.Write(table);
    }

    private static IEnumerable<CalendarDate> DatesOf(ProgramWindow window) =>
        new[]
        {
            window.RequestInquiryBy,
            window.ConductFrom,
            window.Opens,
            window.Closes,
            window.MiddlePhaseFrom,
            window.FinalPhaseFrom,
        }.OfType<CalendarDate>();
}
