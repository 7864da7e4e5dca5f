using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>A time of the week that work must leave free.</summary>
/// <param name="Part">Part of the week in which it lies, as offers name it.</param>
public sealed record ReportingTime(
    DayOfWeek Weekday,
    TimeOnly Time,
    ReportingInterval Interval,
    Shifts Part
);

/// <summary>Work that was agreed and asks for the time at which the person reports.</summary>
public sealed record ReportingClash(PlacementId Placement, string Offer, Shifts Part);

/// <summary>When somebody reports in person, and which of their placements is in the way of it.</summary>
public sealed record ReportingWeek(
    IReadOnlyList<ReportingTime> Times,
    IReadOnlyList<ReportingClash> Clashes
);

/// <summary>The times that a placement has to keep free (DOMAIN 4.2: report times kept free).</summary>
public sealed class ReportingTimes(Work work)
{
    public Task<Result<ReportingWeek>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<ReportingWeek>(
            actor,
            Operation.ReportingTimes,
            Subject.Of(id),
            async scope => await scope.Db.ReportingWeek(id, ct),
            ct
        );
}

internal static class ReportingTimeRows
{
    private static readonly TimeOnly s_noon = new(12, 0);

    private static readonly TimeOnly s_evening = new(18, 0);

    /// <summary>From the agreement on, somebody counts on the hours.</summary>
    private static readonly PlacementState[] s_agreed =
    [
        PlacementState.Offered,
        PlacementState.AgreementSigned,
        PlacementState.Active,
        PlacementState.Paused,
    ];

    public static async Task<ReportingWeek> ReportingWeek(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var times = await db.ReportingTimesOf(id, ct);
        var parts = times.Aggregate(Shifts.None, static (sum, time) => sum | time.Part);
        var agreed = await (
            from placement in db.Placements
            join offer in db.Opportunities on placement.OpportunityId equals offer.Id
            where placement.ParticipantId == id && s_agreed.Contains(placement.State)
            orderby placement.StateSince
            select new
            {
                placement.Id,
                offer.Title,
                offer.Shifts,
            }
        ).ToListAsync(ct);
        return new ReportingWeek(
            times,
            [
                .. agreed
                    .Where(a => (a.Shifts & parts) != Shifts.None)
                    .Select(a => new ReportingClash(a.Id, a.Title, a.Shifts & parts)),
            ]
        );
    }

    /// <summary>A telephone call takes nobody from work, so only reports in person block a time.</summary>
    public static async Task<IReadOnlyList<ReportingTime>> ReportingTimesOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        [
            .. (
                await db
                    .ReportingSchedules.Where(s =>
                        s.ParticipantId == id
                        && s.EndedOn == null
                        && s.Channel == ReportingChannel.InPerson
                    )
                    .Select(s => new
                    {
                        s.Weekday,
                        s.Time,
                        s.Interval,
                    })
                    .ToListAsync(ct)
            ).Select(s => new ReportingTime(s.Weekday, s.Time, s.Interval, PartOf(s.Time))),
        ];

    /// <summary>Offices receive people on weekdays only.</summary>
    private static Shifts PartOf(TimeOnly time) =>
        time < s_noon ? Shifts.WeekdayMornings
        : time < s_evening ? Shifts.WeekdayAfternoons
        : Shifts.WeekdayNights;
}
