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

/// <summary>One decree for many people.</summary>
/// <param name="Lines">Register number and days on each line, see <see cref="RemissionLines"/>.</param>
public sealed record RemissionBatch(RemissionKind Kind, DateOnly On, string Register, string Lines);

/// <summary>What became of the lines.</summary>
/// <param name="Given">Written now.</param>
/// <param name="Already">The same remission stood there before; handing a list in twice changes nothing.</param>
public sealed record RemissionOutcome(
    int Given,
    int Already,
    IReadOnlyList<RejectedRemission> Rejected
);

/// <param name="Number">Of the line, from 1.</param>
public sealed record RejectedRemission(int Number, string RegisterNo, Refusal Why);

/// <summary>
/// Lapas staff enter the remission of a day, such as 17 August, for many people of the facility. Each line stands for itself: what is
/// wrong is named and the rest is written.
/// </summary>
public sealed class RecordRemissionForMany(Work work, OfficeCalendar calendar)
{
    /// <summary>People of one transaction, so that the write lock is never held for long.</summary>
    private const int Batch = 50;

    public async Task<Result<RemissionOutcome>> Run(
        Actor actor,
        RemissionBatch batch,
        CancellationToken ct
    )
    {
        var (lines, faults) = RemissionLines.Read(batch.Lines);
        var outcome = new RemissionOutcome(0, 0, faults);
        // An empty list still goes through the gate once.
        foreach (var part in lines.Chunk(Batch).DefaultIfEmpty([]))
        {
            var written = await Part(actor, batch, part, lines.Count + faults.Count, ct);
            if (!written.Succeeded(out var done, out _))
            {
                return written;
            }

            outcome = new RemissionOutcome(
                outcome.Given + done.Given,
                outcome.Already + done.Already,
                [.. outcome.Rejected, .. done.Rejected]
            );
        }

        return outcome with
        {
            Rejected = [.. outcome.Rejected.OrderBy(line => line.Number)],
        };
    }

    private Task<Result<RemissionOutcome>> Part(
        Actor actor,
        RemissionBatch batch,
        IReadOnlyList<RemissionLineRead> lines,
        int total,
        CancellationToken ct
    ) =>
        work.Change<RemissionOutcome>(
            actor,
            Operation.RecordRemissionForMany,
            Subject.None,
            async scope =>
            {
                var (today, facility) = (calendar.Today, scope.Who.Facility);
                if (facility is null)
                {
                    return Refusal.NotFound;
                }

                if (total is 0 or > RemissionLines.MaxLines)
                {
                    return total == 0 ? RemissionLines.Empty : RemissionLines.TooMany;
                }

                // What is wrong with the decree itself is said once, not on every line.
                var decree = Remission.Give(
                    ParticipantId.New(),
                    new RemissionGrant(batch.Kind, batch.On, 1, batch.Register),
                    today,
                    scope.Me,
                    scope.Now
                );
                if (decree.Refused(out _))
                {
                    return decree.Refusals.ToList();
                }

                var people = await People(scope, facility.Value, lines, ct);
                var ids = people.SelectMany(p => p).Distinct().ToList();
                var facts = await SentenceReader.Of(scope.Db, ids, ct);
                var rules = await RuleBook.On(scope.Db, today, ct);
                var (given, already, rejected) = (0, 0, new List<RejectedRemission>());
                foreach (var line in lines)
                {
                    if (people[line.RegisterNo].Distinct().ToList() is not [var person])
                    {
                        rejected.Add(
                            new(
                                line.Number,
                                line.RegisterNo,
                                people.Contains(line.RegisterNo)
                                    ? RemissionLines.NumberShared
                                    : RemissionLines.NumberUnknown
                            )
                        );
                        continue;
                    }

                    var grant = new RemissionGrant(batch.Kind, batch.On, line.Days, batch.Register);
                    var before = Counted.Of(facts.GetValueOrDefault(person), rules, today);
                    var held = before.Facts?.Sentence.Grants.FirstOrDefault(g =>
                        !g.IsRevoked && g.Kind == grant.Kind && g.On == grant.On
                    );
                    if (held?.Days == grant.Days)
                    {
                        already++;
                    }
                    else if (held is not null)
                    {
                        rejected.Add(
                            new(
                                line.Number,
                                line.RegisterNo,
                                RemissionLines.OtherDays with
                                {
                                    Args = [held.Days],
                                }
                            )
                        );
                    }
                    else if (RemissionCheck.Of(before, grant, today) is [var wrong, ..])
                    {
                        rejected.Add(new(line.Number, line.RegisterNo, wrong));
                    }
                    else
                    {
                        await Give(scope, person, grant, before, today, ct);
                        given++;
                    }
                }

                scope.Detail = $"{given} given, {already} already, {rejected.Count} rejected";
                return new RemissionOutcome(given, already, rejected);
            },
            ct
        );

    private static async Task Give(
        Scope scope,
        ParticipantId person,
        RemissionGrant grant,
        Counted before,
        DateOnly today,
        CancellationToken ct
    )
    {
        var detail = scope.Detail;
        if (
            !Remission
                .Give(person, grant, today, scope.Me, scope.Now)
                .Succeeded(out var remission, out var refusal)
        )
        {
            throw new InvalidOperationException(refusal.Code);
        }

        scope.Db.Remissions.Add(remission);
        var told = await Recount.Finish(
            scope,
            person,
            before,
            RecordRemission.Act(remission),
            today,
            ct
        );
        if (told.Refused(out var broken))
        {
            throw new InvalidOperationException(broken.Code);
        }

        scope.Detail = detail;
    }

    private static async Task<ILookup<string, ParticipantId>> People(
        Scope scope,
        FacilityId facility,
        IReadOnlyList<RemissionLineRead> lines,
        CancellationToken ct
    )
    {
        var numbers = lines.Select(line => line.RegisterNo).ToList();
        var rows = await (
            from number in scope.Db.RegisterNumbers
            join person in scope.Db.ParticipantsFor(scope.Who)
                on number.ParticipantId equals person.Id
            where number.FacilityId == facility && numbers.Contains(number.Number)
            select new { number.Number, number.ParticipantId }
        ).ToListAsync(ct);
        return rows.ToLookup(r => r.Number, r => r.ParticipantId, StringComparer.Ordinal);
    }
}
