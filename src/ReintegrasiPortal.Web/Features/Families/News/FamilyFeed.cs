using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.News;

/// <summary>
/// Kabar Baik: what happened since the participant allowed each kind of news, less the topics kept from this relative. Only good news:
/// a step back is not for others to tell.
/// </summary>
internal static class FamilyFeed
{
    /// <summary>Days of work that are news when they are kept.</summary>
    private static readonly int[] s_milestones = [30, 90];

    private static readonly GuidancePhase[] s_phases = Enum.GetValues<GuidancePhase>();

    public static async Task<IReadOnlyList<FamilyTopic>> AllowedTopics(
        PortalDb db,
        FamilyLinkId link,
        CancellationToken ct
    )
    {
        var kept = await db
            .FamilyVetoes.Where(v => v.FamilyLinkId == link && v.LiftedAt == null)
            .Select(v => v.Topic)
            .ToListAsync(ct);
        return [.. Enum.GetValues<FamilyTopic>().Where(topic => !kept.Contains(topic))];
    }

    /// <summary>All news, newest first.</summary>
    public static async Task<IReadOnlyList<GoodNews>> Of(
        PortalDb db,
        FamilyFacts person,
        IReadOnlyList<FamilyTopic> topics,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var since = await db
            .Consents.Where(c =>
                c.ParticipantId == person.Participant
                && c.Purpose == ConsentPurpose.FamilyNews
                && c.WithdrawnAt == null
            )
            .ToDictionaryAsync(c => c.News, c => c.GivenAt, ct);
        var heard = new List<Heard>();
        heard.AddRange(await Stages(db, person.Participant, calendar, ct));
        heard.AddRange(await Placements(db, person.Participant, calendar, ct));
        heard.AddRange(await Steps(db, person.Participant, calendar, ct));
        return
        [
            .. heard
                .Where(h =>
                    FamilyNews.TopicOf(h.News.Kind) is { } topic
                    && topics.Contains(topic)
                    && since.TryGetValue(h.News.Kind, out var from)
                    && h.News.On >= calendar.DayOf(from)
                    && h.At >= from
                )
                .OrderByDescending(h => h.News.On)
                .ThenByDescending(h => h.At)
                .Select(h =>
                    h.News with
                    {
                        IsNew = person.NewsReadAt is not { } read || h.At > read,
                    }
                ),
        ];
    }

    /// <summary>Steps forward; known when they were recorded, else at the end of the day of the sitting.</summary>
    private static async Task<IEnumerable<Heard>> Stages(
        PortalDb db,
        ParticipantId id,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var changes = await db
            .StageChanges.Where(c => c.ParticipantId == id)
            .Select(c => new
            {
                c.From,
                c.To,
                c.DecidedOn,
            })
            .ToListAsync(ct);
        var lines = await db
            .TimelineEntries.Where(e =>
                e.ParticipantId == id && e.Kind == TimelineKind.StageDecided
            )
            .Select(e => new { e.At, e.Facts })
            .ToListAsync(ct);
        return changes
            .Where(c => c.From is null || c.To > c.From)
            .Select(c => new Heard(
                lines.Find(line => line.Facts.Contains(TimelineFact.Of(c.DecidedOn)))?.At
                    ?? calendar.At(c.DecidedOn, new TimeOnly(23, 59)),
                new GoodNews(NewsKind.StageReached, c.DecidedOn, c.To, null)
            ));
    }

    /// <summary>What the timeline itself tells: certificates, and phases of guidance that went forward.</summary>
    private static async Task<IEnumerable<Heard>> Steps(
        PortalDb db,
        ParticipantId id,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var lines = await db
            .TimelineEntries.Where(e =>
                e.ParticipantId == id
                && (
                    e.Kind == TimelineKind.CertificateAdded
                    || e.Kind == TimelineKind.GuidancePhaseDecided
                )
            )
            .OrderBy(e => e.Id)
            .Select(e => new
            {
                e.Kind,
                e.At,
                e.Facts,
            })
            .ToListAsync(ct);
        var heard = new List<Heard>();
        var phase = GuidancePhase.Initial;
        foreach (var line in lines)
        {
            if (line.Kind == TimelineKind.CertificateAdded)
            {
                heard.Add(new(line.At, Plain(NewsKind.CertificateIssued, line.At)));
                continue;
            }

            var next = s_phases.FirstOrDefault(p => line.Facts.Contains(TimelineFact.Of(p)));
            if (next > phase)
            {
                heard.Add(new(line.At, Plain(NewsKind.GuidancePhasePassed, line.At)));
            }

            phase = next;
        }

        return heard;

        GoodNews Plain(NewsKind kind, DateTimeOffset at) =>
            new(kind, calendar.DayOf(at), null, null);
    }

    private static async Task<IEnumerable<Heard>> Placements(
        PortalDb db,
        ParticipantId id,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var steps = await (
            from step in db.PlacementSteps
            join placement in db.Placements on step.PlacementId equals placement.Id
            join offer in db.Opportunities on placement.OpportunityId equals offer.Id
            join partner in db.Partners on offer.PartnerId equals partner.Id
            where
                placement.ParticipantId == id
                && (
                    step.Act == PlacementAct.Start
                    || step.Act == PlacementAct.Complete
                    || step.Act == PlacementAct.End
                )
            orderby step.At
            select new
            {
                step.PlacementId,
                step.Act,
                step.At,
                partner.Kind,
            }
        ).ToListAsync(ct);
        var heard = new List<Heard>();
        foreach (var placement in steps.GroupBy(s => (s.PlacementId, s.Kind)))
        {
            var kind = placement.Key.Kind;
            var start = placement.FirstOrDefault(s => s.Act == PlacementAct.Start)?.At;
            var end = placement.FirstOrDefault(s => s.Act != PlacementAct.Start);
            if (start is { } from)
            {
                heard.Add(
                    new(from, new(NewsKind.PlacementStarted, calendar.DayOf(from), null, kind))
                );
                heard.AddRange(
                    s_milestones
                        .Select(days => (Days: days, At: from.AddDays(days)))
                        .Where(m => m.At <= calendar.Now && (end is null || end.At >= m.At))
                        .Select(m => new Heard(
                            m.At,
                            new(NewsKind.PlacementKept, calendar.DayOf(m.At), null, kind, m.Days)
                        ))
                );
            }

            if (end is { Act: PlacementAct.Complete })
            {
                heard.Add(
                    new(
                        end.At,
                        new(NewsKind.PlacementCompleted, calendar.DayOf(end.At), null, kind)
                    )
                );
            }
        }

        return heard;
    }

    /// <param name="At">When it became known, for what is new.</param>
    private sealed record Heard(DateTimeOffset At, GoodNews News);
}
