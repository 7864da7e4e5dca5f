using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Flags what cannot both be right, opens a task for it, and closes both when the sources agree again. It never changes a decision.</summary>
internal static class Contradictions
{
    /// <summary>Working days within which somebody should have looked.</summary>
    private const int DueWithin = 5;

    /// <summary>Looks at one person after decisions or facts changed; call it with the change already written.</summary>
    public static async Task Review(
        Scope scope,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    ) => await Review(scope, id, await Recount.Look(scope.Db, id, today, ct), today, ct);

    /// <summary>The same with the count at hand.</summary>
    public static async Task Review(
        Scope scope,
        ParticipantId id,
        Counted count,
        DateOnly today,
        CancellationToken ct
    )
    {
        var found = await Find(scope.Db, id, count, today, ct);
        var known = await scope.Db.Contradictions.Where(c => c.ParticipantId == id).ToListAsync(ct);
        foreach (var contradiction in found)
        {
            if (known.Find(c => c.IsOpen && c.Key == contradiction.Key) is { } open)
            {
                if (open.IsSameAs(contradiction))
                {
                    continue;
                }

                open.Vanish(scope.Now);
                await scope.Db.SaveChangesAsync(ct);
            }
            else if (known.Exists(c => c.IsSameAs(contradiction) && IsSettled(c)))
            {
                continue;
            }

            await Flag(scope, id, contradiction, today, ct);
        }

        foreach (
            var gone in known.Where(c =>
                c.IsOpen && found.All(f => f.Key != c.Key) && CanTell(c, count)
            )
        )
        {
            gone.Vanish(scope.Now);
            await scope.TaskDone(id, TaskKey(gone.Key), ct);
            scope.Note(id, TimelineKind.ContradictionVanished, facts: [TimelineFact.Of(gone.Kind)]);
        }
    }

    public static string TaskKey(string contradiction) => $"contradiction:{contradiction}";

    private static async Task Flag(
        Scope scope,
        ParticipantId id,
        FoundContradiction found,
        DateOnly today,
        CancellationToken ct
    )
    {
        scope.Db.Contradictions.Add(new Contradiction(id, found, scope.Now));
        scope.Note(id, TimelineKind.ContradictionFound, facts: [TimelineFact.Of(found.Kind)]);
        await scope.AskFor(
            id,
            TaskKind.SettleContradiction,
            found.Kind == ContradictionKind.RegisterShared
                ? TaskOwner.LapasStaff
                : TaskOwner.Officer,
            WorkingDays.After(today, DueWithin),
            TaskKey(found.Key),
            ct
        );
    }

    private static async Task<List<FoundContradiction>> Find(
        PortalDb db,
        ParticipantId id,
        Counted count,
        DateOnly today,
        CancellationToken ct
    )
    {
        var found = await SharedNumbers(db, id, ct);
        if (count is { Calendar: { } calendar, Rules: { } rules })
        {
            var stage = await db
                .StageChanges.Where(c => c.ParticipantId == id)
                .OrderByDescending(c => c.DecidedOn)
                .ThenByDescending(c => c.Id)
                .FirstOrDefaultAsync(ct);
            var decrees = await db.Decrees.Where(d => d.ParticipantId == id).ToListAsync(ct);
            found.AddRange(ContradictionCheck.Of(calendar, rules, stage, decrees, today));
        }

        return found;
    }

    private static async Task<List<FoundContradiction>> SharedNumbers(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var own = await db.RegisterNumbers.Where(n => n.ParticipantId == id).ToListAsync(ct);
        var numbers = own.ConvertAll(n => n.Number);
        var others = await db
            .RegisterNumbers.Where(n => n.ParticipantId != id && numbers.Contains(n.Number))
            .ToListAsync(ct);
        return
        [
            .. own.SelectMany(
                mine =>
                    others.Where(o => o.FacilityId == mine.FacilityId && o.Number == mine.Number),
                ContradictionCheck.SharedRegister
            ),
        ];
    }

    private static bool IsSettled(Contradiction contradiction) =>
        contradiction.Ruling is not (null or ContradictionRuling.NoLongerHolds);

    /// <summary>Without a calendar nothing can be said of dates; a stopped count ends what was open about them.</summary>
    private static bool CanTell(Contradiction contradiction, Counted count) =>
        contradiction.Kind == ContradictionKind.RegisterShared
        || count.Calendar is not null
        || count.Facts?.StoppedFor is not null;
}
