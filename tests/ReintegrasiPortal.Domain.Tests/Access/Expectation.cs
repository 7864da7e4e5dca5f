using ReintegrasiPortal.Domain.Access;
using static ReintegrasiPortal.Domain.Access.Operation;
using static ReintegrasiPortal.Domain.Access.Role;

namespace ReintegrasiPortal.Domain.Tests.Access;

/// <summary>
/// Who may do what, written a second time and in another way than access.csv: area by area, from the design. Neither is made from the
/// other, so that a slip in one of them shows.
/// </summary>
internal static class Expectation
{
    private static readonly Role[] s_members = [EmployerMember, PartnerMember];

    private static readonly Role[] s_signedIn =
    [
        Participant,
        Family,
        .. s_members,
        Officer,
        Supervisor,
        LapasStaff,
        Admin,
    ];

    /// <summary>What an organisation can do while it waits to be verified: look at itself, answer, hear.</summary>
    private static readonly Operation[] s_whileWaiting =
    [
        ShowToday,
        AnswerQuestion,
        ShowOwnOrganisation,
        CountNotices,
        ListNotices,
        MarkNoticesRead,
        ReadCalendarFeed,
        VerifyLetter,
    ];

    public static bool Allows(Operation operation, Role role, Relations ties, Standing standing) =>
        standing switch
        {
            Standing.Blocked => false,
            Standing.Pending => s_members.Contains(role)
                && s_whileWaiting.Contains(operation)
                && Grants(operation, role, ties),
            _ => Grants(operation, role, ties),
        };

    public static Projection View(Operation operation, Role role) =>
        operation switch
        {
            RegisterPartner
            or ActivateAccount
            or AddStaff
            or IssueAccessCode
            or AddOffice
            or AddFacility
            or ListPartnersToVerify
            or ShowPartner
            or AskPartner
            or AnswerQuestion
            or VerifyPartner
            or DeclinePartner
            or SuspendPartner
            or ReinstatePartner
            or ShowOwnOrganisation
            or SaveOpportunityDraft
            or ShowOpportunityDraft
            or PostOpportunity
            or CloseOpportunity
            or ListOwnOpportunities
            or ShowOpportunity
            or ImportParticipants
            or ProcessImport
            or ListUnfinishedImports
            or GiveUpImport
            or ShowImport
            or ListImports
            or OpenCoachingGaps
            or RemindCertificates
            or ExpirePlacements
            or FindOffice
            or VerifyAudit
            or FinishTask
            or DropTask
            or RemindTasks
            or PlanDuties
            or RemindReporting
            or CloseDuties
            or ShowOfficeCode
            or OpenAccompaniment
            or CloseAccompaniment
            or PlanSitting
            or CancelSitting
            or ListSittings
            or AcceptTransfer
            or RefuseTransfer
            or ListTransfers
            or RaiseSupervisionTasks
            or WatchSupervision
            or ListRules
            or PreviewRules
            or AddRules
            or ApplyRules
            or ClaimInvitation
            or ReadCalendarFeed
            or VerifyLetter
            or LapseGuarantees
            or ListHelpRequests
            or OfferHelp
            or ListMyLinks
            or CountNotices
            or ListNotices
            or MarkNoticesRead
            or DeliverOutbox => Projection.None,
            ListCandidates or AcceptCandidate => Projection.Blind,
            ListCoachingPrograms
            or ShowCoachingProgram
            or ShowReviewForm
            or ReviewWork when s_members.Contains(role) => Projection.Blind,
            ShowToday when role == Admin => Projection.None,
            ShowToday when s_members.Contains(role) => Projection.Blind,
            DeclinePlacement when s_members.Contains(role) => Projection.Blind,
            _ => role switch
            {
                Participant => Projection.Self,
                Family => Projection.Family,
                EmployerMember or PartnerMember => Projection.Partner,
                _ => Projection.Officer,
            },
        };

    public static Obligations Duties(Operation operation, Role role) =>
        operation switch
        {
            AddRules when role == Admin => Obligations.StepUp,
            SuspendPartner
            or ReinstatePartner
            or WithdrawDecree
            or SuspendSupervision
            or LiftSuspension
            or RevokeSupervision
            or CloseCase
            or OpenAccompaniment => Obligations.StepUp,
            ShowParticipant
            or ShowReadiness
            or ShowRehabilitation
            or ShowConduct
            or SuggestOffers
            or ShowPlacement
            or ShowCandidate
            or ShowTimeline
            or ShowChecklists
            or ShowCalendar
            or ReadDocument
            or ShowCase
            or ShowSitting
            or ShowReporting
            or ListDocuments
            or ShowRelativeProgress => Obligations.LogRead,
            _ => Obligations.None,
        };

    private static bool Grants(Operation operation, Role role, Relations ties) =>
        operation switch
        {
            // Coming in.
            RegisterPartner or ActivateAccount => role == Anonymous,
            ClaimInvitation => role is Anonymous or Family,
            IssueAccessCode => HoldsCase(role, ties) || Guards(role, ties),

            // The command line.
            AddStaff or AddOffice or AddFacility => role == Role.System,

            // What everybody with an account does with their own things.
            CountNotices or ListNotices or MarkNoticesRead => s_signedIn.Contains(role),

            // Where everybody who works with the portal lands.
            ShowToday => role is Officer or Supervisor or LapasStaff or Admin
                || s_members.Contains(role),

            // The Bapas and the organisations of its area.
            ListPartnersToVerify => role is Officer or Supervisor,
            ShowPartner or AskPartner or VerifyPartner or DeclinePartner or SuspendPartner => role
                is Officer
                    or Supervisor
                && ties.HasFlag(Relations.Office),
            ReinstatePartner => role == Supervisor && ties.HasFlag(Relations.Office),
            ShowOwnOrganisation => s_members.Contains(role),
            AnswerQuestion => s_members.Contains(role) && ties.HasFlag(Relations.OwnOrganisation),

            // Offers: the organisation's own, and looked at by its Bapas.
            SaveOpportunityDraft
            or ShowOpportunityDraft
            or PostOpportunity
            or ListOwnOpportunities => s_members.Contains(role),
            ShowOpportunity => Owns(role, ties)
                || (role is Officer or Supervisor && ties.HasFlag(Relations.Office)),
            CloseOpportunity => Owns(role, ties)
                || (role == Officer && ties.HasFlag(Relations.Office)),

            // People: lists are narrowed by row, single files by tie.
            ListParticipants => role is Officer or Supervisor or LapasStaff,
            ShowParticipant => Accompanies(role, ties),
            RecordStage => HoldsCase(role, ties) || Guards(role, ties),
            ImportParticipants or ShowImport => role is Officer or LapasStaff or Role.System,
            ListImports => role is Officer or LapasStaff,
            ListPlacements or ListFamilyClaims => role is Officer or Supervisor,

            // Matching and placements.
            SuggestOffers or ExplainMatch or ShowPlacement => HoldsCase(role, ties)
                || Heads(role, ties),
            RecordAvailability
            or Shortlist
            or ApprovePlacement
            or StartPlacement
            or ResumePlacement
            or CompletePlacement => HoldsCase(role, ties),
            ListCandidates => s_members.Contains(role),
            ShowCandidate or AcceptCandidate or MakeOffer => IsShown(role, ties),
            ScheduleInterview or PausePlacement => IsShown(role, ties) || HoldsCase(role, ties),
            EndPlacement or DeclinePlacement => IsShown(role, ties)
                || HoldsCase(role, ties)
                || IsThemselves(role, ties),
            WithdrawPlacement => HoldsCase(role, ties) || IsThemselves(role, ties),
            ShowMyOffer or AgreeToPlacement or AcceptOffer => IsThemselves(role, ties),
            ExpirePlacements
            or DeliverOutbox
            or FindOffice
            or VerifyAudit
            or ProcessImport
            or ListUnfinishedImports
            or GiveUpImport => role == Role.System,

            // What a participant decides about themselves.
            ShowMyPath
            or ListMyOffers
            or ListMyConsents
            or GiveConsent
            or WithdrawConsent
            or InviteRelative
            or ListMyRelatives => role == Participant,

            // What is to be done for a person, what happened, and their files.
            ListMyTasks => role is Officer or Supervisor or LapasStaff,
            OpenTask or StateFact => HoldsCase(role, ties) || Guards(role, ties),
            ListCaseTasks or DropTask or ShowTimeline or ShowChecklists => Accompanies(role, ties),
            FinishTask or ReadDocument => Accompanies(role, ties) || IsThemselves(role, ties),
            RemindTasks => role == Role.System,

            // The legal process: the Lapas up to the handover, then the PK; what binds the Bapas is its head's.
            RequestInquiry
            or SendProposal
            or ReturnProposal
            or ResubmitProposal
            or DeclineProposal
            or EnterDecree
            or GrantAssimilation
            or HandOver
            or ReturnToPath
            or RecordOuting
            or RecordReturn
            or EndAssimilation => Guards(role, ties),
            StartInquiry
            or SubmitInquiry
            or RegisterClient
            or TakeUpClient
            or ChangeAddress
            or ExaminePetition
            or CompleteSupervision => HoldsCase(role, ties),
            AssignInquiry
            or AcceptInquiry
            or ReturnInquiry
            or SuspendSupervision
            or LiftSuspension
            or RevokeSupervision => Heads(role, ties),
            RequestTransfer or WithdrawTransfer or ReceivePetition or DismissPetition => HoldsCase(
                role,
                ties
            ) || Heads(role, ties),
            WithdrawDecree => Guards(role, ties) || Heads(role, ties),
            ShowCase or PutOnAgenda or CloseCase => Accompanies(role, ties),
            AcceptTransfer or RefuseTransfer => role == Supervisor
                && ties.HasFlag(Relations.Receiving),

            // Boards: whoever keeps their papers; every officer of the house reads.
            PlanSitting => role is LapasStaff or Supervisor,
            CancelSitting or TakeOffAgenda or RecordRecommendation or HoldSitting => Guards(
                role,
                ties
            ) || Heads(role, ties),
            ShowSitting => Guards(role, ties)
                || Heads(role, ties)
                || (role == Officer && ties.HasFlag(Relations.Office)),
            ListSittings => role is Officer or Supervisor or LapasStaff,
            ListInquiries => role is Officer or Supervisor,
            ListTransfers => role == Supervisor,
            ListOutings => role == LapasStaff,
            RaiseSupervisionTasks or WatchSupervision => role == Role.System,

            // Coaching: the facility's business; a partner that teaches looks at its own programmes.
            ListCoachingPrograms => role is LapasStaff or PartnerMember,
            ShowCoachingProgram => Guards(role, ties) || Teaches(role, ties),
            OpenCoachingProgram or ListCoachingGaps => role == LapasStaff,
            CloseCoachingProgram
            or EnrolPeople
            or EndEnrolment
            or ScheduleSession
            or CancelSession
            or ReopenSession
            or ShowSession
            or RecordAttendance
            or RecordBehaviour
            or RecordDiscipline => Guards(role, ties),
            ShowReviewForm or ReviewWork => Guards(role, ties)
                || Teaches(role, ties)
                || (role == EmployerMember && ties.HasFlag(Relations.Presented)),
            AddCertificate or SetReadiness or ShowRehabilitation or RecordRehabilitation =>
                HoldsCase(role, ties) || Guards(role, ties),
            ShowReadiness or ShowConduct => Accompanies(role, ties),
            LinkAftercare or RecordRisk => HoldsCase(role, ties),
            SaveRelapsePlan or AskForSupport => HoldsCase(role, ties)
                || Guards(role, ties)
                || IsThemselves(role, ties),
            ReportReadiness or ShowMyReadiness => role == Participant,
            OpenCoachingGaps or RemindCertificates => role == Role.System,

            // Law facts: those who hold or guard the case enter them, the head looks and settles.
            RecordVerdict
            or ReplaceVerdict
            or RecordRemission
            or RevokeRemission
            or RecordUncounted
            or EndUncounted
            or EnterOfficialDate
            or RecordRegisterNo
            or CorrectDetention
            or CorrectBirthDate => HoldsCase(role, ties) || Guards(role, ties),
            ShowCalendar or SettleContradiction => Accompanies(role, ties),
            RecordRemissionForMany => role == LapasStaff,
            ListRules or PreviewRules => role is Supervisor or Admin or Role.System,
            AddRules => role is Admin or Role.System,
            ApplyRules => role == Role.System,

            // Wajib lapor: PK sets and marks, the clock waits, the person asks and objects, somebody else decides.
            SetReportingSchedule or CheckIn or ExcuseDuty or MarkMissed or CorrectDuty => HoldsCase(
                role,
                ties
            ),
            MarkNotHeld or ShowReporting or ReportingTimes => HoldsCase(role, ties)
                || Heads(role, ties),
            DecideAppeal => role is Officer or Supervisor && ties.HasFlag(Relations.Office),
            ListAppeals or ListReporting or ShowOfficeCode => role is Officer or Supervisor,
            PlanDuties or RemindReporting or CloseDuties => role == Role.System,
            AskExcuse or AppealDuty => IsThemselves(role, ties),
            ScanOfficeCode or ListMyDuties or ListMyTodos => role == Participant,

            // Papers: whoever accompanies files and removes, the head looks, people keep their own.
            ListDocuments => Accompanies(role, ties),
            AddDocument => HoldsCase(role, ties) || Guards(role, ties),
            RemoveDocument => HoldsCase(role, ties)
                || Guards(role, ties)
                || IsThemselves(role, ties),
            ListMyDocuments or AddMyDocument => role == Participant,

            // The screen at the Lapas.
            FindForAccompaniment => role == LapasStaff,
            OpenAccompaniment => Guards(role, ties),
            CloseAccompaniment => role == Participant,

            // Relatives.
            ApproveFamilyLink or DeclineFamilyLink => HoldsCase(role, ties),
            EndFamilyLink => HoldsCase(role, ties) || IsThemselves(role, ties),
            ListMyLinks => role == Family,
            ShowRelativeProgress
            or ListFamilyNews
            or MarkFamilyNewsRead
            or OfferGuarantee
            or AskForHelp => role == Family && ties.HasFlag(Relations.Linked),
            ShowFamilyCalendar or OpenCalendarFeed or CloseCalendarFeed or ListMyGuarantees => role
                == Family,
            WriteFamilyLetter => HoldsCase(role, ties) || Guards(role, ties),
            SetFamilyTopics => IsThemselves(role, ties),
            HideRelative or ShowRelativeAgain or AskGuarantor => IsThemselves(role, ties)
                || HoldsCase(role, ties),
            ShowFamilyTab or ShowSupport => HoldsCase(role, ties) || Heads(role, ties),

            // Guarantors: they act on their own undertaking, the PK checks it.
            AcceptGuarantee
            or FillGuarantee
            or WriteGuaranteeLetter
            or ChangeGuaranteeData
            or SignGuaranteeLetter
            or StopGuarantee
            or RenewGuarantee => Stands(role, ties) || HoldsCase(role, ties),
            PlanGuaranteeInterview
            or HoldGuaranteeInterview
            or CheckGuarantee
            or ReturnGuarantee
            or PutGuaranteeInForce
            or EndGuarantee
            or CloseHelpRequest => HoldsCase(role, ties),
            ShowGuarantee or PrintGuaranteeLetter => Stands(role, ties)
                || HoldsCase(role, ties)
                || Heads(role, ties),
            ListGuarantees => role is Officer or Supervisor,
            LapseGuarantees => role == Role.System,
            ListHelpRequests or OfferHelp => role == PartnerMember,

            // Whoever holds the paper or the private address.
            VerifyLetter or ReadCalendarFeed => role != Role.System,

            _ => throw new NotSupportedException($"Write down who may {operation}."),
        };

    private static bool Owns(Role role, Relations ties) =>
        s_members.Contains(role) && ties.HasFlag(Relations.OwnOrganisation);

    private static bool IsShown(Role role, Relations ties) =>
        s_members.Contains(role) && ties.HasFlag(Relations.Presented);

    private static bool HoldsCase(Role role, Relations ties) =>
        role == Officer && ties.HasFlag(Relations.Assigned);

    private static bool Heads(Role role, Relations ties) =>
        role == Supervisor && ties.HasFlag(Relations.Office);

    private static bool Guards(Role role, Relations ties) =>
        role == LapasStaff && ties.HasFlag(Relations.Facility);

    private static bool Accompanies(Role role, Relations ties) =>
        HoldsCase(role, ties) || Heads(role, ties) || Guards(role, ties);

    private static bool Stands(Role role, Relations ties) =>
        role == Family && ties.HasFlag(Relations.Guarantor);

    private static bool Teaches(Role role, Relations ties) =>
        role == PartnerMember && ties.HasFlag(Relations.OwnOrganisation);

    private static bool IsThemselves(Role role, Relations ties) =>
        role == Participant && ties.HasFlag(Relations.Self);
}
