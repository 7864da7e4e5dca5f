using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Timelines;

/// <summary>One line as officers read it.</summary>
/// <param name="By">Display name; null when the portal did it by schedule.</param>
/// <param name="Told">Names of those in whose inbox the news of it lies.</param>
public sealed record TimelineLine(
    long Id,
    TimelineKind Kind,
    DateTimeOffset At,
    string? By,
    string Reason,
    IReadOnlyList<TimelineFact> Facts,
    IReadOnlyList<string> Told
);

/// <param name="Next">Where the older lines begin; null when there are none.</param>
public sealed record TimelinePart(IReadOnlyList<TimelineLine> Lines, long? Next);

/// <summary>What happened in one case, newest first, with who did it, why, and who was told.</summary>
public sealed class ShowTimeline(Work work)
{
    private const int PageSize = 40;

    /// <param name="actor">Who accompanies the person.</param>
    /// <param name="person">Whose timeline.</param>
    /// <param name="before">The line before which to go on; null for the newest.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<TimelinePart>> Run(
        Actor actor,
        ParticipantId person,
        long? before,
        CancellationToken ct
    ) =>
        work.Read<TimelinePart>(
            actor,
            Operation.ShowTimeline,
            Subject.Of(person),
            async scope =>
            {
                var db = scope.Db;
                var entries = await db.TimelineFor(scope.Who)
                    .Where(e => e.ParticipantId == person)
                    .Where(e => before == null || e.Id < before)
                    .OrderByDescending(e => e.Id)
                    .Take(PageSize + 1)
                    .ToListAsync(ct);
                var shown = entries.Take(PageSize).ToList();
                var told = await Told(
                    db,
                    [.. shown.Select(e => e.Told).Where(k => k.Length > 0)],
                    ct
                );
                var authors = shown.Where(e => e.By is not null).Select(e => e.By!.Value.Value);
                var names = await Names(
                    db,
                    [.. authors.Concat(told.SelectMany(t => t.Value)).Distinct()],
                    ct
                );
                return new TimelinePart(
                    [
                        .. shown.Select(e => new TimelineLine(
                            e.Id,
                            e.Kind,
                            e.At,
                            e.By is { } by ? names.GetValueOrDefault(by.Value) : null,
                            e.Reason,
                            e.Facts,
                            [
                                .. told.GetValueOrDefault(e.Told, [])
                                    .Select(id => names.GetValueOrDefault(id, ""))
                                    .Order(StringComparer.CurrentCulture),
                            ]
                        )),
                    ],
                    entries.Count > PageSize ? shown[^1].Id : null
                );
            },
            ct
        );

    private static async Task<Dictionary<string, List<Guid>>> Told(
        PortalDb db,
        List<string> keys,
        CancellationToken ct
    )
    {
        var rows = await (
            from message in db.Outbox
            where keys.Contains(message.Key)
            join notice in db.Notifications on message.Id equals notice.EventId
            select new { message.Key, notice.AccountId }
        ).ToListAsync(ct);
        return rows.GroupBy(r => r.Key, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(r => r.AccountId.Value).Distinct().ToList(),
                StringComparer.Ordinal
            );
    }

    private static Task<Dictionary<Guid, string>> Names(
        PortalDb db,
        List<Guid> accounts,
        CancellationToken ct
    ) =>
        db
            .Users.Where(u => accounts.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
}
