using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Persistence.Participants;

internal sealed class AccompanimentTable : IEntityTypeConfiguration<Accompaniment>
{
    public void Configure(EntityTypeBuilder<Accompaniment> sitting)
    {
        sitting.ToTable("accompaniments");
        sitting.HasIndex(a => a.ParticipantId);
        sitting.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId);
        sitting
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(a => a.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
