using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Sentences;

internal sealed class VerdictTable : IEntityTypeConfiguration<Verdict>
{
    public void Configure(EntityTypeBuilder<Verdict> verdict)
    {
        verdict.ToTable("verdicts");
        verdict.Property(v => v.DecisionNo).HasMaxLength(VerdictTerms.MaxDecisionNo);
        verdict.Ignore(v => v.Length);
        verdict.HasIndex(v => v.ParticipantId);
        // One line gives way to one other: two replacements at once cannot both be written.
        verdict.HasIndex(v => v.Replaces).IsUnique();
        verdict.HasOne<Participant>().WithMany().HasForeignKey(v => v.ParticipantId);
        verdict
            .HasOne<Verdict>()
            .WithOne()
            .HasForeignKey<Verdict>(v => v.Replaces)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RemissionTable : IEntityTypeConfiguration<Remission>
{
    public void Configure(EntityTypeBuilder<Remission> remission)
    {
        remission.ToTable("remissions");
        remission.HasVersion();
        remission.Property(r => r.Register).HasMaxLength(Remission.MaxRegister);
        remission.Ignore(r => r.Grant);
        remission
            .HasIndex(r => new
            {
                r.ParticipantId,
                r.Kind,
                r.On,
            })
            .IsUnique()
            .HasFilter($"\"{nameof(Remission.RevokedOn)}\" IS NULL");
        remission.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId);
    }
}

internal sealed class UncountedTimeTable : IEntityTypeConfiguration<UncountedTime>
{
    public void Configure(EntityTypeBuilder<UncountedTime> time)
    {
        time.ToTable("uncounted_times");
        time.HasVersion();
        time.Property(t => t.Register).HasMaxLength(Remission.MaxRegister);
        time.Ignore(t => t.Period);
        time.HasIndex(t => t.ParticipantId);
        time.HasOne<Participant>().WithMany().HasForeignKey(t => t.ParticipantId);
    }
}

internal sealed class OfficialEntryTable : IEntityTypeConfiguration<OfficialEntry>
{
    public void Configure(EntityTypeBuilder<OfficialEntry> entry)
    {
        entry.ToTable("official_dates");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Register).HasMaxLength(Remission.MaxRegister);
        entry.HasIndex(e => new { e.ParticipantId, e.Point });
        entry.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}

internal sealed class RegisterNumberTable : IEntityTypeConfiguration<RegisterNumber>
{
    public void Configure(EntityTypeBuilder<RegisterNumber> number)
    {
        number.ToTable("register_numbers");
        number.Property(n => n.Id).ValueGeneratedNever();
        number.Property(n => n.Number).HasMaxLength(RegisterNumber.MaxLength);
        number
            .HasIndex(n => new
            {
                n.ParticipantId,
                n.FacilityId,
                n.Number,
            })
            .IsUnique();
        number.HasIndex(n => new { n.Number, n.FacilityId });
        number.HasOne<Participant>().WithMany().HasForeignKey(n => n.ParticipantId);
        number
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(n => n.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CalendarChangeTable : IEntityTypeConfiguration<CalendarChange>
{
    public void Configure(EntityTypeBuilder<CalendarChange> change)
    {
        change.ToTable("calendar_changes");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.RuleSet).HasMaxLength(40);
        change.Property(c => c.Moves).AsJson();
        change.HasIndex(c => new { c.ParticipantId, c.Id });
        change.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}

internal sealed class ContradictionTable : IEntityTypeConfiguration<Contradiction>
{
    public void Configure(EntityTypeBuilder<Contradiction> contradiction)
    {
        contradiction.ToTable("contradictions");
        contradiction.HasVersion();
        contradiction.Property(c => c.Key).HasMaxLength(120);
        contradiction.Property(c => c.First).AsJson();
        contradiction.Property(c => c.Second).AsJson();
        contradiction.Ignore(c => c.IsOpen);
        contradiction
            .HasIndex(c => new { c.ParticipantId, c.Key })
            .IsUnique()
            .HasFilter($"\"{nameof(Contradiction.Ruling)}\" IS NULL");
        contradiction.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}

internal sealed class RuleSetTable : IEntityTypeConfiguration<RuleSetRow>
{
    public void Configure(EntityTypeBuilder<RuleSetRow> rules)
    {
        rules.ToTable("rule_sets");
        rules.Property(r => r.Id).ValueGeneratedNever();
        rules.Property(r => r.Code).HasMaxLength(40);
        rules.Property(r => r.LegalSource).HasMaxLength(300);
        rules.HasIndex(r => r.Code).IsUnique();
    }
}
