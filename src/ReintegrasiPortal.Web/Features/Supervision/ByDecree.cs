using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>The programmes that need a Litmas, a sitting and an SK. Visits to the family are the Lapas's own; the rest follows a verdict.</summary>
public static class ByDecree
{
    public static IReadOnlyList<ProgramType> Programs { get; } =
    [
        ProgramType.Assimilation,
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
    ];

    /// <summary>Programmes during which a Bapas guides.</summary>
    public static IReadOnlyList<ProgramType> Guided { get; } =
    [
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
        ProgramType.CommunityService,
        ProgramType.SupervisionSentence,
    ];

    internal static string InquiryTask(ProgramType program) => $"inquiry:{program}";
}

/// <summary>Keys of tasks that belong to a case as a whole.</summary>
internal static class CaseTasks
{
    /// <summary>What to do after a board deferred or advised against.</summary>
    public const string Plan = "plan";

    public const string Agenda = "agenda";

    public const string Arrival = "arrival";

    public const string BackHome = "back";

    public const string Phase = "phase";

    public const string End = "end";

    public const string Complete = "complete";
}
