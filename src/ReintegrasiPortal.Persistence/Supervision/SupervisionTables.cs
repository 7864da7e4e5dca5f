using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Persistence.Supervision;

internal sealed class ReintegrationCaseTable : IEntityTypeConfiguration<ReintegrationCase>
{
    public void Configure(EntityTypeBuilder<ReintegrationCase> opened)
    {
        opened.IsProcess(ProcessKind.Case);
        opened.HasIndex(c => c.ParticipantId).IsUnique();
        opened.HasIndex(c => new { c.State, c.StateSince });
        opened.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}

internal sealed class SocialInquiryTable : IEntityTypeConfiguration<SocialInquiry>
{
    public void Configure(EntityTypeBuilder<SocialInquiry> inquiry)
    {
        inquiry.IsProcess(ProcessKind.Inquiry);
        inquiry.IsOneAtATime(
            ProcessKind.Inquiry,
            nameof(InquiryState.Accepted),
            nameof(InquiryState.Overtaken)
        );
        inquiry.HasIndex(i => new { i.ParticipantId, i.StateSince });
        inquiry.HasIndex(i => new { i.OfficerId, i.State });
        inquiry.HasOne<Participant>().WithMany().HasForeignKey(i => i.ParticipantId);
    }
}

internal sealed class BoardSittingTable : IEntityTypeConfiguration<BoardSitting>
{
    public void Configure(EntityTypeBuilder<BoardSitting> sitting)
    {
        sitting.IsProcess(ProcessKind.Sitting);
        sitting.Property(s => s.Place).HasMaxLength(BoardSitting.MaxPlace);
        sitting.Property(s => s.MinutesNo).HasMaxLength(BoardSitting.MaxMinutesNo);
        sitting.HasIndex(s => new { s.OfficeId, s.At });
        sitting.HasIndex(s => new { s.FacilityId, s.At });
        sitting
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(s => s.OfficeId)
            .OnDelete(DeleteBehavior.Restrict);
        sitting
            .HasOne<Facility>()
            .WithMany()
            .HasForeignKey(s => s.FacilityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgendaItemTable : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.IsProcess(ProcessKind.AgendaItem);
        item.HasIndex(i => new { i.ParticipantId, i.State });
        item.HasIndex(
                i => new
                {
                    i.SittingId,
                    i.ParticipantId,
                    i.Purpose,
                },
                "once_on_an_agenda"
            )
            .IsUnique()
            .HasFilter($"\"State\" <> '{AgendaState.Removed}'");
        item.HasOne<BoardSitting>().WithMany().HasForeignKey(i => i.SittingId);
        item.HasOne<Participant>().WithMany().HasForeignKey(i => i.ParticipantId);
    }
}

internal sealed class ProposalTable : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.IsProcess(ProcessKind.Proposal);
        proposal.IsOneAtATime(
            ProcessKind.Proposal,
            nameof(ProposalState.Granted),
            nameof(ProposalState.Declined),
            nameof(ProposalState.Overtaken)
        );
        proposal.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId);
    }
}

internal sealed class GuidanceProgramTable : IEntityTypeConfiguration<GuidanceProgram>
{
    public void Configure(EntityTypeBuilder<GuidanceProgram> guidance)
    {
        guidance.IsProcess(ProcessKind.Guidance);
        guidance.IsOneAtATime(ProcessKind.Guidance, nameof(GuidancePhase.Ended));
        guidance.HasIndex(g => new { g.State, g.To });
        guidance.HasOne<Participant>().WithMany().HasForeignKey(g => g.ParticipantId);
    }
}

internal sealed class RevocationPetitionTable : IEntityTypeConfiguration<RevocationPetition>
{
    public void Configure(EntityTypeBuilder<RevocationPetition> petition)
    {
        petition.IsProcess(ProcessKind.Petition);
        petition.IsOneAtATime(
            ProcessKind.Petition,
            nameof(PetitionState.Dismissed),
            nameof(PetitionState.Answered),
            nameof(PetitionState.Overtaken)
        );
        petition.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId);
    }
}

internal sealed class SupervisionTransferTable : IEntityTypeConfiguration<SupervisionTransfer>
{
    public void Configure(EntityTypeBuilder<SupervisionTransfer> transfer)
    {
        transfer.IsProcess(ProcessKind.Transfer);
        transfer.Property(t => t.DistrictCode).HasMaxLength(8);
        transfer.IsOneAtATime(
            ProcessKind.Transfer,
            nameof(TransferState.Accepted),
            nameof(TransferState.Refused),
            nameof(TransferState.Withdrawn)
        );
        transfer.HasIndex(t => new { t.ToOffice, t.State });
        transfer.HasIndex(t => new { t.FromOffice, t.State });
        transfer.HasOne<Participant>().WithMany().HasForeignKey(t => t.ParticipantId);
        transfer
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(t => t.FromOffice)
            .OnDelete(DeleteBehavior.Restrict);
        transfer
            .HasOne<Office>()
            .WithMany()
            .HasForeignKey(t => t.ToOffice)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssimilationLogTable : IEntityTypeConfiguration<AssimilationLog>
{
    public void Configure(EntityTypeBuilder<AssimilationLog> log)
    {
        log.IsProcess(ProcessKind.Assimilation);
        log.IsOneAtATime(ProcessKind.Assimilation, nameof(AssimilationState.Ended));
        log.HasIndex(l => new { l.State, l.BackBy });
        log.HasOne<Participant>().WithMany().HasForeignKey(l => l.ParticipantId);
    }
}
