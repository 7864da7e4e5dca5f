using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.News;

/// <summary>One page of Kabar Baik.</summary>
/// <param name="More">Older news are on the next page.</param>
public sealed record NewsPage(IReadOnlyList<GoodNews> News, bool More);

/// <summary>The good news behind one tie, newest first. A person has a few dozen at most, so a page is cut from the whole.</summary>
public sealed class ListFamilyNews(Work work, OfficeCalendar calendar)
{
    public const int PageSize = 10;

    /// <summary>One page.</summary>
    /// <param name="actor">The relative.</param>
    /// <param name="link">The tie.</param>
    /// <param name="page">From 1.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<NewsPage>> Run(
        Actor actor,
        FamilyLinkId link,
        int page,
        CancellationToken ct
    ) =>
        work.Read<NewsPage>(
            actor,
            Operation.ListFamilyNews,
            Subject.Of(link),
            async scope =>
            {
                if (
                    await PersonForFamily.Facts(scope.Db, scope.Who, link).SingleOrDefaultAsync(ct)
                    is not { } person
                )
                {
                    return Refusal.NotFound;
                }

                var topics = await FamilyFeed.AllowedTopics(scope.Db, link, ct);
                var news = await FamilyFeed.Of(scope.Db, person, topics, calendar, ct);
                var skip = (Math.Max(page, 1) - 1) * PageSize;
                return new NewsPage(
                    [.. news.Skip(skip).Take(PageSize)],
                    news.Count > skip + PageSize
                );
            },
            ct
        );
}

/// <summary>The relative has read the news up to now.</summary>
public sealed class MarkFamilyNewsRead(Work work)
{
    public Task<Result<Done>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.MarkFamilyNewsRead,
            Subject.Of(id),
            async scope =>
            {
                var link = await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .SingleOrDefaultAsync(
                        l => l.Id == id && l.Status == FamilyLinkStatus.Approved,
                        ct
                    );
                if (link is null)
                {
                    return Refusal.NotFound;
                }

                link.ReadNews(scope.Now);
                return Done.Yes;
            },
            ct
        );
}
