using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Whom a rule set would move, and by how many days, before anybody adds it. Nothing is written.</summary>
public sealed class PreviewRules(Work work, OfficeCalendar calendar)
{
    /// <summary>Below this a number could point at a person, so it is not given to those who see numbers only.</summary>
    public const int Few = 5;

    private const int Batch = 500;

    /// <param name="actor">A head of a Bapas sees the people of the own office; the others see numbers of all.</param>
    /// <param name="json">The rule set, whole or only what changes.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<RulePreview>> Run(Actor actor, string json, CancellationToken ct) =>
        work.Read<RulePreview>(
            actor,
            Operation.PreviewRules,
            Subject.None,
            async scope =>
            {
                var sets = await RuleBook.Sets(scope.Db, ct);
                var read = AddRules.Check(json, sets, calendar.Today);
                if (!read.Succeeded(out var rules, out _))
                {
                    return read.Refusals.ToList();
                }

                var seesPeople = scope.Who.Role == Role.Supervisor;
                var people = seesPeople
                    ? scope.Db.ParticipantsFor(scope.Who)
                    : scope.Db.Participants;
                var ids = await people.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct);
                var moved = await Moved(scope.Db, ids, sets, rules, ct);
                return new RulePreview(
                    rules.Code,
                    rules.ValidFrom,
                    rules.LegalSource,
                    seesPeople ? ids.Count : Hidden(ids.Count),
                    seesPeople ? moved.Count : Hidden(moved.Count),
                    [
                        .. moved
                            .SelectMany(person => person.Moves)
                            .GroupBy(move => move.Point)
                            .OrderBy(group => group.Key)
                            .Select(group => Point(group.Key, [.. group], seesPeople)),
                    ],
                    seesPeople ? await Named(scope.Db, moved, ct) : []
                );
            },
            ct
        );

    /// <summary>Everybody whose dates differ on the day the rules begin to hold.</summary>
    internal static async Task<List<MovedPerson>> Moved(
        PortalDb db,
        IEnumerable<ParticipantId> ids,
        IReadOnlyList<RuleSet> sets,
        RuleSet rules,
        CancellationToken ct
    )
    {
        var day = rules.ValidFrom;
        var old = RuleSets.On(day, sets);
        List<MovedPerson> moved = [];
        foreach (var part in ids.Chunk(Batch))
        {
            var facts = await SentenceReader.Of(db, part, ct);
            foreach (var (id, sentence) in facts.OrderBy(f => f.Key.Value))
            {
                var (before, after) = (
                    Counted.Of(sentence, old, day),
                    Counted.Of(sentence, rules, day)
                );
                var moves = MovedDate.Between(before.Calendar, after.Calendar);
                if (moves.Count > 0)
                {
                    moved.Add(new MovedPerson(id, before, after, moves));
                }
            }
        }

        return moved;
    }

    private static PointPreview Point(
        CalendarPoint point,
        IReadOnlyList<MovedDate> moves,
        bool seesPeople
    ) =>
        seesPeople || moves.Count >= Few
            ? new(point, moves.Count, moves.Min(move => move.Days), moves.Max(move => move.Days))
            : new(point, null, null, null);

    private static async Task<List<PersonPreview>> Named(
        PortalDb db,
        IReadOnlyList<MovedPerson> moved,
        CancellationToken ct
    )
    {
        var ids = moved.Select(person => person.Id).ToList();
        var names = await db
            .PersonIdentities.Where(i => ids.Contains(i.ParticipantId))
            .ToDictionaryAsync(i => i.ParticipantId, i => i.FullName, ct);
        return
        [
            .. moved
                .OrderByDescending(person => person.Moves.Max(move => Math.Abs(move.Days ?? 0)))
                .Select(person => new PersonPreview(
                    person.Id,
                    names.GetValueOrDefault(person.Id, ""),
                    person.Moves
                )),
        ];
    }

    private static int? Hidden(int number) => number is > 0 and < Few ? null : number;
}

/// <summary>Somebody whose dates a rule set moves.</summary>
internal sealed record MovedPerson(
    ParticipantId Id,
    Counted Before,
    Counted After,
    IReadOnlyList<MovedDate> Moves
);
