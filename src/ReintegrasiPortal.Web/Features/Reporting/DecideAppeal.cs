using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>The head of the Bapas or another PK decides an appeal; never who marked, and never the PK of the case.</summary>
public sealed class DecideAppeal(DutyActs acts)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        bool overturn,
        AppealOutcomeReason reason,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.DecideAppeal,
            id,
            async (scope, duty) =>
                duty.Decide(
                    overturn,
                    reason,
                    scope.Who.Role == Role.Supervisor ? Party.Head : Party.Colleague,
                    await scope.Db.CaseAssignments.AnyAsync(
                        a =>
                            a.ParticipantId == duty.ParticipantId
                            && a.OfficerId == scope.Who.Account
                            && a.Until == null,
                        ct
                    ),
                    scope.Me,
                    scope.Now
                ),
            ct
        );
}
