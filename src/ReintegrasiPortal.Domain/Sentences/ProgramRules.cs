namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The rows of the decision table for adults, both columns.</summary>
internal static class ProgramRules
{
    /// <summary>Nine months served before PB, CMB and special assimilation (UU 22/2022 art. 10(3); UU 1/2023 art. 72(1)).</summary>
    private const int NineMonths = 9;

    private const string Circular = "SE PAS-526.PK.05.09/2024";

    private static readonly SentenceLength EighteenMonths = new(1, 6, 0);

    private static readonly ProgramRule Assimilation = new()
    {
        Program = ProgramType.Assimilation,
        LegalSource = "Permenkumham 3/2018 art. 44-45",
        OpensAt = CalendarPoint.Half,
        ClosesAt = CalendarPoint.TwoThirds,
        ConductMonths = 6,
    };

    private static readonly ProgramRule ConditionalRelease = new()
    {
        Program = ProgramType.ConditionalRelease,
        LegalSource = "UU 22/2022 art. 10(3); Permenkumham 3/2018 art. 82",
        OpensAt = CalendarPoint.TwoThirds,
        MinimumServedMonths = NineMonths,
        ConductMonths = 9,
        ConditionalLeaveUsualUpTo = EighteenMonths,
        IsGuided = true,
    };

    // Six months is a third of the longest sentence allowed, so the general cap never binds; it stays as the law has it.
    private static readonly ProgramRule ConditionalLeave = new()
    {
        Program = ProgramType.ConditionalLeave,
        LegalSource = "Permenkumham 3/2018 art. 114-115",
        OpensAt = CalendarPoint.TwoThirds,
        MaximumLength = EighteenMonths,
        ConductMonths = 6,
        LengthCapMonths = 6,
        IsGuided = true,
    };

    private static readonly ProgramRule PreReleaseLeave = new()
    {
        Program = ProgramType.PreReleaseLeave,
        LegalSource = "UU 22/2022 art. 10(3); Permenkumham 3/2018 art. 102-103",
        OpensAt = CalendarPoint.TwoThirds,
        MinimumServedMonths = NineMonths,
        ConductMonths = 9,
        LengthCapMonths = 6,
        IsAsLongAsLastRemission = true,
        IsGuided = true,
    };

    private static readonly ProgramRule FamilyVisitLeave = new()
    {
        Program = ProgramType.FamilyVisitLeave,
        LegalSource = "Permenkumham 3/2018 art. 67-68",
        OpensAt = CalendarPoint.Half,
        MinimumLength = new(1, 0, 0),
    };

    public static IReadOnlyList<ProgramRule> General { get; } =
    [Assimilation, ConditionalRelease, ConditionalLeave, PreReleaseLeave, FamilyVisitLeave];

    // Special assimilation opens where the general one closes; it lasts until the decree of integration, at most to the end.
    public static IReadOnlyList<ProgramRule> Special { get; } =
    [
        Assimilation with
        {
            LegalSource = "Permenkumham 7/2022 art. 45",
            OpensAt = CalendarPoint.TwoThirds,
            ClosesAt = CalendarPoint.Expiry,
            MinimumServedMonths = NineMonths,
            ConductMonths = 9,
        },
        ConditionalRelease with
        {
            LegalSource = "Permenkumham 7/2022 art. 85",
            AssimilationShare = new(1, 2),
        },
        ConditionalLeave with
        {
            ConductMonths = 9,
            LengthCapMonths = 4,
        },
        PreReleaseLeave with
        {
            LengthCapMonths = 3,
        },
        FamilyVisitLeave with
        {
            IsOpen = false,
        },
    ];

    /// <summary>Months before the opening milestone at which the Litmas must be asked for.</summary>
    public static IReadOnlyList<ProgramRule> WithInquiryLeads(IEnumerable<ProgramRule> rules) =>
        [
            .. rules.Select(rule =>
                rule with
                {
                    InquiryLead = rule.Program switch
                    {
                        ProgramType.Assimilation => new(9, Circular),
                        ProgramType.ConditionalRelease => new(9, Circular),
                        ProgramType.ConditionalLeave => new(3, Circular),
                        _ => null,
                    },
                }
            ),
        ];
}
