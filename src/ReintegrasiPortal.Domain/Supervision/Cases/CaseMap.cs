using static ReintegrasiPortal.Domain.Supervision.CaseAct;
using static ReintegrasiPortal.Domain.Supervision.CaseState;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>Where a person stands on the legal path, from the record to the end of supervision.</summary>
public enum CaseState
{
    Recorded,
    InquiryRequested,
    InquiryInProgress,

    /// <summary>The Litmas has been handed in; a board may hear it once the head has accepted it.</summary>
    InquiryDone,

    /// <summary>A sidang TPP recommended the programme.</summary>
    BoardHeard,
    Proposed,

    /// <summary>An SK has been entered. Only this makes anything official.</summary>
    Decreed,
    HandedOver,
    UnderSupervision,

    /// <summary>Provisionally revoked by the head of the Bapas; the Director General decides.</summary>
    Suspended,
    Revoked,

    /// <summary>The duty has ended; from here consent is the only basis.</summary>
    Completed,
    Closed,
}

/// <summary>What moves a case. The names are those of the use cases, but for what a board decides.</summary>
public enum CaseAct
{
    OpenCase,
    RequestInquiry,
    AssignInquiry,
    SubmitInquiry,
    ReturnInquiry,

    /// <summary>The minutes of a sitting recommend the programme.</summary>
    RecommendProgram,

    /// <summary>The board wants to hear the case again; a plan begins.</summary>
    DeferProgram,

    /// <summary>The board advises against; a plan begins and the path stays open.</summary>
    AdviseAgainst,
    SendProposal,
    DeclineProposal,
    EnterDecree,
    GrantAssimilation,
    WithdrawDecree,
    HandOver,
    RegisterClient,

    /// <summary>Somebody guided before the portal came, or sent by a court without ever having been in prison (UU 1/2023 art. 75, 85).</summary>
    TakeUpClient,
    ChangeAddress,
    AcceptTransfer,
    SuspendSupervision,
    LiftSuspension,
    RevokeSupervision,
    ReturnToPath,
    CompleteSupervision,
    CloseCase,
}

/// <summary>
/// The legal pathway of one person. The portal never decides: each step records what somebody decided. Working-day limits are choices of
/// the product, which only raise tasks; the dates of law come from the sentence calendar.
/// </summary>
public static class CaseMap
{
    public static ProcessMap<CaseState, CaseAct> Map { get; } =
        new(
            ProcessKind.Case,
            [
                new(
                    null,
                    OpenCase,
                    Recorded,
                    Party.Lapas | Party.Officer | Party.Head | Party.Follows
                ),
                new(Recorded, TakeUpClient, UnderSupervision, Party.Officer)
                {
                    Guards = [SupervisionRefusals.NoOfficer],
                },
                new(Recorded, RequestInquiry, InquiryRequested, Party.Lapas),
                new(InquiryRequested, AssignInquiry, InquiryInProgress, Party.Head) { Within = 3 },
                new(InquiryInProgress, SubmitInquiry, InquiryDone, Party.Officer)
                {
                    Within = SocialInquiry.WriteWithin,
                },
                new(InquiryDone, ReturnInquiry, InquiryInProgress, Party.Head)
                {
                    Reasons = typeof(InquiryReturnReason),
                },
                new(InquiryDone, RecommendProgram, BoardHeard, Party.Board)
                {
                    Guards = [SupervisionRefusals.InquiryNotAccepted],
                },
                new(InquiryDone, DeferProgram, InquiryDone, Party.Board)
                {
                    Guards = [SupervisionRefusals.InquiryNotAccepted],
                    Reasons = typeof(DeferReason),
                },
                new(InquiryDone, AdviseAgainst, Recorded, Party.Board)
                {
                    Guards = [SupervisionRefusals.InquiryNotAccepted],
                    Reasons = typeof(AdviceReason),
                },
                new(BoardHeard, SendProposal, Proposed, Party.Lapas) { Within = 5 },
                new(Proposed, DeclineProposal, Recorded, Party.Lapas)
                {
                    Guards = [SupervisionRefusals.ProposalNotSent],
                    Reasons = typeof(ProposalDeclineReason),
                },
                new(Proposed, EnterDecree, Decreed, Party.Lapas)
                {
                    Guards =
                    [
                        SupervisionRefusals.ProposalNotSent,
                        SupervisionRefusals.OtherProgramProposed,
                    ],
                },
                .. AssimilationGrants(BoardHeard, Proposed),
                new(Decreed, HandOver, HandedOver, Party.Lapas)
                {
                    Guards = [SupervisionRefusals.DecreeNotInForce],
                    Within = 3,
                },
                new(HandedOver, RegisterClient, UnderSupervision, Party.Officer)
                {
                    Guards = [SupervisionRefusals.NoOfficer],
                    Within = 1,
                },
                .. AddressChanges(HandedOver, UnderSupervision, Suspended),
                new(UnderSupervision, AcceptTransfer, UnderSupervision, Party.ReceivingHead),
                new(UnderSupervision, SuspendSupervision, Suspended, Party.Head)
                {
                    Guards = [SupervisionRefusals.GroundNotHeard],
                    Reasons = typeof(RevocationGround),
                },
                new(Suspended, LiftSuspension, UnderSupervision, Party.Head)
                {
                    Reasons = typeof(LiftReason),
                },
                new(Suspended, RevokeSupervision, Revoked, Party.Head)
                {
                    Reasons = typeof(RevocationGround),
                },
                new(Revoked, ReturnToPath, Recorded, Party.Lapas)
                {
                    Guards = [SupervisionRefusals.RevokedTwice],
                },
                new(UnderSupervision, CompleteSupervision, Completed, Party.Officer)
                {
                    Guards = [SupervisionRefusals.NotOverYet],
                },
                .. DecreeWithdrawals(Decreed, HandedOver, UnderSupervision, Suspended),
                .. Closings(
                    Recorded,
                    InquiryRequested,
                    InquiryInProgress,
                    InquiryDone,
                    BoardHeard,
                    Proposed,
                    Decreed,
                    HandedOver,
                    UnderSupervision,
                    Suspended,
                    Revoked
                ),
            ]
        );

    /// <summary>States in which the person is with the Bapas, no longer with the Lapas.</summary>
    public static IReadOnlyList<CaseState> WithBapas { get; } =
    [HandedOver, UnderSupervision, Suspended, Completed];

    /// <summary>After assimilation the person is still inside: the path starts again, for integration.</summary>
    private static IEnumerable<Move<CaseState, CaseAct>> AssimilationGrants(
        params CaseState[] states
    ) =>
        states.Select(static state => new Move<CaseState, CaseAct>(
            state,
            GrantAssimilation,
            Recorded,
            Party.Lapas
        )
        {
            Guards =
            [
                SupervisionRefusals.OtherProgramProposed,
                SupervisionRefusals.AssimilationOpen,
            ],
        });

    private static IEnumerable<Move<CaseState, CaseAct>> AddressChanges(
        params CaseState[] states
    ) =>
        states.Select(static state => new Move<CaseState, CaseAct>(
            state,
            ChangeAddress,
            state,
            Party.Officer
        ));

    private static IEnumerable<Move<CaseState, CaseAct>> DecreeWithdrawals(
        params CaseState[] states
    ) =>
        states.Select(static state => new Move<CaseState, CaseAct>(
            state,
            WithdrawDecree,
            Recorded,
            Party.Lapas | Party.Head
        )
        {
            Reasons = typeof(DecreeWithdrawalReason),
        });

    private static IEnumerable<Move<CaseState, CaseAct>> Closings(params CaseState[] states) =>
        states.Select(static state => new Move<CaseState, CaseAct>(
            state,
            CloseCase,
            Closed,
            Party.Lapas | Party.Officer | Party.Head
        )
        {
            Reasons = typeof(ClosingReason),
        });
}
