using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Transfers;

/// <summary>The request to another Bapas is taken back before it was answered.</summary>
public sealed class WithdrawTransfer(CaseActs acts)
{
    public Task<Result<CaseState>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.WithdrawTransfer,
            id,
            async turn =>
            {
                if (await turn.Transfer() is not { } transfer)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                var step = await turn.Step(transfer, TransferAct.WithdrawTransfer);
                if (!step.Refused(out _))
                {
                    turn.Note(TimelineKind.TransferWithdrawn);
                }

                return step;
            },
            ct
        );
}
