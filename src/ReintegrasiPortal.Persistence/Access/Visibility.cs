// One file on purpose: whoever asks who may see a row must find the whole answer in one place.
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Persistence.Access;

/// <summary>Which rows somebody may see at all, in one file. What is not named is invisible. Columns are the projections' business.</summary>
public static class Visibility
{
    public static IQueryable<Participant> ParticipantsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer => db.Participants.Where(p =>
                db.CaseAssignments.Any(a =>
                    a.ParticipantId == p.Id && a.OfficerId == who.Account && a.Until == null
                )
            ),
            Role.Supervisor => db.Participants.Where(p => p.OfficeId == who.Office),
            // What comes after the handover is not the Lapas's business, unless the person returns.
            Role.LapasStaff => db.Participants.Where(p =>
                p.FacilityId == who.Facility
                && !db.ReintegrationCases.Any(c =>
                    c.ParticipantId == p.Id && CaseMap.WithBapas.Contains(c.State)
                )
            ),
            Role.Participant => db.Participants.Where(p => p.Id == who.Participant),
            Role.Family => db.Participants.Where(p =>
                db.FamilyLinks.Any(l =>
                    l.ParticipantId == p.Id
                    && l.AccountId == who.Account
                    && l.Status == FamilyLinkStatus.Approved
                    && l.HiddenAt == null
                )
            ),
            Role.EmployerMember or Role.PartnerMember => db.Participants.Where(p =>
                db.PlacementsFor(who).Any(placement => placement.ParticipantId == p.Id)
            ),
            Role.System => db.Participants,
            _ => db.Participants.Where(_ => false),
        };

    public static IQueryable<Partner> PartnersFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor => db.Partners.Where(p => p.OfficeId == who.Office),
            Role.EmployerMember or Role.PartnerMember => db.Partners.Where(p =>
                p.Id == who.Partner
            ),
            Role.System => db.Partners,
            _ => db.Partners.Where(_ => false),
        };

    public static IQueryable<Opportunity> OpportunitiesFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor => db.Opportunities.Where(o =>
                db.Partners.Any(p => p.Id == o.PartnerId && p.OfficeId == who.Office)
            ),
            Role.EmployerMember or Role.PartnerMember => db.Opportunities.Where(o =>
                o.PartnerId == who.Partner
            ),
            Role.Participant => db.Opportunities.Where(o =>
                db.Placements.Any(p =>
                    p.OpportunityId == o.Id && p.ParticipantId == who.Participant
                )
            ),
            Role.System => db.Opportunities,
            _ => db.Opportunities.Where(_ => false),
        };

    public static IQueryable<Placement> PlacementsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer => db.Placements.Where(p =>
                db.CaseAssignments.Any(a =>
                    a.ParticipantId == p.ParticipantId
                    && a.OfficerId == who.Account
                    && a.Until == null
                )
            ),
            Role.Supervisor => db.Placements.Where(p =>
                db.Participants.Any(person =>
                    person.Id == p.ParticipantId && person.OfficeId == who.Office
                )
            ),
            Role.Participant => db.Placements.Where(p => p.ParticipantId == who.Participant),
            Role.EmployerMember or Role.PartnerMember => db.Placements.Where(p =>
                PlacementMap.PresentedStates.Contains(p.State)
                && db.Opportunities.Any(o => o.Id == p.OpportunityId && o.PartnerId == who.Partner)
                && db.Consents.Any(c =>
                    c.ParticipantId == p.ParticipantId
                    && c.Purpose == ConsentPurpose.Matching
                    && c.WithdrawnAt == null
                )
            ),
            Role.System => db.Placements,
            _ => db.Placements.Where(_ => false),
        };

    public static IQueryable<ReintegrationCase> CasesFor(this PortalDb db, ActorFacts who) =>
        db.ReintegrationCases.Where(c =>
            db.ParticipantsFor(who).Any(person => person.Id == c.ParticipantId)
        );

    /// <summary>Sittings of the own Lapas, and of the own Bapas and the Lapas beside it. Whose cases are on them is another question.</summary>
    public static IQueryable<BoardSitting> BoardSittingsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.LapasStaff => db.BoardSittings.Where(s =>
                s.FacilityId != null && s.FacilityId == who.Facility
            ),
            Role.Officer or Role.Supervisor => db.BoardSittings.Where(s =>
                s.OfficeId == who.Office
            ),
            Role.System => db.BoardSittings,
            _ => db.BoardSittings.Where(_ => false),
        };

    /// <summary>Both offices keep the history of a transfer; the person moves at acceptance.</summary>
    public static IQueryable<SupervisionTransfer> TransfersFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Supervisor => db.SupervisionTransfers.Where(t =>
                t.FromOffice == who.Office || t.ToOffice == who.Office
            ),
            Role.System => db.SupervisionTransfers,
            _ => db.SupervisionTransfers.Where(_ => false),
        };

    public static IQueryable<FamilyLink> FamilyLinksFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer => db.FamilyLinks.Where(l =>
                db.CaseAssignments.Any(a =>
                    a.ParticipantId == l.ParticipantId
                    && a.OfficerId == who.Account
                    && a.Until == null
                )
            ),
            Role.Supervisor => db.FamilyLinks.Where(l =>
                db.Participants.Any(p => p.Id == l.ParticipantId && p.OfficeId == who.Office)
            ),
            Role.Participant => db.FamilyLinks.Where(l => l.ParticipantId == who.Participant),
            Role.Family => db.FamilyLinks.Where(l => l.AccountId == who.Account),
            Role.System => db.FamilyLinks,
            _ => db.FamilyLinks.Where(_ => false),
        };

    public static IQueryable<FamilyInvitation> FamilyInvitationsFor(
        this PortalDb db,
        ActorFacts who
    ) =>
        who.Role switch
        {
            Role.Participant => db.FamilyInvitations.Where(i => i.ParticipantId == who.Participant),
            Role.System => db.FamilyInvitations,
            _ => db.FamilyInvitations.Where(_ => false),
        };

    /// <summary>A relative never learns that something is kept from them, so the rows are for the other side alone.</summary>
    public static IQueryable<FamilyVeto> FamilyVetoesFor(this PortalDb db, ActorFacts who) =>
        who.Role is Role.Participant or Role.Officer or Role.Supervisor
            ? db.FamilyVetoes.Where(v => db.FamilyLinksFor(who).Any(l => l.Id == v.FamilyLinkId))
            : db.FamilyVetoes.Where(_ => false);

    /// <summary>A guarantor sees the own undertaking, whatever else is shown to them.</summary>
    public static IQueryable<Guarantee> GuaranteesFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor or Role.Participant => db.Guarantees.Where(g =>
                db.ParticipantsFor(who).Any(p => p.Id == g.ParticipantId)
            ),
            Role.Family => db.Guarantees.Where(g =>
                who.Account != null && g.GuarantorAccount == who.Account
            ),
            Role.System => db.Guarantees,
            _ => db.Guarantees.Where(_ => false),
        };

    /// <summary>Community partners see the open requests of their Bapas; the projection leaves out whose they are.</summary>
    public static IQueryable<HelpRequest> HelpRequestsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor => db.HelpRequests.Where(r =>
                db.ParticipantsFor(who).Any(p => p.Id == r.ParticipantId)
            ),
            Role.Family => db.HelpRequests.Where(r =>
                db.FamilyLinks.Any(l =>
                    l.Id == r.FamilyLinkId
                    && l.AccountId == who.Account
                    && l.Status == FamilyLinkStatus.Approved
                    && l.HiddenAt == null
                )
            ),
            Role.PartnerMember => db.HelpRequests.Where(r =>
                r.ClosedAt == null
                && db.Participants.Any(p =>
                    p.Id == r.ParticipantId
                    && db.Partners.Any(partner =>
                        partner.Id == who.Partner && partner.OfficeId == p.OfficeId
                    )
                )
            ),
            Role.System => db.HelpRequests,
            _ => db.HelpRequests.Where(_ => false),
        };

    public static IQueryable<CalendarFeed> CalendarFeedsFor(this PortalDb db, ActorFacts who) =>
        who.Account is { } account
            ? db.CalendarFeeds.Where(f => f.AccountId == account)
            : db.CalendarFeeds.Where(_ => false);

    public static IQueryable<Consent> ConsentsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Participant => db.Consents.Where(c => c.ParticipantId == who.Participant),
            Role.System => db.Consents,
            _ => db.Consents.Where(_ => false),
        };

    /// <summary>Those who accompany the person. The person sees the path, not the working notes about it.</summary>
    public static IQueryable<TimelineEntry> TimelineFor(this PortalDb db, ActorFacts who) =>
        who.Role is Role.Officer or Role.Supervisor or Role.LapasStaff
            ? db.TimelineEntries.Where(e =>
                db.ParticipantsFor(who).Any(p => p.Id == e.ParticipantId)
            )
            : db.TimelineEntries.Where(_ => false);

    public static IQueryable<CaseTask> TasksFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor or Role.LapasStaff => db.CaseTasks.Where(t =>
                db.ParticipantsFor(who).Any(p => p.Id == t.ParticipantId)
            ),
            Role.Participant => db.CaseTasks.Where(t =>
                t.ParticipantId == who.Participant && t.Owner == TaskOwner.Participant
            ),
            Role.System => db.CaseTasks,
            _ => db.CaseTasks.Where(_ => false),
        };

    public static IQueryable<Document> DocumentsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor or Role.LapasStaff => db.Documents.Where(d =>
                db.ParticipantsFor(who).Any(p => p.Id == d.ParticipantId)
            ),
            Role.Participant => db.Documents.Where(d =>
                d.ParticipantId == who.Participant && d.OwnerMayRead
            ),
            Role.System => db.Documents,
            _ => db.Documents.Where(_ => false),
        };

    public static IQueryable<CoachingProgram> CoachingFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.LapasStaff => db.CoachingPrograms.Where(p => p.FacilityId == who.Facility),
            Role.PartnerMember => db.CoachingPrograms.Where(p => p.PartnerId == who.Partner),
            Role.System => db.CoachingPrograms,
            _ => db.CoachingPrograms.Where(_ => false),
        };

    /// <summary>A partner that teaches sees who is enrolled, as aliases; what else it may load is the projection's business.</summary>
    public static IQueryable<Enrolment> EnrolmentsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.LapasStaff or Role.PartnerMember => db.Enrolments.Where(e =>
                db.CoachingFor(who).Any(p => p.Id == e.ProgramId)
            ),
            Role.Officer or Role.Supervisor => db.Enrolments.Where(e =>
                db.ParticipantsFor(who).Any(p => p.Id == e.ParticipantId)
            ),
            Role.Participant => db.Enrolments.Where(e => e.ParticipantId == who.Participant),
            Role.System => db.Enrolments,
            _ => db.Enrolments.Where(_ => false),
        };

    /// <summary>The PK of the case, the head of the office, and the person.</summary>
    public static IQueryable<ReportingDuty> DutiesFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor => db.ReportingDuties.Where(d =>
                db.ParticipantsFor(who).Any(p => p.Id == d.ParticipantId)
            ),
            Role.Participant => db.ReportingDuties.Where(d => d.ParticipantId == who.Participant),
            Role.System => db.ReportingDuties,
            _ => db.ReportingDuties.Where(_ => false),
        };

    public static IQueryable<ReportingSchedule> SchedulesFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.Supervisor => db.ReportingSchedules.Where(s =>
                db.ParticipantsFor(who).Any(p => p.Id == s.ParticipantId)
            ),
            Role.Participant => db.ReportingSchedules.Where(s =>
                s.ParticipantId == who.Participant
            ),
            Role.System => db.ReportingSchedules,
            _ => db.ReportingSchedules.Where(_ => false),
        };

    public static IQueryable<ImportRun> ImportsFor(this PortalDb db, ActorFacts who) =>
        who.Role switch
        {
            Role.Officer or Role.LapasStaff => db.ImportRuns.Where(r => r.StartedBy == who.Account),
            Role.System => db.ImportRuns,
            _ => db.ImportRuns.Where(_ => false),
        };

    public static IQueryable<Notification> NotificationsFor(this PortalDb db, ActorFacts who) =>
        who.Account is { } account
            ? db.Notifications.Where(n => n.AccountId == account)
            : db.Notifications.Where(_ => false);
}
