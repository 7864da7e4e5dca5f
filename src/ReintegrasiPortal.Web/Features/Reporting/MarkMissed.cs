using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>PK marks that nobody came, once the day is over.</summary>
public sealed class MarkMissed(DutyActs acts)
{
    public Task<Result<Done>> Run(Actor actor, ReportingDutyId id, CancellationToken ct) =>
        acts.On(
            actor,
            Operation.MarkMissed,
            id,
            (scope, duty) => duty.Miss(acts.Today, scope.Me, scope.Now),
            ct
        );
}
