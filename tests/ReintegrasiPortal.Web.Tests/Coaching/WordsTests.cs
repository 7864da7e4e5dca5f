using System.Globalization;
using System.Resources;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Tasks;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>Codes are looked up by name at run time; no compiler sees a missing text.</summary>
public sealed class WordsTests
{
    private static readonly Type[] s_shown =
    [
        typeof(CoachingKind),
        typeof(SessionState),
        typeof(LogisticsReason),
        typeof(AttendanceKind),
        typeof(ExcuseReason),
        typeof(EnrolmentEnd),
        typeof(Reviewer),
        typeof(WorkItem),
        typeof(Recommendation),
        typeof(CertificateIssuer),
        typeof(ReadinessKind),
        typeof(ReadinessState),
        typeof(RehabilitationKind),
        typeof(RehabilitationPlace),
        typeof(PhaseState),
        typeof(RelapseTriggers),
        typeof(CallRole),
        typeof(RelapseSteps),
        typeof(SupportNeed),
        typeof(BehaviourCategory),
        typeof(BehaviourTrend),
        typeof(DisciplineLevel),
        typeof(RiskLevel),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Every_code_has_a_word(string language)
    {
        foreach (var type in s_shown)
        {
            foreach (var code in Enum.GetNames(type).Where(static name => name != "None"))
            {
                Text<CoachingText>($"{type.Name}.{code}", language).ShouldNotBeNullOrEmpty();
            }
        }

        foreach (var owner in ReadinessOwners.All)
        {
            Text<CoachingText>($"{nameof(TaskOwner)}.{owner}", language).ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Every_step_of_a_review_is_a_sentence_of_its_own(string language)
    {
        var sentences = Enum.GetValues<WorkItem>()
            .SelectMany(item =>
                Enumerable
                    .Range(WorkReview.Lowest, WorkReview.Highest)
                    .Select(step => Text<CoachingText>($"{item}.{step}", language))
            )
            .ToList();

        sentences.ShouldAllBe(static sentence => !string.IsNullOrEmpty(sentence));
        sentences.Distinct().Count().ShouldBe(32);
        sentences.ShouldAllBe(static sentence =>
            !sentence!.Contains("Lapas", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Every_task_and_every_line_can_be_said(string language)
    {
        foreach (var kind in Enum.GetValues<ReadinessKind>())
        {
            var task = new ReadinessItem(default, kind).Task;
            Text<TaskText>(task.ToString(), language).ShouldNotBeNullOrEmpty();
            Text<TimelineText>($"{nameof(TaskKind)}.{task}", language).ShouldNotBeNullOrEmpty();
            Text<TimelineText>($"{nameof(ReadinessKind)}.{kind}", language)
                .ShouldNotBeNullOrEmpty();
        }

        foreach (
            var key in Names<ReadinessState>()
                .Concat(Names<BehaviourCategory>())
                .Concat(Names<DisciplineLevel>())
                .Concat(Names<CertificateIssuer>())
                .Concat(Names<Reviewer>())
                .Concat(Enum.GetNames<EnrolmentEnd>().Select(static end => $"Reason.{end}"))
                .Concat(
                    Enum.GetValues<TimelineKind>()
                        .Where(static kind =>
                            kind is >= TimelineKind.Enrolled and <= TimelineKind.RiskAssessed
                        )
                        .Select(static kind => kind.ToString())
                )
        )
        {
            Text<TimelineText>(key, language).ShouldNotBeNullOrEmpty(key);
        }
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(static name => $"{typeof(T).Name}.{name}");

    private static string? Text<T>(string key, string language) =>
        new ResourceManager(typeof(T)).GetString(key, CultureInfo.GetCultureInfo(language));
}
