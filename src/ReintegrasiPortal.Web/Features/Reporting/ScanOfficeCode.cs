using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>
/// Somebody stands before the screen of their Bapas and checks in with their own phone. Each code works for one person; it is bound to
/// the office and the day and dies within two minutes.
/// </summary>
public sealed class ScanOfficeCode(
    Work work,
    DutyActs acts,
    OfficeCodes codes,
    OfficeCalendar calendar
)
{
    /// <returns>The date that is done.</returns>
    public Task<Result<DateOnly>> Run(Actor actor, string token, CancellationToken ct) =>
        work.Change<DateOnly>(
            actor,
            Operation.ScanOfficeCode,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                if (codes.Read(token) is not { } code || !await Holds(scope, me, code, ct))
                {
                    return ReportingRefusals.CodeNotValid;
                }

                if (await scope.Db.ReportingDuties.AnyAsync(d => d.OfficeCode == code.Number, ct))
                {
                    return ReportingRefusals.CodeUsed;
                }

                if (await Nearest(scope, code.Day, ct) is not { } duty)
                {
                    return ReportingRefusals.NothingDue;
                }

                var made = duty.Scan(code.Number, code.Day, scope.Me, scope.Now);
                var kept = await acts.Keep(scope, duty, made, ct);
                return kept.Refused(out _) ? kept.Refusals.ToList() : duty.DueOn;
            },
            ct
        );

    private async Task<bool> Holds(
        Scope scope,
        ParticipantId me,
        OfficeCode code,
        CancellationToken ct
    )
    {
        var age = scope.Now - code.ShownAt;
        var zone = await scope
            .Db.Offices.Where(o =>
                o.Id == code.Office
                && scope.Db.Participants.Any(p => p.Id == me && p.OfficeId == o.Id)
            )
            .Select(o => o.TimeZone)
            .SingleOrDefaultAsync(ct);
        return zone is not null
            && age >= TimeSpan.Zero
            && age <= OfficeCodes.Accepted
            && calendar.In(zone).DayOf(scope.Now) == code.Day;
    }

    /// <summary>The open date closest to today, an earlier one first.</summary>
    private static async Task<ReportingDuty?> Nearest(
        Scope scope,
        DateOnly today,
        CancellationToken ct
    )
    {
        var last = today.AddDays(ReportingDuty.EarlyDays);
        var open = await scope
            .Db.DutiesFor(scope.Who)
            .AsTracking()
            .Where(d => d.State == DutyState.Due && d.DueOn <= last)
            .ToListAsync(ct);
        return open.OrderBy(d => Math.Abs(d.DueOn.DayNumber - today.DayNumber))
            .ThenBy(d => d.DueOn)
            .FirstOrDefault();
    }
}
