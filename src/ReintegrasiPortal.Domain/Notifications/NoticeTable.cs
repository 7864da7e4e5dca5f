// One table, one entry an event: who hears of what is read in one place, so it is longer than most files.
using System.Collections.Frozen;

namespace ReintegrasiPortal.Domain.Notifications;

/// <summary>Who is told of an event.</summary>
public enum Audience
{
    /// <summary>Every PK and the head of the Bapas responsible for the partner or participant.</summary>
    Office,

    /// <summary>The PK who holds the case.</summary>
    AssignedOfficer,

    /// <summary>The head of the Bapas that is responsible for the participant.</summary>
    Supervisor,

    /// <summary>Staff of the Lapas where the participant is.</summary>
    Facility,

    /// <summary>The head of the Bapas that is asked to take the case over.</summary>
    ReceivingSupervisor,

    /// <summary>Everybody who acts for the partner.</summary>
    PartnerMembers,
    Participant,

    /// <summary>Approved relatives, for news the participant allows.</summary>
    LinkedFamily,

    /// <summary>The one relative whose claim it is.</summary>
    Claimant,

    /// <summary>The account named in the event.</summary>
    Account,

    /// <summary>The relative who stands, or is asked to stand, as penjamin.</summary>
    Guarantor,

    /// <summary>Everybody who acts for a verified community partner of the person's Bapas.</summary>
    CommunityPartners,
}

/// <summary>How somebody is told.</summary>
public enum NoticeMode
{
    /// <summary>A row in the inbox, a counter and a toast.</summary>
    Inbox,

    /// <summary>Only open pages refresh; nothing to read later.</summary>
    Refresh,
}

/// <summary>One line of the table: this audience is told in this way.</summary>
public sealed record NoticeRule(Audience Audience, NoticeMode Mode = NoticeMode.Inbox);

/// <summary>Who is told of what. The one place that decides it; the actor is never told of their own act, only refreshed.</summary>
public static class NoticeTable
{
    private static readonly FrozenDictionary<EventKind, NoticeRule[]> s_rules = new Dictionary<
        EventKind,
        NoticeRule[]
    >
    {
        [EventKind.PartnerRegistered] =
        [
            new(Audience.Office),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
        ],
        [EventKind.PartnerAsked] =
        [
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PartnerAnswered] =
        [
            new(Audience.Office),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
        ],
        [EventKind.PartnerVerified] =
        [
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PartnerDeclined] =
        [
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PartnerSuspended] =
        [
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PartnerReinstated] =
        [
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.OpportunityPosted] =
        [
            new(Audience.Office),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
        ],
        [EventKind.OpportunityClosed] =
        [
            new(Audience.Office, NoticeMode.Refresh),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
        ],
        [EventKind.PlacementSuggested] =
        [
            new(Audience.Participant),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.ParticipantAgreed] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.OfficerApproved] =
        [
            new(Audience.PartnerMembers),
            new(Audience.Participant),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PartnerAccepted] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.InterviewScheduled] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.InterviewMoved] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.OfferMade] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.OfferAccepted] =
        [
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementStarted] =
        [
            new(Audience.Participant),
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementPaused] =
        [
            new(Audience.Participant),
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementResumed] =
        [
            new(Audience.Participant),
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementCompleted] =
        [
            new(Audience.Participant),
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementEnded] =
        [
            new(Audience.Participant),
            new(Audience.PartnerMembers),
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementDeclined] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementWithdrawn] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.PlacementExpired] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.ConsentGiven] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.PartnerMembers),
            new(Audience.LinkedFamily, NoticeMode.Refresh),
        ],
        [EventKind.ConsentWithdrawn] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer),
            new(Audience.PartnerMembers, NoticeMode.Refresh),
            new(Audience.LinkedFamily, NoticeMode.Refresh),
        ],
        [EventKind.FamilyInvited] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.FamilyClaimed] = [new(Audience.AssignedOfficer), new(Audience.Participant)],
        [EventKind.FamilyApproved] =
        [
            new(Audience.Claimant),
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.FamilyDeclined] =
        [
            new(Audience.Participant),
            new(Audience.Claimant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.FamilyEnded] =
        [
            new(Audience.Claimant, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.StageDecided] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Office, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.ImportProgressed] = [new(Audience.Account, NoticeMode.Refresh)],
        [EventKind.ImportFinished] = [new(Audience.Account)],
        [EventKind.TaskOpened] =
        [
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Supervisor, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.ParticipantAsked] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.OfficerTaskDue] = [new(Audience.AssignedOfficer)],
        [EventKind.FacilityTaskDue] = [new(Audience.Facility)],
        [EventKind.SupervisorTaskDue] = [new(Audience.Supervisor)],
        [EventKind.ParticipantTaskDue] = [new(Audience.Participant)],
        [EventKind.FamilyLetterWritten] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.FamilySightChanged] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Claimant, NoticeMode.Refresh),
        ],
        [EventKind.GuarantorAsked] =
        [
            new(Audience.Guarantor),
            new(Audience.AssignedOfficer),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeMoved] =
        [
            new(Audience.Guarantor, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeLetterSigned] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Participant),
            new(Audience.Guarantor, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeReturned] =
        [
            new(Audience.Guarantor),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeInForce] =
        [
            new(Audience.Guarantor),
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.GuarantorStopped] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Participant),
            new(Audience.Guarantor, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeEnded] =
        [
            new(Audience.Guarantor),
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.GuaranteeEnding] = [new(Audience.Guarantor), new(Audience.AssignedOfficer)],
        [EventKind.HelpAsked] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.CommunityPartners),
            new(Audience.Claimant, NoticeMode.Refresh),
        ],
        [EventKind.HelpOffered] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.CommunityPartners, NoticeMode.Refresh),
        ],
        [EventKind.HelpClosed] =
        [
            new(Audience.Claimant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.CommunityPartners, NoticeMode.Refresh),
        ],
        [EventKind.PathMoved] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Supervisor, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.InquiryAssigned] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.DecreeEntered] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Supervisor, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.CaseHandedOver] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor),
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.SupervisionStarted] =
        [
            new(Audience.Participant),
            new(Audience.Supervisor, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.SupervisionSuspended] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.SuspensionLifted] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.SupervisionRevoked] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Facility),
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.SupervisionCompleted] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.CaseClosed] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor),
            new(Audience.Facility),
        ],
        [EventKind.TransferRequested] =
        [
            new(Audience.ReceivingSupervisor),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.TransferAnswered] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Supervisor),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.CoachingChanged] =
        [
            new(Audience.Facility, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
        ],
        [EventKind.WorkReviewed] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.CertificateAdded] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.ReadinessChanged] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.ReadinessReported] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Facility, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.SupportPlanChanged] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.SupportAsked] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Facility),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.ConductRecorded] =
        [
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
        ],
        [EventKind.DatesMoved] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.LinkedFamily),
            new(Audience.Facility, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.ReportingSet] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Supervisor, NoticeMode.Refresh),
        ],
        [EventKind.ReportingTomorrow] = [new(Audience.Participant), new(Audience.LinkedFamily)],
        [EventKind.ReportingMarked] =
        [
            new(Audience.Participant, NoticeMode.Refresh),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.ReportingReminder] = [new(Audience.Participant)],
        [EventKind.ReportingMissed] = [new(Audience.Participant)],
        [EventKind.ReportingNotHeld] =
        [
            new(Audience.Participant),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.ExcuseAsked] =
        [
            new(Audience.AssignedOfficer),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.ExcuseAnswered] =
        [
            new(Audience.Participant),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.MarkCorrected] =
        [
            new(Audience.Participant),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.MarkAppealed] =
        [
            new(Audience.Supervisor),
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
        [EventKind.AppealDecided] =
        [
            new(Audience.Participant),
            new(Audience.AssignedOfficer),
            new(Audience.Office, NoticeMode.Refresh),
        ],
        [EventKind.DocumentsChanged] =
        [
            new(Audience.AssignedOfficer, NoticeMode.Refresh),
            new(Audience.Facility, NoticeMode.Refresh),
            new(Audience.Participant, NoticeMode.Refresh),
        ],
    }.ToFrozenDictionary();

    /// <summary>Who is told, in order of precedence: an account reached by two lines gets the first.</summary>
    public static IReadOnlyList<NoticeRule> For(EventKind kind) => s_rules[kind];
}
