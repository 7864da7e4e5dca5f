using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>One inbox line. The names are filled in only where the reader may still see what they belong to.</summary>
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
    Guid? ParticipantId
);

/// <summary>The own inbox, newest first, paged by key.</summary>
public sealed class ListNotices(Work work)
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

    private static async Task<List<NoticeRow>> Describe(
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
                n.ParticipantId
            )),
        ];
    }

    private static string? Name(Dictionary<Guid, string> names, Guid? id) =>
        id is { } known ? names.GetValueOrDefault(known) : null;
}
