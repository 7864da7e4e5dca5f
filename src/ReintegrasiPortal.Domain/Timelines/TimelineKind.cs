namespace ReintegrasiPortal.Domain.Timelines;

/// <summary>What a line of the timeline tells. Stored by name: never rename, only add.</summary>
public enum TimelineKind
{
    // Participants
    StageDecided,

    // Eligibility
    FactStated,
    FactDenied,

    // Tasks
    TaskOpened,
    TaskDropped,

    // Documents
    DocumentAdded,
    DocumentRemoved,

    // Families
    FamilyLetterWritten,
    RelativeHidden,
    RelativeShown,
    GuarantorAsked,
    GuarantorAgreed,
    GuaranteeLetterWritten,
    GuaranteeLetterSigned,
    GuaranteeInterviewPlanned,
    GuaranteeInterviewHeld,
    GuaranteeChecked,
    GuaranteeReturned,
    GuaranteeInForce,
    GuaranteeEnded,
    HelpAsked,
    HelpClosed,

    // Supervision
    InquiryRequested,
    InquiryAssigned,
    InquiryStarted,
    InquirySubmitted,
    InquiryReturned,
    InquiryAccepted,
    PutOnAgenda,
    ProgramRecommended,
    ProgramDeferred,
    ProgramAdvisedAgainst,
    ProposalSent,
    ProposalReturned,
    ProposalResubmitted,
    ProposalDeclined,
    DecreeEntered,
    DecreeWithdrawn,
    HandedOver,
    ClientRegistered,
    ClientTakenUp,
    GuidancePhaseDecided,
    AddressChanged,
    TransferRequested,
    TransferAccepted,
    TransferRefused,
    TransferWithdrawn,
    PetitionReceived,
    PetitionExamined,
    PetitionDismissed,
    PetitionUpheld,
    PetitionDeferred,
    SupervisionSuspended,
    SuspensionLifted,
    SupervisionRevoked,
    ReturnedToPath,
    SupervisionCompleted,
    CaseClosed,
    AssimilationEnded,
    ClientNotArrived,
    NotBackInTime,

    // Coaching
    Enrolled,
    EnrolmentEnded,
    AttendanceCorrected,
    WorkReviewed,
    CertificateAdded,
    ReadinessChanged,
    ReadinessReported,

    /// <summary>Neutral on purpose: the head of the Bapas reads it too, and the health behind it is not theirs.</summary>
    SupportPlanChanged,
    SupportAsked,
    BehaviourRecorded,
    DisciplineRecorded,
    RiskAssessed,

    // Sentences
    VerdictRecorded,
    VerdictReplaced,
    VerdictWithdrawn,
    RemissionGranted,
    RemissionRevoked,
    UncountedBegan,
    UncountedRecorded,
    UncountedEnded,
    UncountedWithdrawn,
    OfficialDateEntered,
    OfficialDateWithdrawn,
    RegisterNoRecorded,
    DetentionCorrected,
    SentenceImported,
    BirthDateCorrected,
    BirthDateUnknown,
    DateMoved,
    DateGone,
    DateKnown,
    RulesChanged,
    CalendarStopped,
    ContradictionFound,
    ContradictionSettled,
    ContradictionVanished,

    // Reporting
    ScheduleSet,
    ScheduleEnded,
    DutyMoved,
    ReportedInPerson,
    ReportedRemotely,
    ReportExcused,
    ReportMissed,
    ReportNotHeld,
    ReportCorrected,
    ExcuseAsked,
    MissAppealed,
    MissUpheld,
    MissOverturned,

    // Accompanied at the Lapas
    AccompanimentOpened,
}
