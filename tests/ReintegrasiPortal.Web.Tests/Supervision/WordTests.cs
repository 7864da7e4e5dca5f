using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Tasks;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>Every code of the maps has its words in both languages.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Every_state_act_reason_and_task_can_be_said(string language)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .BuildServiceProvider();
        var words = services.GetRequiredService<IStringLocalizer<SupervisionText>>();
        var lines = services.GetRequiredService<IStringLocalizer<TimelineText>>();
        var tasks = services.GetRequiredService<IStringLocalizer<TaskText>>();
        // Reporting dates have words of their own.
        var maps = ProcessMaps.All.Where(m => m.Kind != ProcessKind.Reporting).ToList();
        var shown = maps.Where(m =>
            m.Kind
                is not (ProcessKind.Sitting or ProcessKind.AgendaItem or ProcessKind.Assimilation)
        );
        var missing = new List<string>();

        Need(words, shown.SelectMany(m => m.Lines).Select(l => $"Did.{l.Act}"));
        Need(words, States<CaseState>());
        Need(words, States<InquiryState>());
        Need(words, States<ProposalState>());
        Need(words, States<PetitionState>());
        Need(words, States<TransferState>());
        Need(words, States<GuidancePhase>());
        Need(words, States<AssimilationState>());
        Need(words, States<SittingState>());
        Need(words, States<AgendaState>());
        Need(words, States<BoardOf>());
        Need(
            words,
            Enum.GetValues<Party>()
                .Where(p => p != Party.None && maps.Exists(m => m.Lines.Any(l => l.By.HasFlag(p))))
                .Select(p => $"Party.{p}")
        );
        Need(
            words,
            Enum.GetNames<Operation>()
                .Where(name =>
                    maps.Exists(m =>
                        m.Kind != ProcessKind.Sitting
                        && m.Kind != ProcessKind.AgendaItem
                        && m.Lines.Any(l => l.Act == name)
                    )
                )
                .Except(["RecordOuting", "RecordReturn", "AcceptTransfer", "RefuseTransfer"])
                .Select(name => $"Act.{name}")
        );
        Need(
            lines,
            maps.SelectMany(m => m.Lines)
                .Select(l => l.Reasons)
                .OfType<Type>()
                .Append(typeof(TransferReason))
                .Distinct()
                .SelectMany(Enum.GetNames)
                .Select(name => $"Reason.{name}")
        );
        Need(lines, States<InquiryRecommendation>());
        Need(lines, States<AgendaPurpose>());
        Need(lines, States<RevocationGround>());
        Need(lines, States<Petitioner>());
        Need(lines, States<PetitionForm>());
        Need(lines, States<GuidancePhase>());
        Need(lines, States<TaskKind>());
        Need(tasks, Enum.GetNames<TaskKind>());

        missing.ShouldBeEmpty();

        void Need(IStringLocalizer texts, IEnumerable<string> keys) =>
            missing.AddRange(keys.Distinct().Where(key => texts[key].ResourceNotFound));
    }

    private static IEnumerable<string> States<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{typeof(T).Name}.{name}");
}
