using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Somebody objects to a miss: a coded reason, and a short word to the officers if they like.</summary>
public sealed class AppealDuty(DutyActs acts)
{
    /// <summary>Working days in which the head of the office sees to it; a choice of the product.</summary>
    public const int DecideWithin = 3;

    public Task<Result<Done>> Run(
        Actor actor,
        ReportingDutyId id,
        AppealReason reason,
        string note,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.AppealDuty,
            id,
            async (scope, duty) =>
            {
                var made = duty.Appeal(reason, note, scope.Me, scope.Now);
                if (!made.Refused(out _))
                {
                    await scope.AskFor(
                        duty.ParticipantId,
                        TaskKind.DecideAppeal,
                        TaskOwner.Supervisor,
                        WorkingDays.After(acts.Today, DecideWithin),
                        DutyActs.AppealKey(duty),
                        ct
                    );
                }

                return made;
            },
            ct
        );
}
