using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Guidance;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;
using ReintegrasiPortal.Web.Features.Supervision.Outings;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;
using ReintegrasiPortal.Web.Features.Supervision.Revocations;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>Brings a button of a case, with what was filled in, to its use case.</summary>
public sealed class CaseDesk(IServiceProvider useCases)
{
    /// <returns>Where the case stands afterwards, or what is missing or wrong.</returns>
    public Task<Result<CaseState>> Do(
        Operation act,
        Actor me,
        ParticipantId id,
        CaseInputs inputs,
        CancellationToken ct
    )
    {
        return act switch
        {
            Operation.RequestInquiry => inputs.Program is { } program
                ? Of<RequestInquiry>().Run(me, id, program, ct)
                : Refuse(SupervisionRefusals.ProgramNotByDecree),
            Operation.AssignInquiry => inputs.Officer is { } officer
                ? Of<AssignInquiry>().Run(me, id, officer, ct)
                : Refuse(SupervisionRefusals.OfficerUnknown),
            Operation.StartInquiry => Of<StartInquiry>().Run(me, id, ct),
            Operation.SubmitInquiry => inputs.Recommendation is { } recommendation
                ? Of<SubmitInquiry>().Run(me, id, recommendation, ct)
                : Refuse(SupervisionRefusals.ReasonMissing.At("Recommendation")),
            Operation.AcceptInquiry => Of<AcceptInquiry>().Run(me, id, ct),
            Operation.ReturnInquiry => WithReason<InquiryReturnReason>(reason =>
                Of<ReturnInquiry>().Run(me, id, reason, ct)
            ),
            Operation.SendProposal => Of<SendProposal>().Run(me, id, ct),
            Operation.ReturnProposal => WithReason<ProposalReturnReason>(reason =>
                Of<ReturnProposal>().Run(me, id, reason, ct)
            ),
            Operation.ResubmitProposal => Of<ResubmitProposal>().Run(me, id, ct),
            Operation.DeclineProposal => WithReason<ProposalDeclineReason>(reason =>
                Of<DeclineProposal>().Run(me, id, reason, ct)
            ),
            Operation.EnterDecree => WithPaper(paper => Of<EnterDecree>().Run(me, id, paper, ct)),
            Operation.GrantAssimilation => WithPaper(paper =>
                Of<GrantAssimilation>().Run(me, id, paper, ct)
            ),
            Operation.TakeUpClient => inputs.Program is { } program
                ? WithPaper(paper => Of<TakeUpClient>().Run(me, id, program, paper, ct))
                : Refuse(SupervisionRefusals.ProgramNotByDecree),
            Operation.WithdrawDecree => WithReason<DecreeWithdrawalReason>(reason =>
                Of<WithdrawDecree>().Run(me, id, reason, ct)
            ),
            Operation.EndAssimilation => WithReason<AssimilationEndReason>(reason =>
                Of<EndAssimilation>().Run(me, id, reason, ct)
            ),
            Operation.HandOver => inputs.On is { } on
                ? Of<HandOver>().Run(me, id, inputs.Number, on, ct)
                : Refuse(SupervisionRefusals.DayMissing),
            Operation.RegisterClient => Of<RegisterClient>().Run(me, id, ct),
            Operation.ChangeAddress => Of<ChangeAddress>().Run(me, id, inputs.District, ct),
            Operation.CompleteSupervision => Of<CompleteSupervision>().Run(me, id, ct),
            Operation.RequestTransfer => Transfer(),
            Operation.WithdrawTransfer => Of<WithdrawTransfer>().Run(me, id, ct),
            Operation.ReceivePetition
                when inputs is { Ground: { } ground, Petitioner: { } petitioner, Form: { } form } =>
                Of<ReceivePetition>().Run(me, id, ground, petitioner, form, ct),
            Operation.ReceivePetition => Refuse(SupervisionRefusals.ReasonMissing),
            Operation.ExaminePetition => Of<ExaminePetition>().Run(me, id, ct),
            Operation.DismissPetition => WithReason<DismissReason>(reason =>
                Of<DismissPetition>().Run(me, id, reason, ct)
            ),
            Operation.SuspendSupervision => Of<SuspendSupervision>().Run(me, id, ct),
            Operation.LiftSuspension => WithReason<LiftReason>(reason =>
                Of<LiftSuspension>().Run(me, id, reason, ct)
            ),
            Operation.RevokeSupervision => inputs.On is { } on
                ? Of<RevokeSupervision>().Run(me, id, inputs.Number, on, ct)
                : Refuse(SupervisionRefusals.DayMissing),
            Operation.ReturnToPath => Of<ReturnToPath>().Run(me, id, ct),
            Operation.CloseCase => WithReason<ClosingReason>(reason =>
                Of<CloseCase>().Run(me, id, reason, ct)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "No button of a case."),
        };

        Task<Result<CaseState>> Transfer() =>
            inputs.Office is not { } office ? Refuse(SupervisionRefusals.OfficeUnknown)
            : inputs.TransferReason is not { } reason
                ? Refuse(SupervisionRefusals.ReasonMissing.At("TransferReason"))
            : Of<RequestTransfer>().Run(me, id, office, reason, inputs.District, ct);

        Task<Result<CaseState>> WithPaper(Func<DecreePaper, Task<Result<CaseState>>> run) =>
            inputs is { From: { } from, To: { } to }
                ? run(new DecreePaper(inputs.Number, inputs.SignedBy, from, to))
                : Refuse(SupervisionRefusals.PeriodInvalid);

        Task<Result<CaseState>> WithReason<T>(Func<T, Task<Result<CaseState>>> run)
            where T : struct, Enum =>
            Enum.TryParse<T>(inputs.Reason, out var reason)
                ? run(reason)
                : Refuse(SupervisionRefusals.ReasonMissing);
    }

    private T Of<T>()
        where T : class => useCases.GetRequiredService<T>();

    private static Task<Result<CaseState>> Refuse(Refusal refusal) =>
        Task.FromResult<Result<CaseState>>(refusal);
}
