using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Domain.Tests.Placements;

/// <summary>The process as it was drawn, one line a step: from, act, to, and who (P participant, O officer, M partner, C clock).</summary>
internal static class PlannedMap
{
    private const string Drawn = """
        Suggested          Agree             ParticipantAgreed  P
        ParticipantAgreed  Approve           OfficerApproved    O
        OfficerApproved    Accept            PartnerAccepted    M
        PartnerAccepted    ScheduleInterview Interviewing       OM
        Interviewing       MakeOffer         Offered            M
        Offered            AcceptOffer       AgreementSigned    P
        AgreementSigned    Start             Active             O
        Active             Pause             Paused             OM
        Paused             Resume            Active             O
        Active             Complete          Completed          O
        Active             End               EndedEarly         POM
        Paused             End               EndedEarly         POM
        Suggested          Decline           Declined           P
        ParticipantAgreed  Decline           Declined           O
        OfficerApproved    Decline           Declined           M
        PartnerAccepted    Decline           Declined           M
        Interviewing       Decline           Declined           M
        Offered            Decline           Declined           P
        Suggested          Withdraw          Withdrawn          O
        ParticipantAgreed  Withdraw          Withdrawn          PO
        OfficerApproved    Withdraw          Withdrawn          PO
        PartnerAccepted    Withdraw          Withdrawn          PO
        Interviewing       Withdraw          Withdrawn          PO
        Offered            Withdraw          Withdrawn          PO
        AgreementSigned    Withdraw          Withdrawn          PO
        Suggested          Expire            Expired            C
        OfficerApproved    Expire            Expired            C
        PartnerAccepted    Expire            Expired            C
        """;

    /// <summary>The state an act leads to, by who does it from where; absent when it is not open.</summary>
    public static IReadOnlyDictionary<
        (PlacementState From, PlacementAct Act, Side By),
        PlacementState
    > Steps { get; } =
        Drawn
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(static cells =>
                cells[3]
                    .Trim()
                    .Select(who =>
                        (
                            Key: (
                                Enum.Parse<PlacementState>(cells[0]),
                                Enum.Parse<PlacementAct>(cells[1]),
                                By(who)
                            ),
                            To: Enum.Parse<PlacementState>(cells[2])
                        )
                    )
            )
            .ToDictionary(static step => step.Key, static step => step.To);

    private static Side By(char letter) =>
        letter switch
        {
            'P' => Side.Participant,
            'O' => Side.Officer,
            'M' => Side.Partner,
            _ => Side.Clock,
        };
}
