using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Names the texts of the sentence calendar (CalendarText.resx): a key for each rule, reason, note, input and move.</summary>
public sealed class CalendarText;

/// <summary>Says the dates of a sentence calendar, and how each came about, in the reader's language.</summary>
public sealed class CalendarSentences(IStringLocalizer<CalendarText> texts)
{
    /// <summary>What a date is called, from the code of its rule: <c>Milestone.TwoThirds</c>, <c>Closes.Assimilation</c>.</summary>
    public string Name(string ruleCode)
    {
        var whole = texts[ruleCode];
        if (!whole.ResourceNotFound)
        {
            return whole;
        }
        var parting = ruleCode.LastIndexOf('.');
        return texts[ruleCode[..parting], texts[$"ProgramType.{ruleCode[(parting + 1)..]}"]];
    }

    public string Name(ProgramType program) => texts[$"ProgramType.{program}"];

    /// <summary>A <see cref="CalendarReason"/>, also of a note beside a programme.</summary>
    public string Reason(string code) => texts[code];

    public string Standing(DateStanding standing) => texts[$"Standing.{standing}"];

    /// <summary>The day when it is decided, the band when it is estimated, else why there is none.</summary>
    public string When(CalendarDate date) =>
        date switch
        {
            { Standing: DateStanding.Estimate, Band: { } band } => band.Earliest == band.Latest
                ? band.Latest.Full()
                : texts["Between", band.Earliest.Full(), band.Latest.Full()],
            { Date: { } day } => day.Full(),
            _ => Reason(date.Reason!),
        };

    /// <summary>What the two ends of a band mean.</summary>
    public string AboutBands => texts["BandWhy"];

    /// <summary>The whole count, a sentence each: the day, where it starts, what moved it, and the law.</summary>
    public IReadOnlyList<string> Explain(CalendarDate date)
    {
        List<string> said = [];
        var explanation = date.Explanation;
        if (date.Standing == DateStanding.Estimate)
        {
            said.Add(texts["Computed", date.Date!.Value.Full()]);
        }
        if (date.Reason is { } reason)
        {
            said.Add(Reason(reason));
        }
        said.AddRange(Start(explanation));
        said.AddRange(explanation.Moves.Select(move => Say(move, date)));
        if (date.IsDifferenceNotable)
        {
            said.Add(texts["Official.Check"]);
        }
        said.Add(texts["Law", Law(explanation.LegalSource)]);
        return said;
    }

    /// <summary>Articles are written "art." in the rule sets; readers get the word of their language.</summary>
    public string Law(string legalSource) =>
        legalSource.Replace("art.", texts["Article"], StringComparison.Ordinal);

    /// <summary>One fact a rule looked at, for instance "hari sisa pidana: 693".</summary>
    public string Say(ExplanationInput input) =>
        $"{texts[input.Code].Value}: {input.Date?.Full() ?? Number(input.Number ?? 0)}";

    private IEnumerable<string> Start(Explanation explanation)
    {
        if (explanation.Start is not { } start)
        {
            return [];
        }
        var from = explanation.Inputs.FirstOrDefault(input => input.Date == start);
        return (from, explanation.Moves.Count) switch
        {
            (null, 0) => [texts["AsEntered"]],
            (null, _) => [],
            (_, 0) => [texts["SameAs", texts[from.Code], start.Full()]],
            _ => [texts["CountedFrom", texts[from.Code], start.Full()]],
        };
    }

    private string Say(Move move, CalendarDate date) =>
        move.Kind switch
        {
            MoveKind.OfficialEntry => Official(move, date.Estimate),
            MoveKind.RevokedRemission => Moved("Moved.Revoked", move),
            <= MoveKind.DayCountDoubt and >= MoveKind.Credit => Moved(Direction(move), move),
            _ => Counted(move, date.Explanation),
        };

    private static string Direction(Move move) =>
        move.AppliedDays == 0 ? "Moved.Not"
        : move.AppliedDays > 0 ? "Moved.Later"
        : -move.AppliedDays < move.GivenDays ? "Moved.Partly"
        : "Moved.Earlier";

    private string Moved(string key, Move move) =>
        texts[
            key,
            Number(Math.Abs(move.AppliedDays)),
            Cause(move) + Register(move),
            Number(move.GivenDays)
        ];

    private string Cause(Move move)
    {
        var cause = texts[$"Move.{move.Kind}"].Value;
        return move.On is { } day ? texts["CauseOn", cause, day.Full()] : cause;
    }

    /// <summary>Values of the texts, in order: days, months, numerator, denominator, days the part is of, day.</summary>
    private string Counted(Move move, Explanation explanation)
    {
        int? Input(string code) =>
            explanation.Inputs.FirstOrDefault(input => input.Code == code)?.Number;

        var isWhole =
            move.Kind == MoveKind.SentencePart
            && Input("Input.Numerator") == Input("Input.Denominator");
        return texts[
            isWhole ? "Move.SentenceWhole" : $"Move.{move.Kind}",
            Number(Math.Abs(move.AppliedDays)),
            Input("Input.Months") ?? 0,
            Input("Input.Numerator") ?? 0,
            Input("Input.Denominator") ?? 0,
            Number(Input("Input.SentenceDays") ?? Input("Input.RestDays") ?? 0),
            move.On?.Full() ?? ""
        ];
    }

    private string Official(Move move, DateOnly? estimate)
    {
        var key = (estimate, move.AppliedDays) switch
        {
            (null, _) => "Official.Alone",
            (_, 0) => "Official.Same",
            (_, < 0) => "Official.Earlier",
            _ => "Official.Later",
        };
        return texts[key, Number(move.GivenDays), Register(move)];
    }

    private static string Register(Move move) =>
        string.IsNullOrEmpty(move.Register) ? "" : $" ({move.Register})";

    private static string Number(int days) => days.ToString("N0", CultureInfo.CurrentCulture);
}
