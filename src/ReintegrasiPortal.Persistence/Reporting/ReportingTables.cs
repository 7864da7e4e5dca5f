using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence.Conventions;
using ReintegrasiPortal.Persistence.Supervision;

namespace ReintegrasiPortal.Persistence.Reporting;

internal sealed class ReportingScheduleTable : IEntityTypeConfiguration<ReportingSchedule>
{
    public void Configure(EntityTypeBuilder<ReportingSchedule> schedule)
    {
        schedule.ToTable("reporting_schedules");
        schedule.HasVersion();
        schedule.Property(s => s.Place).HasMaxLength(ReportingSchedule.MaxPlace);
        schedule
            .HasIndex(s => s.ParticipantId, "one_schedule")
            .IsUnique()
            .HasFilter("\"EndedOn\" IS NULL");
        schedule.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId);
    }
}

internal sealed class ReportingDutyTable : IEntityTypeConfiguration<ReportingDuty>
{
    public void Configure(EntityTypeBuilder<ReportingDuty> duty)
    {
        duty.IsProcess(ProcessKind.Reporting);
        duty.Property(d => d.AppealNote).HasMaxLength(ReportingDuty.MaxNote);
        duty.HasIndex(d => new { d.ParticipantId, d.DueOn }, "one_visit_a_day")
            .IsUnique()
            .HasFilter($"\"State\" <> '{DutyState.Replaced}'");
        duty.HasIndex(d => d.OfficeCode).IsUnique();
        duty.HasIndex(d => new { d.State, d.DueOn });
        duty.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId);
        duty.HasOne<ReportingSchedule>()
            .WithMany()
            .HasForeignKey(d => d.ScheduleId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
