using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Families;

internal sealed class HelpRequestTable : IEntityTypeConfiguration<HelpRequest>
{
    public void Configure(EntityTypeBuilder<HelpRequest> request)
    {
        request.ToTable("help_requests");
        request.HasVersion();
        request.Property(r => r.RegencyCode).HasMaxLength(5);
        request.HasIndex(r => new { r.ParticipantId, r.ClosedAt });
        request.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId);
        request.HasOne<FamilyLink>().WithMany().HasForeignKey(r => r.FamilyLinkId);
        request.HasMany(r => r.Offers).WithOne().HasForeignKey(o => o.HelpRequestId);
        request.Navigation(r => r.Offers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class HelpOfferTable : IEntityTypeConfiguration<HelpOffer>
{
    public void Configure(EntityTypeBuilder<HelpOffer> offer)
    {
        offer.ToTable("help_offers");
        offer.HasKey(o => new { o.HelpRequestId, o.PartnerId });
        offer.HasOne<Partner>().WithMany().HasForeignKey(o => o.PartnerId);
    }
}

internal sealed class FamilyVetoTable : IEntityTypeConfiguration<FamilyVeto>
{
    public void Configure(EntityTypeBuilder<FamilyVeto> veto)
    {
        veto.ToTable("family_vetoes");
        veto.HasVersion();
        veto.Property(v => v.Id).ValueGeneratedNever();
        veto.HasIndex(v => new { v.FamilyLinkId, v.LiftedAt });
        veto.HasOne<FamilyLink>().WithMany().HasForeignKey(v => v.FamilyLinkId);
    }
}

internal sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("calendar_feeds");
        feed.HasVersion();
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.Property(f => f.TokenHash).HasMaxLength(64);
        feed.HasIndex(f => f.TokenHash).IsUnique();
        feed.HasIndex(f => f.AccountId);
    }
}
