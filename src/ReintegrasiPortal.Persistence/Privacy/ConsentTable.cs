using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Privacy;

internal sealed class ConsentTable : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.ToTable("consents");
        consent.HasVersion();
        consent.Ignore(c => c.IsLive);
        consent.Property(c => c.TextVersion).HasMaxLength(20);
        consent.Property(c => c.Language).HasMaxLength(2);
        consent.HasIndex(c => new
        {
            c.ParticipantId,
            c.Purpose,
            c.RecipientPartnerId,
        });
        consent.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}
