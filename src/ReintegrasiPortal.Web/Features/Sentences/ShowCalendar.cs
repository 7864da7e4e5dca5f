using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>The sentence of one person for those who accompany them: dates with explanations, facts, changes, contradictions.</summary>
public sealed class ShowCalendar(Work work, OfficeCalendar calendar)
{
    private const int LastChanges = 20;

    public Task<Result<CalendarView>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<CalendarView>(
            actor,
            Operation.ShowCalendar,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var person = await db.ParticipantsFor(scope.Who)
                    .Where(p => p.Id == id)
                    .Select(p => new
                    {
                        p.Stage,
                        p.StageDecidedOn,
                        p.FacilityId,
                    })
                    .SingleOrDefaultAsync(ct);
                if (person is null)
                {
                    return Refusal.NotFound;
                }

                var count = await Recount.Look(db, id, calendar.Today, ct);
                return new CalendarView(
                    count.Calendar,
                    count.Refusals,
                    count.Facts?.StoppedFor,
                    count.Facts?.StoppedOn,
                    person.Stage,
                    person.StageDecidedOn,
                    await Detention(db, id, ct),
                    await db
                        .PersonIdentities.Where(i => i.ParticipantId == id)
                        .Select(i => i.BirthDate)
                        .SingleOrDefaultAsync(ct),
                    await Verdicts(db, id, ct),
                    await Remissions(db, id, ct),
                    await Uncounted(db, id, ct),
                    await Official(db, id, ct),
                    await Registers(db, id, ct),
                    await Changes(db, id, ct),
                    await OfContradictions(scope, id, ct),
                    person.FacilityId,
                    await db
                        .Facilities.Where(f =>
                            scope.Who.Facility == null || f.Id == scope.Who.Facility
                        )
                        .OrderBy(f => f.Name)
                        .Select(f => new FacilityName(f.Id, f.Name))
                        .ToListAsync(ct)
                );
            },
            ct
        );

    private static Task<DetentionLine?> Detention(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        db
            .CriminalRecords.Where(r => r.ParticipantId == id)
            .Select(r => new DetentionLine(
                new DetentionTerms(r.OffenceGroup, r.DetainedOn, r.CreditDays, r.Policy),
                r.Revision
            ))
            .SingleOrDefaultAsync(ct);

    private static async Task<List<VerdictLine>> Verdicts(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .Verdicts.Where(v => v.ParticipantId == id)
            .OrderBy(v => v.EnteredAt)
            .ThenBy(v => v.Id)
            .ToListAsync(ct);
        return rows.ConvertAll(v => new VerdictLine(
            v.Id,
            new VerdictTerms(
                v.DecisionNo,
                v.DecidedOn,
                v.Length,
                v.IsLife,
                v.SubsidiaryMonths,
                v.IsFinePaid
            ),
            v.IsWithdrawal,
            v.Reason,
            rows.Find(later => later.Replaces == v.Id)?.Id
        ));
    }

    private static async Task<List<RemissionLine>> Remissions(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .Remissions.Where(r => r.ParticipantId == id)
            .OrderBy(r => r.On)
            .ThenBy(r => r.Id)
            .ToListAsync(ct);
        return rows.ConvertAll(r => new RemissionLine(r.Id, r.Grant, r.RevokedFor));
    }

    private static async Task<List<UncountedLine>> Uncounted(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .UncountedTimes.Where(t => t.ParticipantId == id)
            .OrderBy(t => t.From)
            .ToListAsync(ct);
        return rows.ConvertAll(t => new UncountedLine(t.Id, t.Period, t.WithdrawnAt is not null));
    }

    private static async Task<List<OfficialLine>> Official(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .OfficialEntries.Where(e => e.ParticipantId == id)
            .OrderBy(e => e.EnteredAt)
            .ThenBy(e => e.Id)
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(e => e.Point)
                .OrderBy(group => group.Key)
                .Select(group => group.Last())
                .Select(e => new OfficialLine(e.Point, e.On, e.Source, e.Register)),
        ];
    }

    private static Task<List<RegisterLine>> Registers(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        (
            from number in db.RegisterNumbers
            join facility in db.Facilities on number.FacilityId equals facility.Id
            where number.ParticipantId == id
            orderby number.From, number.EnteredAt
            select new RegisterLine(number.Number, facility.Name, number.From)
        ).ToListAsync(ct);

    private static async Task<List<ChangeLine>> Changes(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .CalendarChanges.Where(c => c.ParticipantId == id)
            .OrderByDescending(c => c.At)
            .ThenByDescending(c => c.Id)
            .Take(LastChanges)
            .ToListAsync(ct);
        var authors = rows.Where(c => c.By is not null).Select(c => c.By!.Value.Value).ToList();
        var names = await db
            .Users.Where(u => authors.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return rows.ConvertAll(c => new ChangeLine(
            c.Id,
            c.Cause,
            c.At,
            c.By is { } by ? names.GetValueOrDefault(by.Value) : null,
            c.Moves
        ));
    }

    private static async Task<List<ContradictionLine>> OfContradictions(
        Scope scope,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await scope
            .Db.Contradictions.Where(c =>
                c.ParticipantId == id && c.Ruling != ContradictionRuling.NoLongerHolds
            )
            .OrderBy(c => c.EndedAt != null)
            .ThenByDescending(c => c.FoundAt)
            .ToListAsync(ct);
        var others = rows.Select(c => c.Second.Person).OfType<ParticipantId>().ToList();
        var names = await (
            from person in scope.Db.ParticipantsFor(scope.Who)
            join identity in scope.Db.PersonIdentities on person.Id equals identity.ParticipantId
            where others.Contains(person.Id)
            select new { person.Id, identity.FullName }
        ).ToDictionaryAsync(p => p.Id, p => p.FullName, ct);
        return rows.ConvertAll(c => new ContradictionLine(
            c.Id,
            c.Kind,
            c.First,
            // Whose the other number is, only for those who may see that person too.
            c.Second with
            {
                Person = null,
            },
            c.FoundAt,
            c.Ruling,
            c.EndedAt,
            c.Second.Person is { } other ? names.GetValueOrDefault(other) : null
        ));
    }
}
