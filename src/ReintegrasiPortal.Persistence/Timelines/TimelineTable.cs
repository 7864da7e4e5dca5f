using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Timelines;

internal sealed class TimelineTable : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> entry)
    {
        entry.ToTable("timeline_entries");
        entry.Property(e => e.Reason).HasMaxLength(60);
        entry.Property(e => e.Facts).AsJson();
        entry.Property(e => e.Told).HasMaxLength(120);
        entry.HasIndex(e => new { e.ParticipantId, e.Id });
        entry.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId);
    }
}
