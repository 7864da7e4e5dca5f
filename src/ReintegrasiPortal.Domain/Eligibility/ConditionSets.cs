using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using static ReintegrasiPortal.Domain.Sentences.ProgramType;

namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>The condition sets that ship, oldest first. Every condition of law stands here and nowhere else.</summary>
public static class ConditionSets
{
    private const string Act = "UU 22/2022 art. 10";

    private const string Permen = "Permenkumham 3/2018";

    private const string Papers = "Permenkumham 3/2018 art. 46, 83, 104, 116";

    private static readonly ProgramType[] s_all =
    [
        Assimilation,
        ConditionalRelease,
        ConditionalLeave,
        PreReleaseLeave,
        FamilyVisitLeave,
    ];

    /// <summary>Those that leave the Lapas for good.</summary>
    private static readonly ProgramType[] s_integration =
    [
        ConditionalRelease,
        ConditionalLeave,
        PreReleaseLeave,
    ];

    /// <summary>Those for which papers are gathered and a Litmas is written.</summary>
    private static readonly ProgramType[] s_proposed = [Assimilation, .. s_integration];

    private static readonly ConditionSet s_uu22 = new(
        "UU22-2022",
        new(2022, 8, 3),
        null,
        "UU 22/2022; Permenkumham 3/2018 jo. 18/2019, 7/2022, 16/2023",
        [
            Officer(Condition.CaseIsOpen, s_all, "KUHP art. 132", TaskKind.CompleteData, 5),
            Lapas(Condition.IsAdult, s_all, "UU 11/2012 art. 1(3)", TaskKind.CompleteData, 5),
            Lapas(Condition.IsNotAtLarge, s_all, $"{Permen} art. 4", TaskKind.CompleteData, 1),
            Lapas(
                Condition.SubsidiarySettled,
                s_proposed,
                "KUHP art. 82",
                TaskKind.SettleFine,
                10
            ) with
            {
                Certainty = Certainty.Fair,
            },
            Officer(Condition.ProgramIsOpen, s_all, $"{Act}(3)-(4)", TaskKind.CompleteData, 5),
            Officer(
                Condition.ReadingConfirmed,
                s_all,
                "UU 22/2022 art. 10(1); Permenkumham 7/2022",
                TaskKind.ConfirmRuleWithOffice,
                5
            ) with
            {
                AskedOf = AskedOf.OpenReading,
                Certainty = Certainty.Unsure,
            },
            Lapas(Condition.PartServed, s_all, $"{Act}(3)", TaskKind.CompleteData, 5),
            Lapas(Condition.GoodConduct, s_all, $"{Act}(2)a", TaskKind.RecordConduct, 5),
            Lapas(
                Condition.BehaviourScore,
                s_all,
                $"{Act}(2)a; Kepdirjen PAS-10.OT.02.02/2021",
                TaskKind.RecordConduct,
                5
            ),
            Officer(Condition.RiskReduced, s_all, $"{Act}(2)c", TaskKind.AssessRisk, 10),
            Lapas(Condition.ActiveInCoaching, s_all, $"{Act}(2)b", TaskKind.ArrangeCoaching, 10),
            Lapas(
                Condition.CoachingCompleted,
                s_proposed,
                $"{Permen} art. 44, 82, 102, 114",
                TaskKind.ArrangeCoaching,
                10
            ) with
            {
                Certainty = Certainty.Fair,
            },
            Officer(
                Condition.CommunityAccepts,
                s_integration,
                $"{Permen} art. 82",
                TaskKind.AskCommunity,
                14
            ),
            Officer(
                Condition.Guarantor,
                [.. s_integration, FamilyVisitLeave],
                $"{Papers}; art. 68",
                TaskKind.FindGuarantor,
                14
            ),
            Lapas(
                Condition.InquiryAccepted,
                s_proposed,
                $"{Papers}; SE PAS-526.PK.05.09/2024",
                TaskKind.RequestInquiry,
                3
            ),
            Paper(DocumentKind.VerdictExtract, s_proposed),
            Paper(DocumentKind.ExecutionMinutes, s_proposed),
            Paper(DocumentKind.ProgressReport, s_proposed),
            Paper(DocumentKind.InquiryReport, s_proposed) with
            {
                Owner = TaskOwner.Officer,
            },
            Paper(DocumentKind.ProsecutorNotice, s_proposed),
            Paper(DocumentKind.RegisterFCopy, s_proposed),
            Paper(DocumentKind.SentenceChangesList, s_proposed),
            Paper(DocumentKind.ParticipantStatement, s_proposed),
            Paper(DocumentKind.GuaranteeLetter, [.. s_proposed, FamilyVisitLeave]) with
            {
                Owner = TaskOwner.Officer,
                Next = TaskKind.CheckGuaranteeLetter,
            },
            Paper(DocumentKind.ReceivingBodyLetter, [Assimilation]),
            Lapas(Condition.NationalityKnown, s_proposed, Papers, TaskKind.CompleteData, 5),
            Paper(DocumentKind.EmbassyLetter, s_proposed) with
            {
                AskedOf = AskedOf.Foreigners,
            },
            Paper(DocumentKind.ImmigrationLetter, s_proposed) with
            {
                AskedOf = AskedOf.Foreigners,
            },
            Lapas(
                Condition.FinePaid,
                s_proposed,
                "Permenkumham 7/2022 art. 87",
                TaskKind.SettleFine,
                10
            ) with
            {
                AskedOf = AskedOf.Corruption,
                Certainty = Certainty.Unsure,
            },
            Lapas(
                Condition.Deradicalised,
                s_proposed,
                "Permenkumham 7/2022 art. 84",
                TaskKind.ArrangeCoaching,
                10
            ) with
            {
                AskedOf = AskedOf.Terrorism,
            },
            Lapas(
                Condition.LoyaltyPledged,
                s_proposed,
                "Permenkumham 7/2022 art. 84",
                TaskKind.ArrangeCoaching,
                10
            ) with
            {
                AskedOf = AskedOf.Terrorism,
            },
        ],
        new ConditionLimits(
            NearDays: 90,
            ActiveDays: 30,
            SlackDays: 60,
            ScoreMonths: 2,
            AdultAge: 18
        )
    );

    public static IReadOnlyList<ConditionSet> Default { get; } = [s_uu22];

    /// <summary>The set that holds on a day; refused before the oldest. Later rows win.</summary>
    public static Result<ConditionSet> On(DateOnly day) =>
        Default.LastOrDefault(set =>
            day >= set.ValidFrom && (set.ValidTo is null || day <= set.ValidTo)
        )
            is { } found
            ? found
            : new Refusal("RuleSet.NoneOnDate", null, day);

    private static ConditionRule Lapas(
        Condition condition,
        IReadOnlyList<ProgramType> programs,
        string source,
        TaskKind next,
        int days
    ) => new(condition, programs, source, TaskOwner.LapasStaff, next, days);

    private static ConditionRule Officer(
        Condition condition,
        IReadOnlyList<ProgramType> programs,
        string source,
        TaskKind next,
        int days
    ) => new(condition, programs, source, TaskOwner.Officer, next, days);

    private static ConditionRule Paper(DocumentKind kind, IReadOnlyList<ProgramType> programs) =>
        Lapas(Condition.Document, programs, Papers, TaskKind.CollectDocument, 10) with
        {
            Document = kind,
        };
}
