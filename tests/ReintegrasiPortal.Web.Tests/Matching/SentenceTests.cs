using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Matching;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Opportunities;
using ReintegrasiPortal.Web.Features.Placements;
using EvidenceOfSkill = ReintegrasiPortal.Domain.Participants.SkillEvidence;

namespace ReintegrasiPortal.Web.Tests.Matching;

public sealed class SentenceTests
{
    /// <summary>Answers a rule can give beside Pass.</summary>
    private static readonly Dictionary<GateAnswer, GateRule[]> s_answers = new()
    {
        [GateAnswer.Review] =
        [
            GateRule.Agreement,
            GateRule.Decree,
            GateRule.Offence,
            GateRule.Distance,
            GateRule.Reporting,
            GateRule.Licences,
            GateRule.Skills,
        ],
        [GateAnswer.Unknown] =
        [
            GateRule.Places,
            GateRule.Need,
            GateRule.Stage,
            GateRule.Period,
            GateRule.Agreement,
            GateRule.Decree,
            GateRule.Offence,
            GateRule.Restrictions,
            GateRule.Sex,
            GateRule.Age,
            GateRule.Distance,
            GateRule.Shifts,
            GateRule.Licences,
            GateRule.Skills,
        ],
        [GateAnswer.Fail] = [.. Enum.GetValues<GateRule>().Except([GateRule.Reporting])],
    };

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en")]
    public void Every_factor_rule_and_change_has_its_sentence(string culture) =>
        In(
            culture,
            services =>
            {
                var sentences = services.GetRequiredService<MatchSentences>();
                var numbers = new MatchNumbers(2, 3, [0]);
                var said = Enum.GetValues<MatchFactor>()
                    .SelectMany(factor =>
                        Enum.GetValues<FactorStatus>()
                            .Select(status => new FactorFinding(factor, status, 1, 2, numbers))
                    )
                    .SelectMany(finding => sentences.Bars([finding]))
                    .SelectMany(bar => new[] { bar.Name, bar.Sentence })
                    .ToList();
                said.AddRange(
                    s_answers.SelectMany(answer =>
                        answer.Value.Select(rule =>
                            sentences.Say(new GateFinding(rule, answer.Key, numbers))
                        )
                    )
                );
                said.AddRange(Enum.GetValues<GateRule>().Select(sentences.Name));
                said.AddRange(
                    Enum.GetValues<ChangeKind>()
                        .Select(change =>
                            sentences.Say(new Counterfactual(change, 1, GateAnswer.Pass, 5000))
                        )
                );

                said.Count.ShouldBeGreaterThan(140);
                said.ShouldAllBe(text => text.Length > 0 && !IsKey(text));
            }
        );

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en")]
    public void Every_code_of_a_placement_has_its_word(string culture) =>
        In(
            culture,
            services =>
            {
                var words = services.GetRequiredService<PlacementWords>();
                string[] said =
                [
                    .. Enum.GetValues<PlacementState>().Select(words.Say),
                    .. Enum.GetValues<PlacementAct>().Select(words.Say),
                    .. Enum.GetValues<PlacementAct>().Select(words.Done),
                    .. Enum.GetValues<Side>().Where(side => side != Side.None).Select(words.Say),
                    .. Enum.GetNames<EndReason>().Select(words.Reason),
                    .. Enum.GetNames<DeclineReason>().Select(words.Reason),
                    .. Enum.GetNames<PauseReason>().Select(words.Reason),
                    .. Enum.GetValues<DistanceBand>().Select(words.Say),
                    .. Enum.GetValues<EvidenceOfSkill>().Select(words.Say),
                    .. Enum.GetValues<EducationLevel>().Select(words.Say),
                    .. Enum.GetValues<SharedField>().Select(words.Say),
                ];
                said.ShouldAllBe(text => text.Length > 0 && !IsKey(text));
            }
        );

    [Fact]
    public void Numbers_and_names_are_filled_in() =>
        In(
            "id-ID",
            services =>
            {
                var sentences = services.GetRequiredService<MatchSentences>();
                sentences
                    .Bars([
                        new MatchFactorRecord("Skills", 1200, 2400, "Almost", 1, 2, [0]),
                        new MatchFactorRecord("Travel", 900, 1800, "Almost", 12_400, 25_000, []),
                    ])
                    .Select(bar => bar.Sentence)
                    .ShouldBe([
                        "Memiliki 1 dari 2 keterampilan; belum: Las listrik (SMAW).",
                        "Jaraknya 12,4 km, mendekati batas 25 km.",
                    ]);
                sentences
                    .Say(
                        new GateFinding(
                            GateRule.Offence,
                            GateAnswer.Fail,
                            new MatchNumbers(null, null, [63])
                        )
                    )
                    .ShouldContain("kerja sosial");
            }
        );

    private static bool IsKey(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && !text.Contains(' ', StringComparison.Ordinal);

    [Fact]
    public void An_offer_that_asks_for_no_skill_says_so() =>
        In(
            "id-ID",
            services =>
                services
                    .GetRequiredService<MatchSentences>()
                    .Bars([new MatchFactorRecord("Skills", 2400, 2400, "Met", 0, 0, [])])
                    .ShouldHaveSingleItem()
                    .Sentence.ShouldBe("Tidak meminta keterampilan khusus.")
        );

    private static void In(string culture, Action<IServiceProvider> test)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddSingleton<OpportunityWords>()
            .AddSingleton<PlacementWords>()
            .AddSingleton<MatchSentences>()
            .BuildServiceProvider();
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
                culture
            );
            test(services);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
