using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>One piece of good news the participant allows relatives to hear.</summary>
/// <param name="Stage">The stage reached; null for news of a placement.</param>
/// <param name="Partner">Kind of the partner, never its name; null for news of a stage.</param>
public sealed record GoodNews(NewsKind Kind, DateOnly On, Stage? Stage, PartnerKind? Partner);

/// <summary>A person as an approved relative sees them: the name, the path, and the news allowed. There is no other field to fill.</summary>
public sealed record PersonForFamily(
    string FullName,
    Stage Stage,
    IReadOnlyList<StageMark> Path,
    IReadOnlyList<GoodNews> News
)
{
    /// <summary>News on the page.</summary>
    private const int Newest = 3;

    /// <summary>Columns of the person itself. The tie is checked here once more, on the row: another tie to the same person opens nothing.</summary>
    public static IQueryable<FamilyFacts> Facts(PortalDb db, ActorFacts who, FamilyLinkId id) =>
        from link in db.FamilyLinksFor(who)
        join person in db.Participants on link.ParticipantId equals person.Id
        join identity in db.PersonIdentities on link.ParticipantId equals identity.ParticipantId
        where link.Id == id && link.Status == FamilyLinkStatus.Approved
        select new FamilyFacts(person.Id, identity.FullName, person.Stage);

    /// <summary>Loads the view behind one tie, or null when the tie does not stand.</summary>
    internal static async Task<PersonForFamily?> Load(
        PortalDb db,
        ActorFacts who,
        FamilyLinkId link,
        OfficeCalendar calendar,
        CancellationToken ct
    ) =>
        await Facts(db, who, link).SingleOrDefaultAsync(ct) is { } facts
            ? new PersonForFamily(
                facts.FullName,
                facts.Stage,
                await StagePath.Of(db, facts.Participant, facts.Stage, calendar.Today, ct),
                await AllowedNews(db, facts.Participant, calendar, ct)
            )
            : null;

    /// <summary>What happened since the participant allowed this kind of news; nothing from before.</summary>
    private static async Task<IReadOnlyList<GoodNews>> AllowedNews(
        PortalDb db,
        ParticipantId id,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var since = await db
            .Consents.Where(c =>
                c.ParticipantId == id
                && c.Purpose == ConsentPurpose.FamilyNews
                && c.WithdrawnAt == null
            )
            .ToDictionaryAsync(c => c.News, c => c.GivenAt, ct);
        var news = new List<GoodNews>();
        if (since.TryGetValue(NewsKind.StageReached, out var stageSince))
        {
            news.AddRange(await Stages(db, id, calendar.DayOf(stageSince), ct));
        }

        news.AddRange(await Placements(db, id, since, calendar, ct));
        return [.. news.OrderByDescending(n => n.On).Take(Newest)];
    }

    /// <summary>Steps forward; a step back is not news for others.</summary>
    private static async Task<IEnumerable<GoodNews>> Stages(
        PortalDb db,
        ParticipantId id,
        DateOnly since,
        CancellationToken ct
    )
    {
        var changes = await db
            .StageChanges.Where(c => c.ParticipantId == id && c.DecidedOn >= since)
            .Select(c => new
            {
                c.From,
                c.To,
                c.DecidedOn,
            })
            .ToListAsync(ct);
        return changes
            .Where(c => c.From is null || c.To > c.From)
            .Select(c => new GoodNews(NewsKind.StageReached, c.DecidedOn, c.To, null));
    }

    private static async Task<IEnumerable<GoodNews>> Placements(
        PortalDb db,
        ParticipantId id,
        Dictionary<NewsKind, DateTimeOffset> since,
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
                && (step.Act == PlacementAct.Start || step.Act == PlacementAct.Complete)
            select new
            {
                step.Act,
                step.At,
                partner.Kind,
            }
        ).ToListAsync(ct);
        return steps
            .Select(s => (News: NewsOf(s.Act), s.At, s.Kind))
            .Where(s => since.TryGetValue(s.News, out var from) && s.At >= from)
            .Select(s => new GoodNews(s.News, calendar.DayOf(s.At), null, s.Kind));
    }

    private static NewsKind NewsOf(PlacementAct act) =>
        act == PlacementAct.Start ? NewsKind.PlacementStarted : NewsKind.PlacementCompleted;
}

/// <summary>Everything a relative's query takes from the person's own tables.</summary>
public sealed record FamilyFacts(ParticipantId Participant, string FullName, Stage Stage);
