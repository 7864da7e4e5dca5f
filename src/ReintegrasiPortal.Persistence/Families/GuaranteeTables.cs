using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Families;

internal sealed class GuaranteeTable : IEntityTypeConfiguration<Guarantee>
{
    public void Configure(EntityTypeBuilder<Guarantee> guarantee)
    {
        guarantee.ToTable("guarantees");
        guarantee.HasVersion();
        guarantee.Property(g => g.Data).AsJson();
        guarantee.Property(g => g.Findings).AsJson();
        guarantee.Property(g => g.Returned).AsJson();
        guarantee.HasIndex(g => new { g.ParticipantId, g.State });
        guarantee.HasIndex(g => g.GuarantorAccount);
        guarantee.HasIndex(g => new { g.State, g.ValidUntil });
        guarantee.HasOne<Participant>().WithMany().HasForeignKey(g => g.ParticipantId);
        guarantee.HasOne<FamilyLink>().WithMany().HasForeignKey(g => g.FamilyLinkId);
        guarantee.HasOne<Partner>().WithMany().HasForeignKey(g => g.PartnerId);
        guarantee.HasOne<Letter>().WithMany().HasForeignKey(g => g.LetterId);
        guarantee.HasMany(g => g.Steps).WithOne().HasForeignKey(s => s.GuaranteeId);
        guarantee.Navigation(g => g.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class GuaranteeStepTable : IEntityTypeConfiguration<GuaranteeStep>
{
    public void Configure(EntityTypeBuilder<GuaranteeStep> step)
    {
        step.ToTable("guarantee_steps");
        step.HasKey(s => new { s.GuaranteeId, s.Number });
        step.Property(s => s.Reason).HasMaxLength(200);
    }
}

internal sealed class LetterTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("letters");
        letter.HasVersion();
        letter.Property(l => l.Number).HasMaxLength(60);
        letter.Property(l => l.Code).HasMaxLength(20);
        letter.HasIndex(l => l.Code).IsUnique();
        letter
            .HasIndex(l => new
            {
                l.OfficeId,
                l.Kind,
                l.Year,
                l.Serial,
            })
            .IsUnique();
        letter.HasOne<Participant>().WithMany().HasForeignKey(l => l.ParticipantId);
        letter.HasOne<Office>().WithMany().HasForeignKey(l => l.OfficeId);
    }
}
