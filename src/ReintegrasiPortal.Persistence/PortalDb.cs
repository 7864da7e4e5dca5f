using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.Persistence.Conventions;
using ReintegrasiPortal.Persistence.Documents;
using ReintegrasiPortal.Persistence.Drafts;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Persistence.Placements;
using ReintegrasiPortal.Persistence.Supervision;

namespace ReintegrasiPortal.Persistence;

/// <summary>Every table. Use cases get it from <see cref="Work"/> only; an architecture test keeps it so.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options)
    : IdentityUserContext<PortalAccount, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Facility> Facilities => Set<Facility>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<ParticipantSkill> ParticipantSkills => Set<ParticipantSkill>();

    public DbSet<PersonIdentity> PersonIdentities => Set<PersonIdentity>();

    public DbSet<CriminalRecord> CriminalRecords => Set<CriminalRecord>();

    public DbSet<Verdict> Verdicts => Set<Verdict>();

    public DbSet<Remission> Remissions => Set<Remission>();

    public DbSet<UncountedTime> UncountedTimes => Set<UncountedTime>();

    public DbSet<OfficialEntry> OfficialEntries => Set<OfficialEntry>();

    public DbSet<RegisterNumber> RegisterNumbers => Set<RegisterNumber>();

    public DbSet<CalendarChange> CalendarChanges => Set<CalendarChange>();

    public DbSet<Contradiction> Contradictions => Set<Contradiction>();

    public DbSet<RuleSetRow> RuleSets => Set<RuleSetRow>();

    public DbSet<StageChange> StageChanges => Set<StageChange>();

    public DbSet<Decree> Decrees => Set<Decree>();

    public DbSet<CaseAssignment> CaseAssignments => Set<CaseAssignment>();

    public DbSet<WorkReview> WorkReviews => Set<WorkReview>();

    public DbSet<CoachingProgram> CoachingPrograms => Set<CoachingProgram>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<CoachingSession> CoachingSessions => Set<CoachingSession>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<ReadinessItem> ReadinessItems => Set<ReadinessItem>();

    public DbSet<RehabilitationPhase> RehabilitationPhases => Set<RehabilitationPhase>();

    public DbSet<RelapsePlan> RelapsePlans => Set<RelapsePlan>();

    public DbSet<SupportEvent> SupportEvents => Set<SupportEvent>();

    public DbSet<BehaviourScore> BehaviourScores => Set<BehaviourScore>();

    public DbSet<DisciplineRecord> DisciplineRecords => Set<DisciplineRecord>();

    public DbSet<RiskAssessment> RiskAssessments => Set<RiskAssessment>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<PartnerStep> PartnerSteps => Set<PartnerStep>();

    public DbSet<PartnerQuestion> PartnerQuestions => Set<PartnerQuestion>();

    public DbSet<CooperationAgreement> CooperationAgreements => Set<CooperationAgreement>();

    public DbSet<Opportunity> Opportunities => Set<Opportunity>();

    public DbSet<OpportunitySkill> OpportunitySkills => Set<OpportunitySkill>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<PlacementStep> PlacementSteps => Set<PlacementStep>();

    public DbSet<PlacementMoveRow> PlacementMoves => Set<PlacementMoveRow>();

    public DbSet<Interview> Interviews => Set<Interview>();

    public DbSet<ReintegrationCase> ReintegrationCases => Set<ReintegrationCase>();

    public DbSet<SocialInquiry> SocialInquiries => Set<SocialInquiry>();

    public DbSet<BoardSitting> BoardSittings => Set<BoardSitting>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<GuidanceProgram> GuidancePrograms => Set<GuidanceProgram>();

    public DbSet<RevocationPetition> RevocationPetitions => Set<RevocationPetition>();

    public DbSet<SupervisionTransfer> SupervisionTransfers => Set<SupervisionTransfer>();

    public DbSet<AssimilationLog> AssimilationLogs => Set<AssimilationLog>();

    public DbSet<ReportingSchedule> ReportingSchedules => Set<ReportingSchedule>();

    public DbSet<ReportingDuty> ReportingDuties => Set<ReportingDuty>();

    public DbSet<Accompaniment> Accompaniments => Set<Accompaniment>();

    public DbSet<ProcessStep> ProcessSteps => Set<ProcessStep>();

    public DbSet<ProcessMoveRow> ProcessMoves => Set<ProcessMoveRow>();

    public DbSet<FamilyInvitation> FamilyInvitations => Set<FamilyInvitation>();

    public DbSet<FamilyLink> FamilyLinks => Set<FamilyLink>();

    public DbSet<FamilyVeto> FamilyVetoes => Set<FamilyVeto>();

    public DbSet<Guarantee> Guarantees => Set<Guarantee>();

    public DbSet<GuaranteeStep> GuaranteeSteps => Set<GuaranteeStep>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<HelpRequest> HelpRequests => Set<HelpRequest>();

    public DbSet<HelpOffer> HelpOffers => Set<HelpOffer>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<TimelineEntry> TimelineEntries => Set<TimelineEntry>();

    public DbSet<StatedCondition> StatedConditions => Set<StatedCondition>();

    public DbSet<CaseTask> CaseTasks => Set<CaseTask>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AccessCode> AccessCodes => Set<AccessCode>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.UsePortalConventions();
    }
}
