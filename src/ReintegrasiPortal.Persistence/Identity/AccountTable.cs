using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Persistence.Identity;

internal sealed class AccountTable : IEntityTypeConfiguration<PortalAccount>
{
    public void Configure(EntityTypeBuilder<PortalAccount> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.DisplayName).HasMaxLength(120);
        account.Property(a => a.Language).HasMaxLength(2);
        account.HasIndex(a => a.PartnerId);
        account.HasIndex(a => a.OfficeId);
        account.HasIndex(a => a.ParticipantId).IsUnique();
        account
            .HasOne<Partner>()
            .WithMany()
            .HasForeignKey(a => a.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
        account
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(a => a.OfficeId)
            .OnDelete(DeleteBehavior.Restrict);
        account
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(a => a.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
        account
            .HasOne<Participant>()
            .WithMany()
            .HasForeignKey(a => a.ParticipantId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
