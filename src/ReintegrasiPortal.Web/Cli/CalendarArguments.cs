using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>Turns the arguments of <c>calendar</c> into a calendar, or into everything that is wrong with them.</summary>
internal sealed partial class CalendarArguments(
    ParseResult parsed,
    CalendarOptions options,
    DateOnly today
)
{
    private readonly List<CalendarProblem> _problems = [];

    public IReadOnlyList<CalendarProblem> Problems => _problems;

    public bool WantsJson => Times(options.Json) > 0;

    /// <summary>The calendar, or null when <see cref="Problems"/> say why not.</summary>
    public CalendarResult? Compute()
    {
        Shape();
        Read(options.Lang, CalendarValues.Language);
        var isLife = Times(options.Life) > 0;
        var detained = Needed(options.Detained, CalendarValues.Date);
        var sentence = new Sentence
        {
            DetainedSince = detained.FirstOrDefault(),
            Lengths = isLife
                ? Read(options.Sentence, CalendarValues.Length)
                : Needed(options.Sentence, CalendarValues.Length),
            IsLife = isLife,
            CreditDays = Read(options.CreditDays, CalendarValues.Number).FirstOrDefault(),
            HasSubsidiaryTerm = Times(options.Subsidiary) > 0,
            Grants = Read(options.Remission, CalendarValues.Remission),
            Uncounted = Read(options.Uncounted, CalendarValues.Uncounted),
            OffenceGroup = Read(options.Group, CalendarValues.Group).FirstOrDefault(),
            Policy = Read(options.Policy, CalendarValues.Policy).FirstOrDefault(),
        };
        var asOf = Read(options.AsOf, CalendarValues.Date) is [var day, ..] ? day : today;
        return _problems.Count > 0 ? null : Compute(sentence, asOf);
    }

    private CalendarResult? Compute(Sentence sentence, DateOnly asOf)
    {
        if (!RuleSets.On(asOf).Succeeded(out var rules, out var none))
        {
            Add(none.At("AsOf"));
            return null;
        }
        var result = SentenceCalendar.Compute(sentence, rules, asOf);
        foreach (var refusal in result.Refusals)
        {
            Add(refusal);
        }
        return result.Succeeded(out var calendar, out _) ? calendar : null;
    }

    /// <summary>Words that belong to no option, options without value, and options twice.</summary>
    private void Shape()
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            _problems.Add(new(word, "", CalendarRefusals.Unknown));
        }
        foreach (var option in options.Single.Concat(options.Repeated))
        {
            var times = Times(option);
            if (times > Values(option).Count)
            {
                _problems.Add(new(option.Name, "", CalendarRefusals.ValueMissing));
            }
            if (times > 1 && options.Single.Contains(option))
            {
                _problems.Add(new(option.Name, "", CalendarRefusals.Twice));
            }
        }
    }

    private List<T> Needed<T>(Option option, Func<string, Result<T>> read)
    {
        if (Times(option) == 0)
        {
            _problems.Add(new(option.Name, "", CalendarRefusals.Required));
        }
        return Read(option, read);
    }

    private List<T> Read<T>(Option option, Func<string, Result<T>> read)
    {
        List<T> values = [];
        foreach (var text in Values(option))
        {
            if (read(text).Succeeded(out var value, out var refusal))
            {
                values.Add(value);
            }
            else
            {
                _problems.Add(new(option.Name, text, refusal));
            }
        }
        return values;
    }

    private int Times(Option option) => parsed.GetResult(option)?.IdentifierTokenCount ?? 0;

    private List<string> Values(Option option) =>
        [.. parsed.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    /// <summary>A refusal of the calendar at the option and the value it came from: <c>Grants[1].Days</c> is the second --remission.</summary>
    private void Add(Refusal refusal)
    {
        var field = Field().Match(refusal.Field ?? "");
        var option = field.Groups["name"].Value switch
        {
            nameof(Sentence.Lengths) => options.Sentence,
            nameof(Sentence.CreditDays) => options.CreditDays,
            nameof(Sentence.Grants) => options.Remission,
            nameof(Sentence.Uncounted) => options.Uncounted,
            "AsOf" => options.AsOf,
            _ => options.Detained,
        };
        var index = field.Groups["index"] is { Success: true } item
            ? int.Parse(item.Value, CultureInfo.InvariantCulture)
            : 0;
        _problems.Add(new(option.Name, Values(option).ElementAtOrDefault(index) ?? "", refusal));
    }

    [GeneratedRegex(
        @"^(?<name>\w+)(\[(?<index>\d+)\])?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Field();
}
