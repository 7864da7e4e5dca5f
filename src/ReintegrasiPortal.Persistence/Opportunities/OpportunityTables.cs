using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Opportunities;

internal sealed class OpportunityTable : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> opportunity)
    {
        opportunity.ToTable("opportunities");
        opportunity.HasVersion();
        opportunity.Property(o => o.Title).HasMaxLength(120);
        opportunity.Property(o => o.Description).HasMaxLength(4000);
        opportunity.Property(o => o.OccupationCode).HasMaxLength(8);
        opportunity.Property(o => o.DistrictCode).HasMaxLength(8);
        opportunity.Property(o => o.Stages).AsJson();
        opportunity.Property(o => o.Exclusions).AsJson();
        opportunity.HasIndex(o => new { o.PartnerId, o.PostedAt });
        opportunity.HasIndex(o => new { o.Status, o.Kind });
        opportunity
            .HasOne<Partner>()
            .WithMany()
            .HasForeignKey(o => o.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
        opportunity.HasMany(o => o.Skills).WithOne().HasForeignKey(s => s.OpportunityId);
    }
}

internal sealed class OpportunitySkillTable : IEntityTypeConfiguration<OpportunitySkill>
{
    public void Configure(EntityTypeBuilder<OpportunitySkill> skill)
    {
        skill.ToTable("opportunity_skills");
        skill.HasKey(s => new { s.OpportunityId, s.SkillCode });
        skill.Property(s => s.SkillCode).HasMaxLength(4);
    }
}
