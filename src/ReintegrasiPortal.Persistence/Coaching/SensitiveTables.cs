using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Coaching;

// Health and conduct: tables of their own, so that no query for partners or relatives can load them by mistake.

internal sealed class RehabilitationPhaseTable : IEntityTypeConfiguration<RehabilitationPhase>
{
    public void Configure(EntityTypeBuilder<RehabilitationPhase> phase)
    {
        phase.ToTable("rehabilitation_phases");
        phase.HasVersion();
        phase.HasKey(p => new { p.ParticipantId, p.Kind });
        phase.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId);
        phase
            .HasOne<Partner>()
            .WithMany()
            .HasForeignKey(p => p.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RelapsePlanTable : IEntityTypeConfiguration<RelapsePlan>
{
    public void Configure(EntityTypeBuilder<RelapsePlan> plan)
    {
        plan.ToTable("relapse_plans");
        plan.HasVersion();
        plan.HasKey(p => p.ParticipantId);
        plan.Property(p => p.ParticipantId).ValueGeneratedNever();
        plan.Property(p => p.Calls).AsJson();
        plan.HasOne<Participant>().WithOne().HasForeignKey<RelapsePlan>(p => p.ParticipantId);
        plan.HasOne<Partner>()
            .WithMany()
            .HasForeignKey(p => p.AftercarePartnerId)
            .OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Opportunity>()
            .WithMany()
            .HasForeignKey(p => p.AftercareOfferId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SupportEventTable : IEntityTypeConfiguration<SupportEvent>
{
    public void Configure(EntityTypeBuilder<SupportEvent> support)
    {
        support.ToTable("support_events");
        support.Property(e => e.Id).ValueGeneratedNever();
        support.HasIndex(e => new { e.ParticipantId, e.On });
        support.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}

internal sealed class BehaviourScoreTable : IEntityTypeConfiguration<BehaviourScore>
{
    public void Configure(EntityTypeBuilder<BehaviourScore> score)
    {
        score.ToTable("behaviour_scores");
        score.HasVersion();
        score.HasKey(s => new { s.ParticipantId, s.Month });
        score.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId);
    }
}

internal sealed class DisciplineRecordTable : IEntityTypeConfiguration<DisciplineRecord>
{
    public void Configure(EntityTypeBuilder<DisciplineRecord> record)
    {
        record.ToTable("discipline_records");
        record.Property(r => r.Id).ValueGeneratedNever();
        record.HasIndex(r => new { r.ParticipantId, r.On });
        record.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId);
    }
}

internal sealed class RiskAssessmentTable : IEntityTypeConfiguration<RiskAssessment>
{
    public void Configure(EntityTypeBuilder<RiskAssessment> assessment)
    {
        assessment.ToTable("risk_assessments");
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.HasIndex(a => new { a.ParticipantId, a.AssessedOn });
        assessment.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId);
    }
}
