using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Supervision.Transfers;

/// <summary>The receiving Bapas says no, with a coded reason; the person stays where they are.</summary>
public sealed class RefuseTransfer(Work work, CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        SupervisionTransferId id,
        TransferRefusalReason reason,
        CancellationToken ct
    ) =>
        work.Change<CaseState>(
            actor,
            Operation.RefuseTransfer,
            Subject.Of(id),
            async scope =>
            {
                var transfer = await scope.Db.SupervisionTransfers.SingleAsync(t => t.Id == id, ct);
                return await acts.Do(
                    scope,
                    transfer.ParticipantId,
                    async turn =>
                    {
                        var step = await turn.Step(
                            transfer,
                            TransferAct.RefuseTransfer,
                            reason,
                            Party.ReceivingHead
                        );
                        if (!step.Refused(out _))
                        {
                            turn.Note(
                                TimelineKind.TransferRefused,
                                reason,
                                EventKind.TransferAnswered
                            );
                        }

                        return step;
                    },
                    ct
                );
            },
            ct
        );
}
