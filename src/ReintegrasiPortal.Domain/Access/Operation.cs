namespace ReintegrasiPortal.Domain.Access;

/// <summary>Everything that can be asked of the portal. Each name is a use case of the same name and has its rows in access.csv.</summary>
public enum Operation
{
    // Identity
    RegisterPartner,
    AddStaff,
    IssueAccessCode,
    ActivateAccount,

    // Partners
    ListPartnersToVerify,
    ShowPartner,
    AskPartner,
    AnswerQuestion,
    VerifyPartner,
    DeclinePartner,
    SuspendPartner,
    ReinstatePartner,
    ShowOwnOrganisation,

    // Opportunities
    SaveOpportunityDraft,
    ShowOpportunityDraft,
    PostOpportunity,
    CloseOpportunity,
    ListOwnOpportunities,
    ShowOpportunity,

    // Participants
    AddOffice,
    AddFacility,
    ListParticipants,
    ShowParticipant,
    RecordStage,
    ImportParticipants,
    ProcessImport,
    FindOffice,
    ListUnfinishedImports,
    GiveUpImport,
    ShowImport,
    ListImports,
    ShowMyPath,

    // Matching
    SuggestOffers,
    ExplainMatch,
    RecordAvailability,
    Shortlist,

    // Placements
    ListPlacements,
    ShowPlacement,
    ListMyOffers,
    ShowMyOffer,
    ListCandidates,
    ShowCandidate,
    AgreeToPlacement,
    ApprovePlacement,
    AcceptCandidate,
    ScheduleInterview,
    MakeOffer,
    AcceptOffer,
    StartPlacement,
    PausePlacement,
    ResumePlacement,
    CompletePlacement,
    EndPlacement,
    DeclinePlacement,
    WithdrawPlacement,
    ExpirePlacements,

    // Privacy
    ListMyConsents,
    GiveConsent,
    WithdrawConsent,

    // Families
    InviteRelative,
    ListMyRelatives,
    ClaimInvitation,
    ListFamilyClaims,
    ApproveFamilyLink,
    DeclineFamilyLink,
    EndFamilyLink,
    ListMyLinks,
    ShowRelativeProgress,

    // Families: ties
    WriteFamilyLetter,
    SetFamilyTopics,
    HideRelative,
    ShowRelativeAgain,
    ShowFamilyTab,

    // Families: news and calendar
    ListFamilyNews,
    MarkFamilyNewsRead,
    ShowFamilyCalendar,
    OpenCalendarFeed,
    CloseCalendarFeed,
    ReadCalendarFeed,

    // Families: guarantees
    AskGuarantor,
    OfferGuarantee,
    AcceptGuarantee,
    FillGuarantee,
    WriteGuaranteeLetter,
    ChangeGuaranteeData,
    SignGuaranteeLetter,
    StopGuarantee,
    RenewGuarantee,
    PlanGuaranteeInterview,
    HoldGuaranteeInterview,
    CheckGuarantee,
    ReturnGuarantee,
    PutGuaranteeInForce,
    EndGuarantee,
    ShowGuarantee,
    ListMyGuarantees,
    ListGuarantees,
    PrintGuaranteeLetter,
    LapseGuarantees,
    VerifyLetter,

    // Families: help
    AskForHelp,
    ListHelpRequests,
    OfferHelp,
    CloseHelpRequest,
    ShowSupport,

    // Notifications
    CountNotices,
    ListNotices,
    MarkNoticesRead,
    DeliverOutbox,

    // Tasks
    ListMyTasks,
    ListCaseTasks,
    OpenTask,
    FinishTask,
    DropTask,
    RemindTasks,

    // Timelines
    ShowTimeline,

    // Documents
    ReadDocument,

    // Insights
    ShowToday,
    VerifyAudit,
}
