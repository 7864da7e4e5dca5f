using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Skills;
using ReintegrasiPortal.Web.Components;
using ReintegrasiPortal.Web.Components.Muka;
using ReintegrasiPortal.Web.Features.Opportunities;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>Names the texts of matches (MatchText.resx).</summary>
public sealed class MatchText;

/// <summary>Says every factor, rule and change of a match in the reader's language: the one place where numbers become sentences.</summary>
public sealed class MatchSentences(IStringLocalizer<MatchText> texts, OpportunityWords words)
{
    /// <summary>Reliability counts 250 per thousand for each step above the lowest of five ratings.</summary>
    private const double PerRatingStep = 250;

    public IReadOnlyList<MatchBar> Bars(IEnumerable<Engine.FactorFinding> factors) =>
        [
            .. factors
                .OrderByDescending(factor => factor.MaxPoints)
                .Select(factor =>
                    Bar(
                        factor.Factor,
                        factor.Status,
                        factor.Points,
                        factor.MaxPoints,
                        factor.Numbers
                    )
                ),
        ];

    /// <summary>The same from a decision record.</summary>
    public IReadOnlyList<MatchBar> Bars(IEnumerable<MatchFactorRecord> factors) =>
        [
            .. factors
                .OrderByDescending(factor => factor.MaxPoints)
                .Select(factor =>
                    Bar(
                        Enum.Parse<Engine.MatchFactor>(factor.Factor),
                        Enum.Parse<Engine.FactorStatus>(factor.Status),
                        factor.Points,
                        factor.MaxPoints,
                        new Engine.MatchNumbers(factor.Have, factor.Of, factor.Missing ?? [])
                    )
                ),
        ];

    /// <summary>What the rules that did not pass say, the gravest first.</summary>
    public IReadOnlyList<string> Findings(IEnumerable<Engine.GateFinding> gate) =>
        [
            .. gate.Where(finding => finding.Answer != Engine.GateAnswer.Pass)
                .OrderByDescending(finding => finding.Answer)
                .Select(Say),
        ];

    public string Say(Engine.GateFinding finding) =>
        texts[
            finding.Rule == Engine.GateRule.Offence && finding.Answer == Engine.GateAnswer.Fail
                ? "Gate.CommunityService"
                : $"Gate.{finding.Rule}.{finding.Answer}",
            Missing(finding.Rule, finding.Numbers.Missing),
            Kilometres(finding.Numbers.Have),
            Kilometres(finding.Numbers.Of)
        ];

    public string Name(Engine.GateRule rule) => texts[$"Rule.{rule}"];

    public string Say(RuleInTheWay rule) => texts["InTheWay", rule.Offers, Name(rule.Rule)];

    /// <summary>What would raise the match, and to where.</summary>
    public string Say(Engine.Counterfactual change) =>
        texts[
            "ChangeTo",
            texts[$"Change.{change.Change}", Argument(change)].Value,
            change.NewScore / 100
        ];

    private MatchBar Bar(
        Engine.MatchFactor factor,
        Engine.FactorStatus status,
        int points,
        int max,
        Engine.MatchNumbers numbers
    ) =>
        new(
            texts[$"Factor.{factor}"],
            points / 100.0,
            max / 100.0,
            Enum.Parse<MatchStatus>(status.ToString()),
            texts[$"Factor.{factor}.{Word(factor, status, numbers)}", Numbers(factor, numbers)]
        );

    /// <summary>An offer that asks for no skill is met by everybody, and says so instead of "0 of 0".</summary>
    private static string Word(
        Engine.MatchFactor factor,
        Engine.FactorStatus status,
        Engine.MatchNumbers numbers
    ) =>
        factor == Engine.MatchFactor.Skills
        && status == Engine.FactorStatus.Met
        && numbers.Of is null or 0
            ? "NoneAsked"
            : status.ToString();

    private object[] Numbers(Engine.MatchFactor factor, Engine.MatchNumbers numbers) =>
        factor switch
        {
            Engine.MatchFactor.Interest => [OccupationName(numbers.Have)],
            Engine.MatchFactor.Skills =>
            [
                numbers.Have ?? 0,
                numbers.Of ?? 0,
                Skills(numbers.Missing),
            ],
            Engine.MatchFactor.Travel => [Kilometres(numbers.Have), Kilometres(numbers.Of)],
            Engine.MatchFactor.Schedule => [Shifts(numbers.Missing)],
            Engine.MatchFactor.Reliability =>
            [
                Math.Round(1 + ((numbers.Have ?? 0) / PerRatingStep), 1),
            ],
            Engine.MatchFactor.PartnerRecord => [(numbers.Have ?? 0) / 10],
            Engine.MatchFactor.Preference =>
            [
                Rupiah.Write(numbers.Have ?? 0),
                Rupiah.Write(numbers.Of ?? 0),
            ],
            _ => [numbers.Have ?? 0, numbers.Of ?? 0],
        };

    private string Missing(Engine.GateRule rule, IReadOnlyList<int> indexes) =>
        rule switch
        {
            Engine.GateRule.Skills => Skills(indexes),
            Engine.GateRule.Shifts or Engine.GateRule.Reporting => Shifts(indexes),
            Engine.GateRule.Restrictions => words.Say(
                indexes.Aggregate(
                    WorkRestrictions.None,
                    (tags, bit) => tags | (WorkRestrictions)(1 << bit)
                )
            ),
            _ => "",
        };

    private string Argument(Engine.Counterfactual change) =>
        change.Change switch
        {
            Engine.ChangeKind.LearnSkill or Engine.ChangeKind.CertifySkill => Skills([
                change.Argument,
            ]),
            Engine.ChangeKind.FreeShifts or Engine.ChangeKind.MoveReporting => Shifts([
                .. Enumerable
                    .Range(0, sizeof(int) * 8)
                    .Where(bit => ((change.Argument >> bit) & 1) != 0),
            ]),
            _ => change.Argument.ToString(CultureInfo.CurrentCulture),
        };

    private static string Skills(IEnumerable<int> indexes) =>
        string.Join(
            ", ",
            indexes.Select(SkillCatalog.ByIndex).OfType<Skill>().Select(skill => skill.Name())
        );

    private string Shifts(IEnumerable<int> bits) =>
        words.Say(
            bits.Aggregate(
                Domain.Opportunities.Shifts.None,
                (shifts, bit) => shifts | EngineNumbers.ShiftOf(bit)
            )
        );

    private static string OccupationName(long? code) =>
        CatalogNames.OfOccupation((code ?? 0).ToString("0000", CultureInfo.InvariantCulture));

    private static string Kilometres(long? metres) =>
        ((metres ?? 0) / 1000.0).ToString("0.#", CultureInfo.CurrentCulture);
}
