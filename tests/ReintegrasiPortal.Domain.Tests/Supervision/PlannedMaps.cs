using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Tests.Supervision;

/// <summary>
/// The legal process as it was drawn, one line a step: from, act, to, and who (L Lapas, P PK, H head, B board, R receiving head, F follows,
/// M the person, C a colleague of PK, K the clock).
/// A second writing, made from the study and not from the maps.
/// </summary>
internal static class PlannedMaps
{
    private const string Drawn = """
        # Case
        -                 OpenCase            Recorded          LPHF
        Recorded          TakeUpClient        UnderSupervision  P
        Recorded          RequestInquiry      InquiryRequested  L
        InquiryRequested  AssignInquiry       InquiryInProgress H
        InquiryInProgress SubmitInquiry       InquiryDone       P
        InquiryDone       ReturnInquiry       InquiryInProgress H
        InquiryDone       RecommendProgram    BoardHeard        B
        InquiryDone       DeferProgram        InquiryDone       B
        InquiryDone       AdviseAgainst       Recorded          B
        BoardHeard        SendProposal        Proposed          L
        BoardHeard        GrantAssimilation   Recorded          L
        Proposed          GrantAssimilation   Recorded          L
        Proposed          DeclineProposal     Recorded          L
        Proposed          EnterDecree         Decreed           L
        Decreed           HandOver            HandedOver        L
        HandedOver        RegisterClient      UnderSupervision  P
        HandedOver        ChangeAddress       HandedOver        P
        UnderSupervision  ChangeAddress       UnderSupervision  P
        Suspended         ChangeAddress       Suspended         P
        UnderSupervision  AcceptTransfer      UnderSupervision  R
        UnderSupervision  SuspendSupervision  Suspended         H
        Suspended         LiftSuspension      UnderSupervision  H
        Suspended         RevokeSupervision   Revoked           H
        Revoked           ReturnToPath        Recorded          L
        UnderSupervision  CompleteSupervision Completed         P
        Decreed           WithdrawDecree      Recorded          LH
        HandedOver        WithdrawDecree      Recorded          LH
        UnderSupervision  WithdrawDecree      Recorded          LH
        Suspended         WithdrawDecree      Recorded          LH
        Recorded          CloseCase           Closed            LPH
        InquiryRequested  CloseCase           Closed            LPH
        InquiryInProgress CloseCase           Closed            LPH
        InquiryDone       CloseCase           Closed            LPH
        BoardHeard        CloseCase           Closed            LPH
        Proposed          CloseCase           Closed            LPH
        Decreed           CloseCase           Closed            LPH
        HandedOver        CloseCase           Closed            LPH
        UnderSupervision  CloseCase           Closed            LPH
        Suspended         CloseCase           Closed            LPH
        Revoked           CloseCase           Closed            LPH
        # Inquiry
        -                 RequestInquiry      Requested         L
        Requested         AssignInquiry       Assigned          H
        Assigned          StartInquiry        InProgress        P
        Assigned          SubmitInquiry       Submitted         P
        InProgress        SubmitInquiry       Submitted         P
        Submitted         AcceptInquiry       Accepted          H
        Submitted         ReturnInquiry       InProgress        H
        Requested         Overtake            Overtaken         F
        Assigned          Overtake            Overtaken         F
        InProgress        Overtake            Overtaken         F
        Submitted         Overtake            Overtaken         F
        # Sitting
        -                 PlanSitting         Planned           LH
        Planned           HoldSitting         Held              LH
        Planned           CancelSitting       Cancelled         LH
        # AgendaItem
        -                 PutOnAgenda         Listed            LPH
        Listed            RecommendGrant      RecommendedGrant  LH
        Listed            Defer               Deferred          LH
        Listed            NotRecommend        NotRecommended    LH
        Listed            Remove              Removed           LHF
        RecommendedGrant  RecommendGrant      RecommendedGrant  LH
        RecommendedGrant  Defer               Deferred          LH
        RecommendedGrant  NotRecommend        NotRecommended    LH
        RecommendedGrant  Remove              Removed           LHF
        Deferred          RecommendGrant      RecommendedGrant  LH
        Deferred          Defer               Deferred          LH
        Deferred          NotRecommend        NotRecommended    LH
        Deferred          Remove              Removed           LHF
        NotRecommended    RecommendGrant      RecommendedGrant  LH
        NotRecommended    Defer               Deferred          LH
        NotRecommended    NotRecommend        NotRecommended    LH
        NotRecommended    Remove              Removed           LHF
        # Proposal
        -                 SendProposal        Sent              L
        Sent              ReturnProposal      Returned          L
        Returned          ResubmitProposal    Sent              L
        Sent              DeclineProposal     Declined          L
        Sent              EnterDecree         Granted           L
        Sent              GrantAssimilation   Granted           L
        Sent              Overtake            Overtaken         F
        Returned          Overtake            Overtaken         F
        # Guidance
        -                 BeginGuidance       Initial           P
        Initial           Advance             Continued         B
        Continued         Advance             Final             B
        Continued         StepBack            Initial           B
        Final             StepBack            Continued         B
        Initial           EndGuidance         Ended             F
        Continued         EndGuidance         Ended             F
        Final             EndGuidance         Ended             F
        # Petition
        -                 ReceivePetition     Received          PH
        Received          ExaminePetition     Examined          P
        Received          DismissPetition     Dismissed         P
        Examined          UpholdPetition      Heard             B
        Examined          DeferPetition       Examined          B
        Examined          RejectPetition      Dismissed         B
        Heard             SuspendSupervision  Answered          H
        Heard             DismissPetition     Dismissed         H
        Received          Overtake            Overtaken         F
        Examined          Overtake            Overtaken         F
        Heard             Overtake            Overtaken         F
        # Transfer
        -                 RequestTransfer     Requested         PH
        Requested         AcceptTransfer      Accepted          R
        Requested         RefuseTransfer      Refused           R
        Requested         WithdrawTransfer    Withdrawn         PH
        Requested         Overtake            Withdrawn         F
        # Assimilation
        -                 GrantAssimilation   Decreed           L
        Decreed           RecordOuting        OutForWork        L
        OutForWork        RecordReturn        BackInPrison      L
        BackInPrison      RecordOuting        OutForWork        L
        Decreed           EndAssimilation     Ended             L
        OutForWork        EndAssimilation     Ended             L
        BackInPrison      EndAssimilation     Ended             L
        Decreed           Overtake            Ended             F
        OutForWork        Overtake            Ended             F
        BackInPrison      Overtake            Ended             F
        # Reporting
        -                 PlanDuty            Due               PK
        Due               CheckIn             Attended          PM
        Due               ReportRemotely      Remote            P
        Due               ExcuseDuty          Excused           P
        Due               MarkMissed          Missed            PK
        Due               MarkNotHeld         NotHeld           PH
        Due               ReplaceDuty         Replaced          PK
        Attended          CorrectDuty         Corrected         P
        Remote            CorrectDuty         Corrected         P
        Excused           CorrectDuty         Corrected         P
        Missed            CorrectDuty         Corrected         P
        NotHeld           CorrectDuty         Corrected         P
        Corrected         CorrectDuty         Corrected         P
        Appealed          CorrectDuty         Corrected         P
        Upheld            CorrectDuty         Corrected         P
        Overturned        CorrectDuty         Corrected         P
        Missed            AppealDuty          Appealed          M
        Corrected         AppealDuty          Appealed          M
        Appealed          UpholdMark          Upheld            HC
        Appealed          OverturnMark        Overturned        HC
        """;

    private static readonly Dictionary<char, Party> s_letters = new()
    {
        ['L'] = Party.Lapas,
        ['P'] = Party.Officer,
        ['H'] = Party.Head,
        ['B'] = Party.Board,
        ['R'] = Party.ReceivingHead,
        ['F'] = Party.Follows,
        ['M'] = Party.Participant,
        ['C'] = Party.Colleague,
        ['K'] = Party.Clock,
    };

    public static IReadOnlyDictionary<
        ProcessKind,
        IReadOnlyDictionary<(string From, string Act), (string To, Party By)>
    > All { get; } = Read();

    private static Dictionary<
        ProcessKind,
        IReadOnlyDictionary<(string From, string Act), (string To, Party By)>
    > Read()
    {
        var read =
            new Dictionary<
                ProcessKind,
                IReadOnlyDictionary<(string From, string Act), (string To, Party By)>
            >();
        foreach (var part in Drawn.Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            read[Enum.Parse<ProcessKind>(lines[0].Trim())] = lines
                .Skip(1)
                .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToDictionary(
                    static cells => (cells[0] == "-" ? "" : cells[0], cells[1]),
                    static cells =>
                        (
                            cells[2],
                            cells[3].Aggregate(Party.None, (all, one) => all | s_letters[one])
                        )
                );
        }

        return read;
    }
}
