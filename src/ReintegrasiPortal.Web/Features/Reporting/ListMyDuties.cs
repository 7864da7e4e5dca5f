using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>One date as the person sees it.</summary>
/// <param name="MayAsk">Can still say that they cannot come.</param>
/// <param name="MayAppeal">A miss that they can object to.</param>
public sealed record MyDuty(
    ReportingDutyId Id,
    DateOnly DueOn,
    bool Moved,
    DutyState State,
    DutyOutcome? CorrectedTo,
    ExcuseKind? AskedFor,
    bool MayAsk,
    bool MayAppeal
);

/// <summary>The own wajib lapor.</summary>
/// <param name="Schedule">Null while nothing is agreed.</param>
/// <param name="Zone">WIB, WITA or WIT.</param>
/// <param name="Ahead">The nearest first.</param>
/// <param name="Behind">The newest first.</param>
public sealed record MyReporting(
    ScheduleView? Schedule,
    string Zone,
    IReadOnlyList<MyDuty> Ahead,
    IReadOnlyList<MyDuty> Behind
);

/// <summary>Dates to come and what became of the others, for the person.</summary>
public sealed class ListMyDuties(Work work, OfficeCalendar calendar)
{
    private const int ShownAhead = 8;

    private const int ShownBehind = 20;

    public Task<Result<MyReporting>> Run(Actor actor, CancellationToken ct) =>
        work.Read<MyReporting>(
            actor,
            Operation.ListMyDuties,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                var today = calendar.Today;
                var schedule = await scope
                    .Db.SchedulesFor(scope.Who)
                    .SingleOrDefaultAsync(s => s.EndedOn == null, ct);
                var zone = await scope
                    .Db.Participants.Where(p => p.Id == me)
                    .Join(
                        scope.Db.Offices,
                        static p => p.OfficeId,
                        static o => o.Id,
                        static (_, o) => o.TimeZone
                    )
                    .SingleAsync(ct);
                var duties = await scope
                    .Db.DutiesFor(scope.Who)
                    .Where(d => d.State != DutyState.Replaced)
                    .OrderBy(d => d.DueOn)
                    .ToListAsync(ct);
                return new MyReporting(
                    schedule is null ? null : ScheduleView.Of(schedule),
                    calendar.In(zone).ZoneName,
                    [
                        .. duties
                            .Where(static d => d.State == DutyState.Due)
                            .Take(ShownAhead)
                            .Select(d => Line(d, today)),
                    ],
                    [
                        .. duties
                            .Where(static d => d.State != DutyState.Due)
                            .Reverse()
                            .Take(ShownBehind)
                            .Select(d => Line(d, today)),
                    ]
                );
            },
            ct
        );

    private static MyDuty Line(ReportingDuty duty, DateOnly today) =>
        new(
            duty.Id,
            duty.DueOn,
            duty.DueOn != duty.PlannedOn,
            duty.State,
            duty.CorrectedTo,
            duty.AskedFor,
            duty is { State: DutyState.Due, AskedFor: null } && duty.DueOn >= today,
            duty is { Counts: DutyCount.Missed, AppealedFor: null }
        );
}
