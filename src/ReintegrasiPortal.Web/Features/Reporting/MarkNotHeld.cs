using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>The office could not receive anybody; nobody was absent.</summary>
public sealed class MarkNotHeld(DutyActs acts)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        NotHeldReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.MarkNotHeld,
            id,
            (scope, duty) =>
                duty.Make(
                    DutyAct.MarkNotHeld,
                    scope.Who.Role == Role.Supervisor ? Party.Head : Party.Officer,
                    scope.Me.Value,
                    scope.Now,
                    reason
                ),
            ct
        );
}
