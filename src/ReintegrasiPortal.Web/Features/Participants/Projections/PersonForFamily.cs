using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Families.News;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>One piece of good news the participant allows relatives to hear.</summary>
/// <param name="Stage">The stage reached; null for news of anything else.</param>
/// <param name="Partner">Kind of the partner, never its name; null where there is none.</param>
/// <param name="Days">Days of work kept, 30 or 90; null for other news.</param>
/// <param name="IsNew">Not read yet.</param>
public sealed record GoodNews(
    NewsKind Kind,
    DateOnly On,
    Stage? Stage,
    PartnerKind? Partner,
    int? Days = null,
    bool IsNew = false
);

/// <summary>A person as an approved relative sees them: the name, the path, and the news allowed. There is no other field to fill.</summary>
/// <param name="Stage">Null where stages are kept from this relative.</param>
/// <param name="Path">Empty where stages are kept from this relative.</param>
public sealed record PersonForFamily(
    string FullName,
    Stage? Stage,
    IReadOnlyList<StageMark> Path,
    IReadOnlyList<GoodNews> News
)
{
    /// <summary>News on the page.</summary>
    private const int Newest = 3;

    /// <summary>Nothing is told: the page is the calm one that looks the same for everybody.</summary>
    public bool IsQuiet => Stage is null && News.Count == 0;

    /// <summary>Columns of the person itself. The tie is checked here once more, on the row: another tie to the same person opens nothing.</summary>
    public static IQueryable<FamilyFacts> Facts(PortalDb db, ActorFacts who, FamilyLinkId id) =>
        from link in db.FamilyLinksFor(who)
        join person in db.Participants on link.ParticipantId equals person.Id
        join identity in db.PersonIdentities on link.ParticipantId equals identity.ParticipantId
        where link.Id == id && link.Status == FamilyLinkStatus.Approved && link.HiddenAt == null
        select new FamilyFacts(person.Id, identity.FullName, person.Stage, link.NewsReadAt);

    /// <summary>Loads the view behind one tie, or null when the tie does not stand.</summary>
    internal static async Task<PersonForFamily?> Load(
        PortalDb db,
        ActorFacts who,
        FamilyLinkId link,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        if (await Facts(db, who, link).SingleOrDefaultAsync(ct) is not { } facts)
        {
            return null;
        }

        var topics = await FamilyFeed.AllowedTopics(db, link, ct);
        var stages = topics.Contains(FamilyTopic.StageDates);
        var news = await FamilyFeed.Of(db, facts, topics, calendar, ct);
        return new PersonForFamily(
            facts.FullName,
            stages ? facts.Stage : null,
            stages
                ? await StagePath.Of(db, facts.Participant, facts.Stage, calendar.Today, ct)
                : [],
            [.. news.Take(Newest)]
        );
    }
}

/// <summary>Everything a relative's query takes from the person's own tables, and how far the relative has read.</summary>
public sealed record FamilyFacts(
    ParticipantId Participant,
    string FullName,
    Stage Stage,
    DateTimeOffset? NewsReadAt
);
