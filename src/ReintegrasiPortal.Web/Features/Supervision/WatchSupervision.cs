using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>
/// Looks for people who should have come: to the Bapas within a day of the handover, or back to the Lapas in the evening. It asks somebody
/// to look for them and concludes nothing; a bus can be late.
/// </summary>
public sealed class WatchSupervision(Work work, OfficeCalendar calendar)
{
    /// <summary>How long after the handover the person is looked for.</summary>
    public static readonly TimeSpan ArriveWithin = TimeSpan.FromHours(24);

    /// <returns>How many are looked for anew.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.WatchSupervision,
            Subject.None,
            async scope =>
            {
                var (db, since) = (scope.Db, scope.Now - ArriveWithin);
                var arriving = await db
                    .ReintegrationCases.Where(c =>
                        c.State == CaseState.HandedOver && c.StateSince <= since
                    )
                    .Select(c => c.ParticipantId)
                    .ToListAsync(ct);
                var outside = await db
                    .AssimilationLogs.Where(l =>
                        l.State == AssimilationState.OutForWork && l.BackBy < scope.Now
                    )
                    .Select(l => l.ParticipantId)
                    .ToListAsync(ct);
                var missing = 0;
                foreach (var id in arriving)
                {
                    missing += await Look(
                        scope,
                        id,
                        TaskKind.LookForClient,
                        TaskOwner.Officer,
                        CaseTasks.Arrival,
                        TimelineKind.ClientNotArrived,
                        ct
                    );
                }

                foreach (var id in outside)
                {
                    missing += await Look(
                        scope,
                        id,
                        TaskKind.LookForResident,
                        TaskOwner.LapasStaff,
                        CaseTasks.BackHome,
                        TimelineKind.NotBackInTime,
                        ct
                    );
                }

                return missing;
            },
            ct
        );

    private async Task<int> Look(
        Scope scope,
        ParticipantId id,
        TaskKind kind,
        TaskOwner owner,
        string key,
        TimelineKind line,
        CancellationToken ct
    )
    {
        if (await scope.AskFor(id, kind, owner, calendar.Today, key, ct) is null)
        {
            return 0;
        }

        scope.Note(id, line);
        return 1;
    }
}
