using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>PK excuses an absence, asked for or not, before or after.</summary>
public sealed class ExcuseDuty(DutyActs acts)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        ExcuseKind kind,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ExcuseDuty,
            id,
            (scope, duty) =>
                duty.Make(DutyAct.ExcuseDuty, Party.Officer, scope.Me.Value, scope.Now, kind),
            ct
        );
}
