using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Somebody came, or was spoken to from afar.</summary>
public sealed class CheckIn(DutyActs acts)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        ReportingChannel channel,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.CheckIn,
            id,
            (scope, duty) =>
                duty.Report(
                    channel == ReportingChannel.Remote ? DutyAct.ReportRemotely : DutyAct.CheckIn,
                    Party.Officer,
                    acts.Today,
                    scope.Me,
                    scope.Now
                ),
            ct
        );
}
