using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Partners;

internal sealed class PartnerTable : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.ToTable("partners");
        partner.HasVersion();
        partner.Ignore(p => p.Details);
        partner.Property(p => p.LegalName).HasMaxLength(200);
        partner.Property(p => p.RegistrationNo).HasMaxLength(100);
        partner.Property(p => p.DistrictCode).HasMaxLength(8);
        partner.Property(p => p.About).HasMaxLength(Partner.MaxText);
        partner.HasIndex(p => new { p.Kind, p.RegistrationNo }).IsUnique();
        partner.HasIndex(p => new { p.OfficeId, p.Status });
        partner
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(p => p.OfficeId)
            .OnDelete(DeleteBehavior.Restrict);
        partner.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PartnerId);
    }
}

internal sealed class PartnerStepTable : IEntityTypeConfiguration<PartnerStep>
{
    public void Configure(EntityTypeBuilder<PartnerStep> step)
    {
        step.ToTable("partner_steps");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.Property(s => s.Reason).HasMaxLength(Partner.MaxText);
    }
}

internal sealed class PartnerQuestionTable : IEntityTypeConfiguration<PartnerQuestion>
{
    public void Configure(EntityTypeBuilder<PartnerQuestion> question)
    {
        question.ToTable("partner_questions");
        question.HasVersion();
        question.Property(q => q.Text).HasMaxLength(Partner.MaxText);
        question.Property(q => q.Answer).HasMaxLength(Partner.MaxText);
        question.HasIndex(q => new { q.PartnerId, q.AskedAt });
        question.HasOne<Partner>().WithMany().HasForeignKey(q => q.PartnerId);
    }
}

internal sealed class CooperationAgreementTable : IEntityTypeConfiguration<CooperationAgreement>
{
    public void Configure(EntityTypeBuilder<CooperationAgreement> agreement)
    {
        agreement.ToTable("cooperation_agreements");
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement.Property(a => a.Number).HasMaxLength(CooperationAgreement.MaxNumber);
        agreement.HasIndex(a => new { a.PartnerId, a.ValidTo });
        agreement.HasOne<Partner>().WithMany().HasForeignKey(a => a.PartnerId);
    }
}
