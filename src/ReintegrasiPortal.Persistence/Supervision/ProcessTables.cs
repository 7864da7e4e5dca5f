using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence.Conventions;

namespace ReintegrasiPortal.Persistence.Supervision;

/// <summary>A row of one of the <see cref="ProcessMaps"/> as the database knows it.</summary>
/// <param name="From">Empty for the first step.</param>
public sealed record ProcessMoveRow(ProcessKind Kind, string From, string Act, string To);

internal sealed class ProcessMoveTable : IEntityTypeConfiguration<ProcessMoveRow>
{
    public void Configure(EntityTypeBuilder<ProcessMoveRow> move)
    {
        move.ToTable("process_moves");
        move.HasKey(m => new
        {
            m.Kind,
            m.From,
            m.Act,
            m.To,
        });
        move.Property(m => m.From).HasMaxLength(40);
        move.Property(m => m.Act).HasMaxLength(40);
        move.Property(m => m.To).HasMaxLength(40);
        move.HasData(
            ProcessMaps.All.SelectMany(static map =>
                map.Lines.Select(line => new ProcessMoveRow(map.Kind, line.From, line.Act, line.To))
            )
        );
    }
}

/// <summary>
/// Three constraints make a step in the wrong order impossible to store: it starts where the step before it ended, it is a row of the map
/// of its kind, and only step 0 has none before it.
/// </summary>
internal sealed class ProcessStepTable : IEntityTypeConfiguration<ProcessStep>
{
    public void Configure(EntityTypeBuilder<ProcessStep> step)
    {
        step.ToTable(
            "process_steps",
            table =>
            {
                table.HasCheckConstraint(
                    "first_process_step",
                    "(\"Number\" = 0) = (\"From\" = '') AND (\"Number\" = 0) = (\"PreviousNumber\" IS NULL)"
                );
                table.HasCheckConstraint(
                    "next_process_step",
                    "\"PreviousNumber\" IS NULL OR \"PreviousNumber\" = \"Number\" - 1"
                );
            }
        );
        step.HasKey(s => new { s.ProcessId, s.Number });
        step.HasAlternateKey(s => new
        {
            s.ProcessId,
            s.Number,
            s.Kind,
            s.To,
        });
        step.Property(s => s.From).HasMaxLength(40);
        step.Property(s => s.Act).HasMaxLength(40);
        step.Property(s => s.To).HasMaxLength(40);
        step.Property(s => s.Reason).HasMaxLength(40);
        step.HasIndex(s => new { s.ParticipantId, s.At });
        step.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId);
        step.HasOne<ProcessStep>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.ProcessId,
                s.PreviousNumber,
                s.Kind,
                s.From,
            })
            .HasPrincipalKey(s => new
            {
                s.ProcessId,
                s.Number,
                s.Kind,
                s.To,
            })
            .OnDelete(DeleteBehavior.NoAction);
        step.HasOne<ProcessMoveRow>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.Kind,
                s.From,
                s.Act,
                s.To,
            })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What the tables of all processes have in common.</summary>
internal static class ProcessTable
{
    /// <summary>Table of each kind of process.</summary>
    public static IReadOnlyDictionary<ProcessKind, string> Names { get; } =
        new Dictionary<ProcessKind, string>
        {
            [ProcessKind.Case] = "reintegration_cases",
            [ProcessKind.Inquiry] = "social_inquiries",
            [ProcessKind.Sitting] = "board_sittings",
            [ProcessKind.AgendaItem] = "agenda_items",
            [ProcessKind.Proposal] = "proposals",
            [ProcessKind.Guidance] = "guidance_programs",
            [ProcessKind.Petition] = "revocation_petitions",
            [ProcessKind.Transfer] = "supervision_transfers",
            [ProcessKind.Assimilation] = "assimilation_logs",
            [ProcessKind.Reporting] = "reporting_duties",
        };

    public static void IsProcess<T>(this EntityTypeBuilder<T> entity, ProcessKind kind)
        where T : class
    {
        entity.ToTable(Names[kind]);
        entity.HasVersion();
    }

    /// <summary>A person has one open process of the kind.</summary>
    public static void IsOneAtATime<T>(
        this EntityTypeBuilder<T> entity,
        ProcessKind kind,
        params string[] finals
    )
        where T : class =>
        entity
            .HasIndex(["ParticipantId"], $"one_open_{kind}".ToLowerInvariant())
            .IsUnique()
            .HasFilter(
                $"\"State\" NOT IN ({string.Join(", ", finals.Select(state => $"'{state}'"))})"
            );
}
