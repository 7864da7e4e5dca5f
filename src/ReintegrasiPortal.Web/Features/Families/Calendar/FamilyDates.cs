using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Calendar;

/// <summary>What a day in a relative's calendar is for.</summary>
public enum FamilyDateKind
{
    Interview,
    MonthlyWord,
    Renew,
    LastDay,

    /// <summary>The participant reports to the Bapas; the family can remind.</summary>
    Report,
}

/// <summary>One day in a relative's calendar.</summary>
/// <param name="Uid">The same for the same day for ever, so that a phone does not show it twice.</param>
/// <param name="At">Null for a whole day.</param>
/// <param name="Guarantee">The undertaking it belongs to; null for a reporting day.</param>
public sealed record FamilyDate(
    string Uid,
    FamilyDateKind Kind,
    DateOnly On,
    DateTimeOffset? At,
    FamilyLinkId Link,
    GuaranteeId? Guarantee
);

/// <summary>The days of a relative: duties as penjamin, and reporting days that the participant allows; less what is kept back.</summary>
internal static class FamilyDates
{
    /// <summary>Months ahead; farther ones come as time goes on.</summary>
    private const int MonthsAhead = 6;

    /// <summary>Days back, so that a page shows the whole week.</summary>
    private const int DaysBack = 7;

    public static async Task<IReadOnlyList<FamilyDate>> Of(
        PortalDb db,
        ActorFacts who,
        OfficeCalendar calendar,
        CancellationToken ct
    ) =>
        [
            .. (await Duties(db, who, calendar, ct))
                .Concat(await Reports(db, who, calendar.Today, ct))
                .OrderBy(date => date.On)
                .ThenBy(date => date.At),
        ];

    private static async Task<IEnumerable<FamilyDate>> Duties(
        PortalDb db,
        ActorFacts who,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var standing = await db.GuaranteesFor(who)
            .Where(g => g.State != GuaranteeState.Ended && g.State != GuaranteeState.Asked)
            .Where(g =>
                db.FamilyLinks.Any(l =>
                    l.Id == g.FamilyLinkId
                    && l.Status == FamilyLinkStatus.Approved
                    && l.HiddenAt == null
                )
                && !db.FamilyVetoes.Any(v =>
                    v.FamilyLinkId == g.FamilyLinkId
                    && v.Topic == FamilyTopic.GuaranteeDuties
                    && v.LiftedAt == null
                )
            )
            .Select(g => new
            {
                g.Id,
                g.FamilyLinkId,
                g.InterviewAt,
                g.InterviewHeldOn,
                g.ValidFrom,
                g.ValidUntil,
            })
            .ToListAsync(ct);
        var today = calendar.Today;
        return standing.SelectMany(g =>
        {
            var interview = g.InterviewHeldOn is null ? g.InterviewAt : null;
            return GuaranteeDuties
                .Between(
                    interview,
                    interview is { } at ? calendar.DayOf(at) : null,
                    g.ValidFrom,
                    g.ValidUntil,
                    today.AddDays(-DaysBack),
                    today.AddMonths(MonthsAhead)
                )
                .Select(duty => new FamilyDate(
                    Uid(g.Id, duty),
                    Enum.Parse<FamilyDateKind>(duty.Kind.ToString()),
                    duty.On,
                    duty.At,
                    g.FamilyLinkId!.Value,
                    g.Id
                ));
        });
    }

    /// <summary>Reporting days ahead, by consent, for relatives from whom they are not kept.</summary>
    private static async Task<IEnumerable<FamilyDate>> Reports(
        PortalDb db,
        ActorFacts who,
        DateOnly today,
        CancellationToken ct
    )
    {
        var last = today.AddMonths(MonthsAhead);
        var days = await (
            from link in db.FamilyLinksFor(who)
            join duty in db.ReportingDuties on link.ParticipantId equals duty.ParticipantId
            where
                link.Status == FamilyLinkStatus.Approved
                && link.HiddenAt == null
                && duty.State == DutyState.Due
                && duty.DueOn >= today
                && duty.DueOn <= last
                && db.Consents.Any(c =>
                    c.ParticipantId == link.ParticipantId
                    && c.Purpose == ConsentPurpose.FamilyNews
                    && c.News == NewsKind.ReportingDays
                    && c.WithdrawnAt == null
                )
                && !db.FamilyVetoes.Any(v =>
                    v.FamilyLinkId == link.Id
                    && v.Topic == FamilyTopic.Reporting
                    && v.LiftedAt == null
                )
            select new
            {
                duty.Id,
                duty.DueOn,
                Link = link.Id,
            }
        ).ToListAsync(ct);
        return days.Select(day => new FamilyDate(
            $"{day.Id.Value:N}-{day.Link.Value:N}",
            FamilyDateKind.Report,
            day.DueOn,
            null,
            day.Link,
            null
        ));
    }

    /// <summary>A planned interview keeps its id when it is moved; all others are one a day.</summary>
    private static string Uid(GuaranteeId guarantee, GuaranteeDuty duty) =>
        duty.Kind == GuaranteeDutyKind.Interview
            ? $"{guarantee.Value:N}-interview"
            : $"{guarantee.Value:N}-{duty.Kind.ToString().ToLowerInvariant()}-{duty.On:yyyyMMdd}";
}
