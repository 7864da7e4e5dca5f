using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// What happened to the sentences of some people: remission on past 17 Augusts, a date read off the corrections database, and for Dedi
/// a decree that now runs past the end of the sentence, so that the guides can show a contradiction.
/// </summary>
internal static class SentencesDemo
{
    private const int WithRemission = 24;

    /// <summary>The usual general remission, year by year, in days (Keppres 174/1999).</summary>
    private static readonly int[] s_days = [30, 60, 90, 120];

    /// <param name="db">Already holds the people.</param>
    /// <param name="people">Dedi first.</param>
    /// <param name="calendar">Says which day it is.</param>
    public static void Add(PortalDb db, IReadOnlyList<DemoPerson> people, OfficeCalendar calendar)
    {
        var dedi = people[0];
        var others = people
            .Skip(1)
            .Where(person => !person.Rows.OfType<Decree>().Any())
            .Take(WithRemission)
            .ToList();
        foreach (var person in others.Prepend(dedi))
        {
            Remissions(db, person, calendar);
        }

        Official(db, others[0], calendar);
        Contradiction(db, dedi, calendar);
    }

    private static void Remissions(PortalDb db, DemoPerson person, OfficeCalendar calendar)
    {
        var record = person.Rows.OfType<CriminalRecord>().Single();
        var sentence = SentenceOf(person);
        var years = 0;
        for (var year = record.DetainedOn.Year; year <= calendar.Today.Year; year++)
        {
            var day = new DateOnly(year, 8, 17);
            if (day > calendar.Today || day < record.DetainedOn.AddMonths(7))
            {
                continue;
            }

            var grant = new RemissionGrant(
                RemissionKind.General,
                day,
                s_days[Math.Min(years++, s_days.Length - 1)],
                $"PAS-1{year % 100:00}.PK.05.04 TAHUN {year}"
            );
            var at = calendar.At(day, new TimeOnly(10, 30));
            var given = Remission.Give(person.Person.Id, grant, day, person.Officer, at);
            db.Add(DemoData.Must(given));
            var with = sentence with { Grants = [.. sentence.Grants, grant] };
            Changed(
                db,
                person,
                CalendarCause.RemissionGranted,
                (sentence, with),
                at,
                calendar.Today
            );
            db.Add(
                Line(
                    person,
                    TimelineKind.RemissionGranted,
                    at,
                    TimelineFact.Of(grant.Kind),
                    TimelineFact.Of(grant.On),
                    TimelineFact.Of(grant.Days),
                    TimelineFact.Text(grant.Register!)
                )
            );
            sentence = with;
        }
    }

    /// <summary>Two days from the estimate: within what different day counts explain.</summary>
    private static void Official(PortalDb db, DemoPerson person, OfficeCalendar calendar)
    {
        var at = calendar.Now.AddDays(-9);
        var day = CalendarOf(SentenceOf(db, person), calendar.Today)[CalendarPoint.Expiry]
            .Date!.Value.AddDays(2);
        var entered = OfficialEntry.Enter(
            person.Person.Id,
            CalendarPoint.Expiry,
            day,
            DateSource.CorrectionsDatabase,
            "SDP 2026-11",
            person.Officer,
            at
        );
        db.Add(DemoData.Must(entered));
        db.Add(
            Line(
                person,
                TimelineKind.OfficialDateEntered,
                at,
                TimelineFact.Of(CalendarPoint.Expiry),
                TimelineFact.Of(day),
                TimelineFact.Of(DateSource.CorrectionsDatabase),
                TimelineFact.Text("SDP 2026-11")
            )
        );
    }

    private static void Contradiction(PortalDb db, DemoPerson person, OfficeCalendar calendar)
    {
        var now = calendar.Now.AddDays(-1);
        var found = ContradictionCheck.Of(
            CalendarOf(SentenceOf(db, person), calendar.Today),
            DemoData.Must(RuleSets.On(calendar.Today)),
            person.Rows.OfType<StageChange>().MaxBy(change => change.DecidedOn),
            person.Rows.OfType<Decree>(),
            calendar.Today
        );
        foreach (var contradiction in found)
        {
            var task = new CaseTask(
                person.Person.Id,
                TaskKind.SettleContradiction,
                TaskOwner.Officer,
                WorkingDays.After(calendar.Today, 4),
                Contradictions.TaskKey(contradiction.Key),
                now
            );
            db.AddRange(
                new Contradiction(person.Person.Id, contradiction, now),
                task,
                Line(
                    person,
                    TimelineKind.ContradictionFound,
                    now,
                    TimelineFact.Of(contradiction.Kind)
                )
            );
        }
    }

    private static void Changed(
        PortalDb db,
        DemoPerson person,
        CalendarCause cause,
        (Sentence Before, Sentence After) sentences,
        DateTimeOffset at,
        DateOnly today
    )
    {
        var moves = MovedDate.Between(
            CalendarOf(sentences.Before, today),
            CalendarOf(sentences.After, today)
        );
        if (moves.Count == 0)
        {
            return;
        }

        var rules = DemoData.Must(RuleSets.On(today));
        db.Add(new CalendarChange(person.Person.Id, cause, rules.Code, moves, person.Officer, at));
        db.AddRange(
            moves
                .Where(move => move is { Before: not null, After: not null })
                .DistinctBy(move => (move.Before, move.After))
                .Select(move =>
                    Line(
                        person,
                        TimelineKind.DateMoved,
                        at,
                        TimelineFact.Of(move.Point),
                        TimelineFact.Of(move.Before!.Value),
                        TimelineFact.Of(move.After!.Value)
                    )
                )
        );
    }

    private static Sentence SentenceOf(DemoPerson person)
    {
        var record = person.Rows.OfType<CriminalRecord>().Single();
        return new Sentence
        {
            DetainedSince = record.DetainedOn,
            Lengths = [person.Rows.OfType<Verdict>().Single().Length],
            OffenceGroup = record.OffenceGroup,
        };
    }

    private static Sentence SentenceOf(PortalDb db, DemoPerson person) =>
        SentenceOf(person) with
        {
            Grants =
            [
                .. db
                    .ChangeTracker.Entries<Remission>()
                    .Select(entry => entry.Entity)
                    .Where(remission => remission.ParticipantId == person.Person.Id)
                    .OrderBy(remission => remission.On)
                    .Select(remission => remission.Grant),
            ],
        };

    private static CalendarResult CalendarOf(Sentence sentence, DateOnly today) =>
        DemoData.Must(SentenceCalendar.Compute(sentence, DemoData.Must(RuleSets.On(today)), today));

    private static TimelineEntry Line(
        DemoPerson person,
        TimelineKind kind,
        DateTimeOffset at,
        params IReadOnlyList<TimelineFact> facts
    ) => new(person.Person.Id, kind, at, person.Officer, "", facts, "");
}
