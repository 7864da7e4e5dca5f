using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Placements;

/// <summary>A row of <see cref="PlacementMap"/> as the database knows it.</summary>
public sealed record PlacementMoveRow(PlacementState From, PlacementAct Act, PlacementState To);

internal sealed class PlacementMoveTable : IEntityTypeConfiguration<PlacementMoveRow>
{
    public void Configure(EntityTypeBuilder<PlacementMoveRow> move)
    {
        move.ToTable("placement_moves");
        move.HasKey(m => new
        {
            m.From,
            m.Act,
            m.To,
        });
        move.HasData(
            PlacementMap
                .Moves.Where(m => m.From is not null)
                .Select(m => new PlacementMoveRow(m.From!.Value, m.Act, m.To))
        );
    }
}

internal sealed class PlacementTable : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("placements");
        placement.HasVersion();
        placement.Property(p => p.Match).AsJson();
        placement.HasIndex(p => new { p.ParticipantId, p.State });
        placement.HasIndex(p => new { p.OpportunityId, p.State });
        placement.HasIndex(p => new { p.State, p.StateSince });
        placement
            .HasIndex(p => new { p.ParticipantId, p.OpportunityId }, "one_open_placement")
            .IsUnique()
            .HasFilter(
                $"\"State\" NOT IN ({string.Join(", ", PlacementMap.FinalStates.Select(state => $"'{state}'"))})"
            );
        placement.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId);
        placement
            .HasOne<Opportunity>()
            .WithMany()
            .HasForeignKey(p => p.OpportunityId)
            .OnDelete(DeleteBehavior.Restrict);
        placement.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlacementId);
    }
}

/// <summary>
/// Three constraints make a step in the wrong order impossible to store: it starts where the step before it ended, it is a row of the map,
/// and only step 0 has none before it.
/// </summary>
internal sealed class PlacementStepTable : IEntityTypeConfiguration<PlacementStep>
{
    public void Configure(EntityTypeBuilder<PlacementStep> step)
    {
        step.ToTable(
            "placement_steps",
            table =>
            {
                table.HasCheckConstraint(
                    "first_step",
                    "(\"Number\" = 0) = (\"From\" IS NULL) AND (\"Number\" = 0) = (\"PreviousNumber\" IS NULL)"
                );
                table.HasCheckConstraint(
                    "next_step",
                    "\"PreviousNumber\" IS NULL OR \"PreviousNumber\" = \"Number\" - 1"
                );
                table.HasCheckConstraint(
                    "starts_suggested",
                    $"\"Number\" > 0 OR (\"Act\" = '{PlacementAct.Shortlist}' AND \"To\" = '{PlacementState.Suggested}')"
                );
            }
        );
        step.HasKey(s => new { s.PlacementId, s.Number });
        step.HasAlternateKey(s => new
        {
            s.PlacementId,
            s.Number,
            s.To,
        });
        step.Property(s => s.Reason).HasMaxLength(2000);
        step.HasOne<PlacementStep>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.PlacementId,
                s.PreviousNumber,
                s.From,
            })
            .HasPrincipalKey(s => new
            {
                s.PlacementId,
                s.Number,
                s.To,
            })
            .OnDelete(DeleteBehavior.NoAction);
        step.HasOne<PlacementMoveRow>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.From,
                s.Act,
                s.To,
            })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InterviewTable : IEntityTypeConfiguration<Interview>
{
    public void Configure(EntityTypeBuilder<Interview> interview)
    {
        interview.ToTable("interviews");
        interview.Property(i => i.Place).HasMaxLength(200);
        interview.HasIndex(i => new { i.PlacementId, i.SetAt });
        interview.HasOne<Placement>().WithMany().HasForeignKey(i => i.PlacementId);
    }
}
