using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Tasks;

internal sealed class CaseTaskTable : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> task)
    {
        task.ToTable("case_tasks");
        task.HasVersion();
        task.Property(t => t.Key).HasMaxLength(120);
        task.Property(t => t.About).HasMaxLength(CaseTask.MaxAbout);
        task.HasIndex(t => new { t.ParticipantId, t.Key })
            .IsUnique()
            .HasFilter($"\"State\" = '{CaseTaskState.Open}'");
        task.HasIndex(t => new
        {
            t.State,
            t.Owner,
            t.DueOn,
        });
        task.HasOne<Participant>().WithMany().HasForeignKey(t => t.ParticipantId);
    }
}
