using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Persistence.Eligibility;

internal sealed class StatedConditionTable : IEntityTypeConfiguration<StatedCondition>
{
    public void Configure(EntityTypeBuilder<StatedCondition> stated)
    {
        stated.ToTable("stated_conditions");
        stated.HasIndex(s => new
        {
            s.ParticipantId,
            s.Fact,
            s.Id,
        });
        stated.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId);
    }
}
