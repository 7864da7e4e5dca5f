using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Reporting;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>Wajib lapor of Dedi and a handful of Rina's people: kept, excused, corrected, missed, and one objection that waits.</summary>
internal static class ReportingDemo
{
    /// <summary>
    /// One letter a past week, oldest first: K came, R by telephone, E excused, N not held, M missed, C missed and corrected, A missed and
    /// objected to. The first is Dedi's.
    /// </summary>
    private static readonly string[] s_weeks =
    [
        "KKRCKEKK",
        "KKKKMM",
        "KKMA",
        "KNKEK",
        "KKKKKK",
        "KKM",
    ];

    private static readonly TimeOnly s_time = new(9, 0);

    public static async Task Add(
        PortalDb db,
        IReadOnlyList<DemoPerson> people,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var stories = Cast(people, calendar)
            .Select(seat => Plan(db, seat.Person, seat.Until, seat.Weeks, calendar))
            .ToList();
        await db.SaveChangesAsync(ct);
        var steps = stories.ConvertAll(story => Steps(story, calendar).ToList());
        // One save a step: the database itself holds every date to its map.
        for (var turn = 0; steps.Exists(all => all.Count > turn); turn++)
        {
            foreach (var step in steps.Where(all => all.Count > turn).Select(all => all[turn]))
            {
                step(db);
            }

            await db.SaveChangesAsync(ct);
        }

        db.AddRange(Calls(stories[1], calendar));
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<(DemoPerson Person, DateOnly Until, string Weeks)> Cast(
        IReadOnlyList<DemoPerson> people,
        OfficeCalendar calendar
    ) =>
        people
            .Where(person => person.Officer == people[0].Officer)
            .Where(person => person == people[0] || person.Person.Stage == Stage.Integration)
            .Select(person =>
                (
                    Person: person,
                    Until: person
                        .Rows.OfType<Decree>()
                        .Where(decree => decree.Program != ProgramType.FamilyVisitLeave)
                        .Select(decree => (DateOnly?)decree.ValidTo)
                        .Max()
                )
            )
            .Where(found => found.Until > calendar.Today)
            .Zip(s_weeks, (found, weeks) => (found.Person, found.Until!.Value, weeks));

    private static Story Plan(
        PortalDb db,
        DemoPerson person,
        DateOnly until,
        string weeks,
        OfficeCalendar calendar
    )
    {
        var from = calendar.Today.AddDays(-7 * weeks.Length);
        var at = calendar.At(from, s_time);
        var isDedi = weeks == s_weeks[0];
        // Some report today; the others did so on the working day before.
        var weekday =
            weeks.Length % 2 == 1 && WorkingDays.IsWorkingDay(calendar.Today)
                ? calendar.Today.DayOfWeek
                : WorkingDayBefore(calendar.Today).DayOfWeek;
        var schedule = DemoData.Must(
            ReportingSchedule.Set(
                person.Person.Id,
                new(
                    ReportingInterval.Weekly,
                    weekday,
                    s_time,
                    isDedi
                        ? "Panggilan video dari ruang bimbingan Lapas"
                        : "Bapas Kelas I Serang, loket 2",
                    isDedi ? ReportingChannel.Remote : ReportingChannel.InPerson,
                    from,
                    until
                ),
                until,
                from,
                person.Officer,
                at
            )
        );
        db.Add(schedule);
        db.Add(
            Line(
                person,
                TimelineKind.ScheduleSet,
                at,
                person.Officer,
                "",
                TimelineFact.Of(schedule.Interval),
                TimelineFact.Of(schedule.From),
                TimelineFact.Of(schedule.Until)
            )
        );
        var duties = new List<ReportingDuty>();
        foreach (var date in schedule.Dates(calendar.Today.AddDays(DutyPlan.AheadDays)))
        {
            var (duty, step) = ReportingDuty.Plan(schedule, date, Party.Clock, null, at);
            db.Add(duty);
            db.Add(step);
            duties.Add(duty);
        }

        return new Story(
            person,
            AccountId.From(db.Users.Local.Single(u => u.ParticipantId == person.Person.Id).Id),
            weeks,
            [.. duties.Where(duty => duty.DueOn < calendar.Today)]
        );
    }

    /// <summary>What happened to each past date, in the order in which it must be stored.</summary>
    private static IEnumerable<Action<PortalDb>> Steps(Story story, OfficeCalendar calendar) =>
        from week in story.Past.Zip(story.Weeks)
        from mark in Marks(week.First, week.Second, story, calendar)
        select (Action<PortalDb>)(db => Store(db, story, week.First, mark));

    private static IEnumerable<Mark> Marks(
        ReportingDuty duty,
        char letter,
        Story story,
        OfficeCalendar calendar
    )
    {
        var pk = story.Person.Officer;
        var day = calendar.At(duty.DueOn, new(9, 10));
        var after = calendar.At(duty.DueOn.AddDays(1), new(8, 30));
        yield return letter switch
        {
            'K' => new(
                TimelineKind.ReportedInPerson,
                pk,
                day,
                at => duty.Report(DutyAct.CheckIn, Party.Officer, duty.DueOn, pk, at)
            ),
            'R' => new(
                TimelineKind.ReportedRemotely,
                pk,
                day,
                at => duty.Report(DutyAct.ReportRemotely, Party.Officer, duty.DueOn, pk, at)
            ),
            'E' => new(
                TimelineKind.ReportExcused,
                pk,
                day,
                at =>
                    duty.Make(DutyAct.ExcuseDuty, Party.Officer, pk.Value, at, ExcuseKind.WorkShift)
            ),
            'N' => new(
                TimelineKind.ReportNotHeld,
                pk,
                day,
                at =>
                    duty.Make(
                        DutyAct.MarkNotHeld,
                        Party.Officer,
                        pk.Value,
                        at,
                        NotHeldReason.OfficeClosed
                    )
            ),
            _ => new(
                TimelineKind.ReportMissed,
                pk,
                after,
                at => duty.Miss(duty.DueOn.AddDays(1), pk, at)
            ),
        };
        if (letter == 'C')
        {
            yield return new(
                TimelineKind.ReportCorrected,
                pk,
                after.AddHours(1),
                at => duty.Correct(DutyOutcome.Remote, CorrectionReason.ReportedElsewhere, pk, at)
            );
        }
        else if (letter == 'A')
        {
            yield return new(
                TimelineKind.MissAppealed,
                story.Self,
                after.AddMinutes(10),
                at =>
                    duty.Appeal(
                        AppealReason.WorkShift,
                        "Saya dinas pagi dan sudah memberi tahu mandor.",
                        story.Self,
                        at
                    )
            );
        }
    }

    /// <summary>What two misses in a row ask for.</summary>
    private static IEnumerable<CaseTask> Calls(Story story, OfficeCalendar calendar) =>
        EscalationSteps
            .Reached(1, 2, calendar.Today)
            .Select(step => new CaseTask(
                story.Person.Person.Id,
                step.Task!.Value,
                step.Owner,
                WorkingDays.After(calendar.Today, step.WithinDays),
                step.TaskKey,
                calendar.Now.AddHours(-2)
            ));

    private static void Store(PortalDb db, Story story, ReportingDuty duty, Mark mark)
    {
        var step = DemoData.Must(mark.Make(mark.At));
        db.Add(step);
        IReadOnlyList<TimelineFact> facts =
            mark.Kind == TimelineKind.ReportCorrected
                ? [TimelineFact.Of(duty.DueOn), TimelineFact.Of(duty.CorrectedTo!.Value)]
                : [TimelineFact.Of(duty.DueOn)];
        db.Add(Line(story.Person, mark.Kind, mark.At, mark.By, step.Reason, [.. facts]));
    }

    private static TimelineEntry Line(
        DemoPerson person,
        TimelineKind kind,
        DateTimeOffset at,
        AccountId by,
        string reason,
        params IReadOnlyList<TimelineFact> facts
    ) => new(person.Person.Id, kind, at, by, reason, facts, "");

    private static DateOnly WorkingDayBefore(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        } while (!WorkingDays.IsWorkingDay(day));

        return day;
    }

    private sealed record Mark(
        TimelineKind Kind,
        AccountId By,
        DateTimeOffset At,
        Func<DateTimeOffset, Result<ProcessStep>> Make
    );

    private sealed record Story(
        DemoPerson Person,
        AccountId Self,
        string Weeks,
        IReadOnlyList<ReportingDuty> Past
    );
}
