using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Tells people on the evening before, between 17.00 and 19.00 where their office is, and once.</summary>
public sealed class RemindReporting(Work work, OfficeCalendar calendar)
{
    private static readonly TimeOnly s_from = new(17, 0);

    private static readonly TimeOnly s_until = new(19, 0);

    /// <summary>Dates of one run, so that the write lock is never held for long.</summary>
    private const int Batch = 500;

    /// <returns>How many people were told.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.RemindReporting,
            Subject.None,
            async scope =>
            {
                var told = 0;
                var zones = await scope
                    .Db.Offices.Select(o => o.TimeZone)
                    .Distinct()
                    .ToListAsync(ct);
                foreach (var zone in zones)
                {
                    var there = calendar.In(zone);
                    var time = TimeOnly.FromDateTime(there.Local(scope.Now).DateTime);
                    if (time >= s_from && time < s_until)
                    {
                        told += await Tell(scope, zone, there.Today.AddDays(1), ct);
                    }
                }

                return told;
            },
            ct
        );

    private static async Task<int> Tell(
        Scope scope,
        string zone,
        DateOnly tomorrow,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var due = await db
            .ReportingDuties.Where(d =>
                d.State == DutyState.Due
                && d.DueOn == tomorrow
                && d.RemindedAt == null
                && db.Participants.Any(p =>
                    p.Id == d.ParticipantId
                    && db.Offices.Any(o => o.Id == p.OfficeId && o.TimeZone == zone)
                )
            )
            .OrderBy(d => d.Id)
            .Take(Batch)
            .ToListAsync(ct);
        foreach (var duty in due)
        {
            duty.Reminded(scope.Now);
            scope.Raise(
                new PortalEvent(
                    EventKind.ReportingTomorrow,
                    $"{EventKind.ReportingTomorrow}:{duty.Id.Value}:{duty.DueOn:yyyy-MM-dd}"
                )
                {
                    Participant = duty.ParticipantId,
                }
            );
        }

        return due.Count;
    }
}
