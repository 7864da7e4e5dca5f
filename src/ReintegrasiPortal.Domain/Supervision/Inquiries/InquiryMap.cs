using static ReintegrasiPortal.Domain.Supervision.InquiryAct;
using static ReintegrasiPortal.Domain.Supervision.InquiryState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum InquiryState
{
    Requested,
    Assigned,
    InProgress,
    Submitted,
    Accepted,
    Overtaken,
}

public enum InquiryAct
{
    RequestInquiry,
    AssignInquiry,
    StartInquiry,
    SubmitInquiry,
    AcceptInquiry,
    ReturnInquiry,
    Overtake,
}

public enum InquiryRecommendation
{
    For,
    WithConditions,

    /// <summary>Never a dead end: reasons and a plan go with it.</summary>
    Against,
}

public enum InquiryReturnReason
{
    FactsMissing,
    GuarantorNotVisited,
    VillageViewMissing,
    RecommendationUnclear,
    Other,
}

/// <summary>The way of one Litmas through the Bapas.</summary>
public static class InquiryMap
{
    public static ProcessMap<InquiryState, InquiryAct> Map { get; } =
        new(
            ProcessKind.Inquiry,
            [
                new(null, RequestInquiry, Requested, Party.Lapas),
                new(Requested, AssignInquiry, Assigned, Party.Head),
                new(Assigned, StartInquiry, InProgress, Party.Officer),
                new(Assigned, SubmitInquiry, Submitted, Party.Officer),
                new(InProgress, SubmitInquiry, Submitted, Party.Officer),
                new(Submitted, AcceptInquiry, Accepted, Party.Head) { Within = 3 },
                new(Submitted, ReturnInquiry, InProgress, Party.Head)
                {
                    Reasons = typeof(InquiryReturnReason),
                },
                new(Requested, Overtake, Overtaken, Party.Follows),
                new(Assigned, Overtake, Overtaken, Party.Follows),
                new(InProgress, Overtake, Overtaken, Party.Follows),
                new(Submitted, Overtake, Overtaken, Party.Follows),
            ]
        );
}
