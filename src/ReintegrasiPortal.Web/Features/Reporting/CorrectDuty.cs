using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>PK puts a mark right, with the reason why it was wrong.</summary>
public sealed class CorrectDuty(DutyActs acts)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        DutyOutcome outcome,
        CorrectionReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.CorrectDuty,
            id,
            (scope, duty) => duty.Correct(outcome, reason, scope.Me, scope.Now),
            ct
        );
}
