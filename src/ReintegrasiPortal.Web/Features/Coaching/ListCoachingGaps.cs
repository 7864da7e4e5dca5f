using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Somebody without coaching.</summary>
/// <param name="LastOn">Day of the last session attended; null when there was none.</param>
/// <param name="Days">Without coaching.</param>
/// <param name="NeedsPhase">Also waits for a phase of rehabilitation.</param>
public sealed record GapLine(
    ParticipantId Person,
    string Name,
    string Alias,
    DateOnly? LastOn,
    int Days,
    bool NeedsPhase
);

/// <summary>Those who wait longest.</summary>
public sealed record GapList(int Total, IReadOnlyList<GapLine> First);

/// <summary>Who at the facility has had no coaching for thirty days.</summary>
public sealed class ListCoachingGaps(Work work, OfficeCalendar calendar)
{
    public const int Shown = 100;

    public Task<Result<GapList>> Run(Actor actor, CancellationToken ct) =>
        work.Read<GapList>(
            actor,
            Operation.ListCoachingGaps,
            Subject.None,
            async scope =>
            {
                var gaps = scope.Db.GapsFor(scope.Who, calendar);
                var total = await gaps.CountAsync(ct);
                var first = await gaps.Take(Shown).ToListAsync(ct);
                var ids = first.ConvertAll(g => g.Id);
                var names = await scope
                    .Db.PersonIdentities.Where(i => ids.Contains(i.ParticipantId))
                    .ToDictionaryAsync(i => i.ParticipantId, i => i.FullName, ct);
                return new GapList(
                    total,
                    first.ConvertAll(g => new GapLine(
                        g.Id,
                        names.GetValueOrDefault(g.Id, g.Alias),
                        g.Alias,
                        g.LastOn,
                        CoachingGap.Days(g.LastOn, calendar.DayOf(g.AddedAt), calendar.Today),
                        g.NeedsPhase
                    ))
                );
            },
            ct
        );
}
