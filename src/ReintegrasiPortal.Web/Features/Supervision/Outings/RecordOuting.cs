using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Outings;

/// <summary>Somebody in assimilation leaves for work and is expected back at a time of the same day.</summary>
public sealed class RecordOuting(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        DateTimeOffset backBy,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.RecordOuting,
            id,
            async turn =>
            {
                if (backBy <= turn.Scope.Now || backBy > turn.Scope.Now.AddHours(24))
                {
                    return SupervisionRefusals.BackTimeInvalid;
                }

                if (await turn.Assimilation() is not { } log)
                {
                    // An SK from before the portal, or imported: the log begins with the first day out.
                    if (!await turn.HasAssimilationDecree())
                    {
                        return SupervisionRefusals.NotInAssimilation;
                    }

                    (log, var first) = AssimilationLog.Grant(
                        id,
                        turn.Scope.Me.Value,
                        turn.Scope.Now
                    );
                    await turn.Begin(log, first);
                    await turn.Db.SaveChangesAsync(ct);
                }

                var step = await turn.Step(log, AssimilationAct.RecordOuting);
                if (!step.Refused(out _))
                {
                    log.ExpectBack(backBy);
                    turn.Refresh();
                }

                return step;
            },
            ct
        );
}
