using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>One inbox line. The names are filled in only where the reader may still see what they belong to.</summary>
/// <param name="When">Moment of the appointment the line speaks of.</param>
/// <param name="Zone">IANA zone in which that moment is told.</param>
/// <param name="Alias">Blind alias of the participant concerned, for officers and partners.</param>
public sealed record NoticeRow(
    NotificationId Id,
    EventKind Kind,
    Audience Audience,
    DateTimeOffset At,
    bool IsRead,
    string? Partner,
    string? Opportunity,
    string? Alias,
    Guid? PartnerId,
    Guid? PlacementId,
    Guid? ParticipantId,
    DateTimeOffset? When = null,
    string? Zone = null
);

/// <summary>The own inbox, newest first, paged by key.</summary>
public sealed class ListNotices(Work work, OfficeCalendar calendar)
{
    public const int PageSize = 20;

    /// <summary>One page of lines.</summary>
    /// <param name="before">Last line of the page before; null for the newest.</param>
    public Task<Result<IReadOnlyList<NoticeRow>>> Run(
        Actor actor,
        NotificationId? before,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<NoticeRow>>(
            actor,
            Operation.ListNotices,
            Subject.None,
            async scope =>
            {
                var mine = scope.Db.NotificationsFor(scope.Who);
                if (before is { } last)
                {
                    mine = mine.Where(n => n.Id < last);
                }

                var lines = await mine.OrderByDescending(n => n.Id).Take(PageSize).ToListAsync(ct);
                return await Describe(scope, lines, ct);
            },
            ct
        );

    private async Task<List<NoticeRow>> Describe(
        Scope scope,
        List<Notification> lines,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var partnerIds = lines
            .Select(n => n.PartnerId)
            .OfType<Guid>()
            .Distinct()
            .Select(PartnerId.From)
            .ToList();
        var offerIds = lines
            .Select(n => n.OpportunityId)
            .OfType<Guid>()
            .Distinct()
            .Select(OpportunityId.From)
            .ToList();
        var personIds = lines
            .Select(n => n.ParticipantId)
            .OfType<Guid>()
            .Distinct()
            .Select(ParticipantId.From)
            .ToList();
        var partners = await db
            .Partners.Where(p => partnerIds.Contains(p.Id))
            .Select(p => new { p.Id, p.LegalName })
            .ToDictionaryAsync(p => p.Id.Value, p => p.LegalName, ct);
        var offers = await db
            .Opportunities.Where(o => offerIds.Contains(o.Id))
            .Select(o => new { o.Id, o.Title })
            .ToDictionaryAsync(o => o.Id.Value, o => o.Title, ct);
        var people = await db.ParticipantsFor(scope.Who)
            .Where(p => personIds.Contains(p.Id))
            .Select(p => new { p.Id, p.Alias })
            .ToDictionaryAsync(p => p.Id.Value, p => p.Alias, ct);
        var meetings = await Meetings(scope, lines, ct);
        return
        [
            .. lines.Select(n => new NoticeRow(
                n.Id,
                n.Kind,
                n.Audience,
                n.At,
                n.ReadAt is not null,
                Name(partners, n.PartnerId),
                Name(offers, n.OpportunityId),
                Name(people, n.ParticipantId),
                n.PartnerId,
                n.PlacementId,
                n.ParticipantId,
                meetings.GetValueOrDefault(n.Id).At,
                meetings.GetValueOrDefault(n.Id).Zone
            )),
        ];
    }

    /// <summary>A reminder tells of the date that follows it; the moment is read when somebody looks, so that it is never out of date.</summary>
    private async Task<Dictionary<NotificationId, (DateTimeOffset? At, string? Zone)>> Meetings(
        Scope scope,
        List<Notification> lines,
        CancellationToken ct
    )
    {
        var reminders = lines.FindAll(static n => n.Kind == EventKind.ReportingTomorrow);
        if (reminders.Count == 0)
        {
            return [];
        }

        var db = scope.Db;
        var dates = await (
            from duty in db.DutiesFor(scope.Who)
            join schedule in db.ReportingSchedules on duty.ScheduleId equals schedule.Id
            join person in db.Participants on duty.ParticipantId equals person.Id
            join office in db.Offices on person.OfficeId equals office.Id
            where duty.State != DutyState.Replaced
            select new
            {
                duty.DueOn,
                schedule.Time,
                office.TimeZone,
            }
        ).ToListAsync(ct);
        return reminders
            .Select(n =>
                (
                    n.Id,
                    Date: dates.Find(d => d.DueOn == calendar.In(d.TimeZone).DayOf(n.At).AddDays(1))
                )
            )
            .Where(static found => found.Date is not null)
            .ToDictionary(
                static found => found.Id,
                found =>
                    (
                        (DateTimeOffset?)
                            calendar.In(found.Date!.TimeZone).At(found.Date.DueOn, found.Date.Time),
                        (string?)found.Date.TimeZone
                    )
            );
    }

    private static string? Name(Dictionary<Guid, string> names, Guid? id) =>
        id is { } known ? names.GetValueOrDefault(known) : null;
}
