namespace ReintegrasiPortal.Domain.Tasks;

/// <summary>What is to be done. Stored by name: never rename, only add.</summary>
public enum TaskKind
{
    // Eligibility: what an unmet condition asks for
    CompleteData,
    CollectDocument,
    RequestInquiry,
    FindGuarantor,
    CheckGuaranteeLetter,
    RecordConduct,
    ArrangeCoaching,
    SettleFine,
    ConfirmRuleWithOffice,
    AssessRisk,
    AskCommunity,

    // Families
    RenewGuarantee,
    AnswerHelpRequest,

    // Supervision: the next step of the legal process, by the name of its act
    AssignInquiry,
    SubmitInquiry,
    AcceptInquiry,
    PutOnAgenda,
    SendProposal,
    ResubmitProposal,
    HandOver,
    RegisterClient,
    ExaminePetition,
    SuspendSupervision,

    // Supervision: what the calendar or the clock raises
    MakePlan,
    LookForClient,
    LookForResident,
    ProposePhase,
    PrepareEnd,
    CompleteSupervision,

    // Coaching: what a person needs in hand, and who needs somebody
    GetIdentityCard,
    GetFamilyCard,
    GetPoliceCertificate,
    OpenBankAccount,
    JoinHealthCover,
    JoinWorkCover,
    GetDrivingLicence,
    GetTaxNumber,
    GetDiploma,
    GetDomicileLetter,
    GetWorkGear,
    ArrangeTransport,
    RenewCertificate,
    ContactPerson,

    // Sentences
    SettleContradiction,

    // Reporting
    CallClient,
    CallGuarantor,
    VisitHome,
    DecideAppeal,
    AnswerExcuse,
}
