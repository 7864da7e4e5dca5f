using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>The parts of a case that are open now, and their end when the case goes another way.</summary>
internal static class CaseParts
{
    public static Task<SocialInquiry?> Inquiry(this CaseWork turn) =>
        turn.Db.SocialInquiries.SingleOrDefaultAsync(
            i =>
                i.ParticipantId == turn.Person
                && i.State != InquiryState.Accepted
                && i.State != InquiryState.Overtaken,
            turn.Ct
        );

    public static Task<Proposal?> Proposal(this CaseWork turn) =>
        turn.Db.Proposals.SingleOrDefaultAsync(
            p =>
                p.ParticipantId == turn.Person
                && (p.State == ProposalState.Sent || p.State == ProposalState.Returned),
            turn.Ct
        );

    public static Task<RevocationPetition?> Petition(this CaseWork turn) =>
        turn.Db.RevocationPetitions.SingleOrDefaultAsync(
            p =>
                p.ParticipantId == turn.Person
                && p.State != PetitionState.Dismissed
                && p.State != PetitionState.Answered
                && p.State != PetitionState.Overtaken,
            turn.Ct
        );

    public static Task<SupervisionTransfer?> Transfer(this CaseWork turn) =>
        turn.Db.SupervisionTransfers.SingleOrDefaultAsync(
            t => t.ParticipantId == turn.Person && t.State == TransferState.Requested,
            turn.Ct
        );

    public static Task<GuidanceProgram?> Guidance(this CaseWork turn) =>
        turn.Db.GuidancePrograms.SingleOrDefaultAsync(
            g => g.ParticipantId == turn.Person && g.State != GuidancePhase.Ended,
            turn.Ct
        );

    public static Task<AssimilationLog?> Assimilation(this CaseWork turn) =>
        turn.Db.AssimilationLogs.SingleOrDefaultAsync(
            l => l.ParticipantId == turn.Person && l.State != AssimilationState.Ended,
            turn.Ct
        );

    /// <summary>Ends what belongs to guidance by the Bapas: its phases, petitions, a transfer under way and what waits on an agenda.</summary>
    public static async Task EndGuidance(this CaseWork turn)
    {
        if (await turn.Guidance() is { } guidance)
        {
            await turn.Step(guidance, GuidanceAct.EndGuidance, by: Party.Follows);
        }

        if (await turn.Petition() is { } petition)
        {
            await turn.Step(petition, PetitionAct.Overtake, by: Party.Follows);
        }

        if (await turn.Transfer() is { } transfer)
        {
            await turn.Step(transfer, TransferAct.Overtake, by: Party.Follows);
        }

        await turn.ClearAgendas();
    }

    /// <summary>Ends everything that is open, and every task: nobody is reminded of a case that is closed.</summary>
    public static async Task EndEverything(this CaseWork turn)
    {
        await turn.EndGuidance();
        if (await turn.Inquiry() is { } inquiry)
        {
            await turn.Step(inquiry, InquiryAct.Overtake, by: Party.Follows);
        }

        if (await turn.Proposal() is { } proposal)
        {
            await turn.Step(proposal, ProposalAct.Overtake, by: Party.Follows);
        }

        if (await turn.Assimilation() is { } log)
        {
            await turn.Step(log, AssimilationAct.Overtake, by: Party.Follows);
            log.ExpectBack(null);
        }

        var tasks = await turn
            .Db.CaseTasks.Where(t =>
                t.ParticipantId == turn.Person && t.State == CaseTaskState.Open
            )
            .ToListAsync(turn.Ct);
        foreach (var task in tasks.Where(t => t.State == CaseTaskState.Open))
        {
            task.Drop(DropReason.NoLongerNeeded, turn.Scope.Me, turn.Scope.Now);
        }
    }

    private static async Task ClearAgendas(this CaseWork turn)
    {
        var waiting = await (
            from item in turn.Db.AgendaItems
            join sitting in turn.Db.BoardSittings on item.SittingId equals sitting.Id
            where
                item.ParticipantId == turn.Person
                && item.State != AgendaState.Removed
                && sitting.State == SittingState.Planned
            select item
        ).ToListAsync(turn.Ct);
        foreach (var item in waiting)
        {
            await turn.Step(item, AgendaAct.Remove, by: Party.Follows);
        }
    }
}
