using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>
/// On the day a rule set begins to hold, everybody whose dates it moves finds old and new on the timeline and is told. Works in parts;
/// running again goes on where it stopped.
/// </summary>
public sealed class ApplyRules(Work work, OfficeCalendar calendar)
{
    /// <summary>People of one transaction, so that the write lock is never held for long.</summary>
    private const int Batch = 50;

    /// <returns>How many people's dates moved.</returns>
    public async Task<Result<int>> Run(Actor actor, CancellationToken ct)
    {
        var told = 0;
        while (true)
        {
            var looked = await Look(actor, ct);
            if (!looked.Succeeded(out var due, out var refusal))
            {
                return refusal;
            }

            if (due.Code is null)
            {
                return told;
            }

            foreach (var part in due.People.Chunk(Batch))
            {
                if (!(await Tell(actor, due.Code, part, ct)).Succeeded(out var moved, out refusal))
                {
                    return refusal;
                }

                told += moved;
            }

            if ((await End(actor, due.Code, ct)).Refused(out refusal))
            {
                return refusal;
            }
        }
    }

    /// <summary>The oldest rule set that holds and has not been told of, and whom it moves.</summary>
    private Task<Result<Due>> Look(Actor actor, CancellationToken ct) =>
        work.Read<Due>(
            actor,
            Operation.ApplyRules,
            Subject.None,
            async scope =>
            {
                var db = scope.Db;
                var today = calendar.Today;
                var code = await db
                    .RuleSets.Where(r => r.AppliedAt == null && r.ValidFrom <= today)
                    .OrderBy(r => r.ValidFrom)
                    .ThenBy(r => r.EnteredAt)
                    .Select(r => r.Code)
                    .FirstOrDefaultAsync(ct);
                if (code is null)
                {
                    return new Due(null, []);
                }

                var people = await db
                    .CriminalRecords.OrderBy(r => r.ParticipantId)
                    .Select(r => r.ParticipantId)
                    .ToListAsync(ct);
                return new Due(code, [.. (await Moved(db, code, people, ct)).Select(m => m.Id)]);
            },
            ct
        );

    private Task<Result<int>> Tell(
        Actor actor,
        string code,
        IReadOnlyList<ParticipantId> people,
        CancellationToken ct
    ) =>
        work.Change<int>(
            actor,
            Operation.ApplyRules,
            Subject.None,
            async scope =>
            {
                var moved = await Moved(scope.Db, code, people, ct);
                foreach (var person in moved)
                {
                    Recount.Keep(
                        scope,
                        person.Id,
                        person.Before,
                        person.After,
                        new LawAct(
                            CalendarCause.RulesChanged,
                            TimelineKind.RulesChanged,
                            "",
                            TimelineFact.Text(code),
                            TimelineFact.Of(person.After.Rules!.ValidFrom)
                        ),
                        calendar.Today
                    );
                    await Contradictions.Review(scope, person.Id, calendar.Today, ct);
                }

                return moved.Count;
            },
            ct
        );

    private Task<Result<Done>> End(Actor actor, string code, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.ApplyRules,
            Subject.None,
            async scope =>
            {
                (await scope.Db.RuleSets.SingleAsync(r => r.Code == code, ct)).Applied(scope.Now);
                return Done.Yes;
            },
            ct
        );

    /// <summary>Those of the people whose dates differ by this set and who were not told before.</summary>
    private static async Task<List<MovedPerson>> Moved(
        PortalDb db,
        string code,
        IReadOnlyList<ParticipantId> people,
        CancellationToken ct
    )
    {
        var sets = await RuleBook.Sets(db, ct);
        var at = sets.ToList().FindIndex(set => set.Code == code);
        var told = await db
            .CalendarChanges.Where(c => c.Cause == CalendarCause.RulesChanged && c.RuleSet == code)
            .Select(c => c.ParticipantId)
            .ToListAsync(ct);
        return await PreviewRules.Moved(db, people.Except(told), [.. sets.Take(at)], sets[at], ct);
    }

    private sealed record Due(string? Code, IReadOnlyList<ParticipantId> People);
}
