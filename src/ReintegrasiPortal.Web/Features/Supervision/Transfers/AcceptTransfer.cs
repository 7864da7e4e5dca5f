using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;

namespace ReintegrasiPortal.Web.Features.Supervision.Transfers;

/// <summary>The head of the receiving Bapas takes a case over and names the PK. Who may see the person moves in the same moment.</summary>
public sealed class AcceptTransfer(Work work, CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        SupervisionTransferId id,
        AccountId officer,
        CancellationToken ct
    ) =>
        work.Change<CaseState>(
            actor,
            Operation.AcceptTransfer,
            Subject.Of(id),
            async scope =>
            {
                var transfer = await scope.Db.SupervisionTransfers.SingleAsync(t => t.Id == id, ct);
                return await acts.Do(
                    scope,
                    transfer.ParticipantId,
                    turn => Accept(turn, transfer, officer),
                    ct
                );
            },
            ct
        );

    private static async Task<Result<Done>> Accept(
        CaseWork turn,
        SupervisionTransfer transfer,
        AccountId officer
    )
    {
        if (!await turn.IsOfficer(officer, transfer.ToOffice))
        {
            return SupervisionRefusals.OfficerUnknown;
        }

        var accepted = await turn.Step(
            transfer,
            TransferAct.AcceptTransfer,
            by: Party.ReceivingHead
        );
        if (accepted.Refused(out _))
        {
            return accepted;
        }

        var step = await turn.Step(CaseAct.AcceptTransfer, by: Party.ReceivingHead);
        if (step.Refused(out _))
        {
            return step;
        }

        var person = await turn.Db.Participants.SingleAsync(p => p.Id == turn.Person, turn.Ct);
        person.MoveTo(transfer.ToOffice, transfer.DistrictCode);
        await turn.HandTo(officer);
        turn.Note(TimelineKind.TransferAccepted, news: EventKind.TransferAnswered);
        return step;
    }
}
