using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Families;

internal sealed class FamilyInvitationTable : IEntityTypeConfiguration<FamilyInvitation>
{
    public void Configure(EntityTypeBuilder<FamilyInvitation> invitation)
    {
        invitation.ToTable("family_invitations");
        invitation.HasVersion();
        invitation.Property(i => i.RelativeName).HasMaxLength(160);
        invitation.Property(i => i.CodeHash).HasMaxLength(64);
        invitation.HasIndex(i => i.CodeHash).IsUnique();
        invitation.HasIndex(i => i.ParticipantId);
        invitation.HasOne<Participant>().WithMany().HasForeignKey(i => i.ParticipantId);
    }
}

internal sealed class FamilyLinkTable : IEntityTypeConfiguration<FamilyLink>
{
    public void Configure(EntityTypeBuilder<FamilyLink> link)
    {
        link.ToTable("family_links");
        link.HasVersion();
        link.Property(l => l.RelativeName).HasMaxLength(160);
        link.HasIndex(l => new { l.AccountId, l.Status });
        link.HasIndex(l => new { l.ParticipantId, l.Status });
        link.HasOne<Participant>().WithMany().HasForeignKey(l => l.ParticipantId);
    }
}
