using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Coaching;

internal sealed class CoachingProgramTable : IEntityTypeConfiguration<CoachingProgram>
{
    public void Configure(EntityTypeBuilder<CoachingProgram> program)
    {
        program.ToTable("coaching_programs");
        program.HasVersion();
        program.Property(p => p.Title).HasMaxLength(CoachingProgram.MaxTitle);
        program.Property(p => p.Skills).AsJson();
        program.HasIndex(p => new { p.FacilityId, p.ClosedAt });
        program.HasIndex(p => p.PartnerId);
        program
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(p => p.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
        program
            .HasOne<Partner>()
            .WithMany()
            .HasForeignKey(p => p.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnrolmentTable : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.ToTable("coaching_enrolments");
        enrolment.HasVersion();
        enrolment
            .HasIndex(e => new { e.ProgramId, e.ParticipantId })
            .IsUnique()
            .HasFilter("\"Until\" IS NULL");
        enrolment.HasIndex(e => e.ParticipantId);
        enrolment.HasOne<CoachingProgram>().WithMany().HasForeignKey(e => e.ProgramId);
        enrolment.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}

internal sealed class CoachingSessionTable : IEntityTypeConfiguration<CoachingSession>
{
    public void Configure(EntityTypeBuilder<CoachingSession> session)
    {
        session.ToTable("coaching_sessions");
        session.HasVersion();
        session.Property(s => s.Place).HasMaxLength(CoachingSession.MaxPlace);
        session.HasIndex(s => new { s.ProgramId, s.On });
        session.HasOne<CoachingProgram>().WithMany().HasForeignKey(s => s.ProgramId);
        session.HasMany(s => s.Attendance).WithOne().HasForeignKey(a => a.SessionId);
    }
}

internal sealed class AttendanceTable : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("coaching_attendance");
        attendance.HasKey(a => new { a.SessionId, a.ParticipantId });
        attendance.HasIndex(a => new { a.ParticipantId, a.Kind });
        attendance.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId);
    }
}

/// <summary>The table before it held free text; its rows could name a person or a place, so they did not move here.</summary>
internal sealed class WorkReviewTable : IEntityTypeConfiguration<WorkReview>
{
    public void Configure(EntityTypeBuilder<WorkReview> review)
    {
        review.ToTable("coded_work_reviews");
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Property(r => r.Steps).AsJson();
        review
            .HasIndex(r => new
            {
                r.ParticipantId,
                r.WrittenBy,
                r.Month,
            })
            .IsUnique();
        review.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId);
    }
}

internal sealed class CertificateTable : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("certificates");
        certificate.Ignore(c => c.Evidence);
        certificate.Property(c => c.Title).HasMaxLength(Certificate.MaxText);
        certificate.Property(c => c.Number).HasMaxLength(Certificate.MaxText);
        certificate.Property(c => c.Skills).AsJson();
        certificate
            .HasIndex(c => new
            {
                c.ParticipantId,
                c.Issuer,
                c.Number,
            })
            .IsUnique();
        certificate.HasIndex(c => c.ValidUntil);
        certificate.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
        certificate
            .HasOne<Document>()
            .WithMany()
            .HasForeignKey(c => c.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReadinessItemTable : IEntityTypeConfiguration<ReadinessItem>
{
    public void Configure(EntityTypeBuilder<ReadinessItem> item)
    {
        item.ToTable("readiness_items");
        item.HasVersion();
        item.HasKey(i => new { i.ParticipantId, i.Kind });
        item.HasOne<Participant>().WithMany().HasForeignKey(i => i.ParticipantId);
    }
}
