using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Calendar;

/// <summary>One day in a relative's calendar.</summary>
/// <param name="Uid">The same for the same day for ever, so that a phone does not show it twice.</param>
/// <param name="At">Null for a whole day.</param>
public sealed record FamilyDate(
    string Uid,
    GuaranteeDutyKind Kind,
    DateOnly On,
    DateTimeOffset? At,
    GuaranteeId Guarantee
);

/// <summary>The days of a relative: duties as penjamin, where the participant does not keep them back.</summary>
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
                g.InterviewAt,
                g.InterviewHeldOn,
                g.ValidFrom,
                g.ValidUntil,
            })
            .ToListAsync(ct);
        var today = calendar.Today;
        return
        [
            .. standing
                .SelectMany(g =>
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
                            duty.Kind,
                            duty.On,
                            duty.At,
                            g.Id
                        ));
                })
                .OrderBy(date => date.On)
                .ThenBy(date => date.At),
        ];
    }

    /// <summary>A planned interview keeps its id when it is moved; all others are one a day.</summary>
    private static string Uid(GuaranteeId guarantee, GuaranteeDuty duty) =>
        duty.Kind == GuaranteeDutyKind.Interview
            ? $"{guarantee.Value:N}-interview"
            : $"{guarantee.Value:N}-{duty.Kind.ToString().ToLowerInvariant()}-{duty.On:yyyyMMdd}";
}
