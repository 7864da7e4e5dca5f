using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Participants;

internal sealed class OfficeTable : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> office)
    {
        office.ToTable("offices");
        office.HasIndex(o => o.Code).IsUnique();
    }
}

internal sealed class FacilityTable : IEntityTypeConfiguration<Facility>
{
    public void Configure(EntityTypeBuilder<Facility> facility)
    {
        facility.ToTable("facilities");
        facility.HasIndex(f => f.Code).IsUnique();
        facility
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(f => f.OfficeId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ParticipantTable : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants");
        participant.HasVersion();
        participant.Property(p => p.Alias).HasMaxLength(12);
        participant.Property(p => p.DistrictCode).HasMaxLength(8);
        participant.Property(p => p.Interests).AsJson();
        participant.HasIndex(p => p.Alias).IsUnique();
        participant.HasIndex(p => new { p.OfficeId, p.Stage });
        participant
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(p => p.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
        participant
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(p => p.OfficeId)
            .OnDelete(DeleteBehavior.Restrict);
        participant.HasMany(p => p.Skills).WithOne().HasForeignKey(s => s.ParticipantId);
    }
}

internal sealed class ParticipantSkillTable : IEntityTypeConfiguration<ParticipantSkill>
{
    public void Configure(EntityTypeBuilder<ParticipantSkill> skill)
    {
        skill.ToTable("participant_skills");
        skill.HasKey(s => new { s.ParticipantId, s.SkillCode });
        skill.Property(s => s.SkillCode).HasMaxLength(4);
    }
}

internal sealed class PersonIdentityTable : IEntityTypeConfiguration<PersonIdentity>
{
    public void Configure(EntityTypeBuilder<PersonIdentity> identity)
    {
        identity.ToTable("person_identities");
        identity.HasVersion();
        identity.HasKey(i => i.ParticipantId);
        identity.Property(i => i.ParticipantId).ValueGeneratedNever();
        identity.Property(i => i.FullName).HasMaxLength(160);
        identity.Property(i => i.Phone).HasMaxLength(20);
        identity
            .HasOne<Participant>()
            .WithOne()
            .HasForeignKey<PersonIdentity>(i => i.ParticipantId);
    }
}

internal sealed class CriminalRecordTable : IEntityTypeConfiguration<CriminalRecord>
{
    public void Configure(EntityTypeBuilder<CriminalRecord> record)
    {
        record.ToTable("criminal_records");
        record.HasVersion();
        record.HasKey(r => r.ParticipantId);
        record.Property(r => r.ParticipantId).ValueGeneratedNever();
        record.HasOne<Participant>().WithOne().HasForeignKey<CriminalRecord>(r => r.ParticipantId);
    }
}

internal sealed class StageChangeTable : IEntityTypeConfiguration<StageChange>
{
    public void Configure(EntityTypeBuilder<StageChange> change)
    {
        change.ToTable("stage_changes");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.MinutesNo).HasMaxLength(80);
        change.HasIndex(c => new { c.ParticipantId, c.DecidedOn });
        change.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}

internal sealed class DecreeTable : IEntityTypeConfiguration<Decree>
{
    public void Configure(EntityTypeBuilder<Decree> decree)
    {
        decree.ToTable("decrees");
        decree.Property(d => d.Id).ValueGeneratedNever();
        decree.Property(d => d.Number).HasMaxLength(80);
        decree.HasIndex(d => new { d.ParticipantId, d.ValidTo });
        decree.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId);
    }
}

internal sealed class CaseAssignmentTable : IEntityTypeConfiguration<CaseAssignment>
{
    public void Configure(EntityTypeBuilder<CaseAssignment> assignment)
    {
        assignment.ToTable("case_assignments");
        assignment.Property(a => a.Id).ValueGeneratedNever();
        assignment.HasIndex(a => a.ParticipantId).IsUnique().HasFilter("\"Until\" IS NULL");
        assignment.HasIndex(a => new { a.OfficerId, a.Until });
        assignment.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId);
    }
}

internal sealed class ImportRunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> run)
    {
        run.ToTable("import_runs");
        run.HasVersion();
        run.HasKey(r => r.Id);
        run.Property(r => r.FileName).HasMaxLength(200);
        run.HasIndex(r => new { r.StartedBy, r.StartedAt });
        run.HasIndex(r => r.State);
    }
}
