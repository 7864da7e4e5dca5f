using System.CommandLine;
using Microsoft.Extensions.Localization;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>
/// The options of <c>calendar</c>. All are texts to the parser and none is required, so that whatever is wrong is told by
/// <see cref="CalendarArguments"/> in the language asked for, all of it at once.
/// </summary>
internal sealed class CalendarOptions(IStringLocalizer<CliText> texts)
{
    public const string LangName = "--lang";

    public Option<string[]> Detained { get; } =
        Valued("--detained", texts["Calendar.Detained"], texts["Value.Date"]);

    public Option<string[]> Sentence { get; } =
        Valued("--sentence", texts["Calendar.Sentence"], "3y6m10d");

    public Option<string[]> CreditDays { get; } =
        Valued("--credit-days", texts["Calendar.Credit"], "0");

    public Option<string[]> Remission { get; } =
        Valued("--remission", texts["Calendar.Remission"], "2026-08-17:60");

    public Option<string[]> Uncounted { get; } =
        Valued("--uncounted", texts["Calendar.Uncounted"], "2026-06-01:2026-06-15:escape");

    public Option<string[]> Group { get; } =
        Valued("--group", texts["Calendar.Group"], "narcotics");

    public Option<string[]> Policy { get; } =
        Valued("--policy", texts["Calendar.Policy"], "uu22|permen7");

    public Option<string[]> AsOf { get; } =
        Valued("--as-of", texts["Calendar.AsOf"], texts["Value.Date"]);

    public Option<string[]> Lang { get; } = Valued(LangName, texts["Calendar.Lang"], "id|en");

    public Option<bool> Subsidiary { get; } = Flag("--subsidiary", texts["Calendar.Subsidiary"]);

    public Option<bool> Life { get; } = Flag("--life", texts["Calendar.Life"]);

    public Option<bool> Json { get; } = Flag("--json", texts["Calendar.Json"]);

    /// <summary>Options that may be given once.</summary>
    public IReadOnlyList<Option> Single => [Detained, CreditDays, Group, Policy, AsOf, Lang];

    public IReadOnlyList<Option> Repeated => [Sentence, Remission, Uncounted];

    public IReadOnlyList<Option> Flags => [Subsidiary, Life, Json];

    private static Option<string[]> Valued(string name, string description, string example) =>
        new(name)
        {
            Description = description,
            HelpName = example,
            Arity = ArgumentArity.ZeroOrMore,
        };

    private static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };
}
