using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Features.Participants.Self;
using ReintegrasiPortal.Web.Features.Privacy;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Features.Timelines;
using ReintegrasiPortal.Web.Tests.Families;
using ReintegrasiPortal.Web.Tests.Participants;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class HardCaseTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Court _court = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _court = new Court(_portal, _world);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_unknown_birth_date_is_an_answer_and_no_date_of_the_sentence_depends_on_it()
    {
        var before = (await _court.Show()).Calendar!;

        (await _court.Born(null)).Value();

        var view = await _court.Show();
        view.BirthDate.ShouldBeNull();
        view.Calendar!.Dates.Values.Select(d => d.Date)
            .ShouldBe(before.Dates.Values.Select(d => d.Date));
        (await File(_world.Officer)).Value().Person.BirthDate.ShouldBeNull();
        (await _court.Born(null)).Refusal().Code.ShouldBe("Fact.NothingChanged");
        (await _court.Born(_portal.Today.AddDays(1))).Refusal().Code.ShouldBe("Fact.DateInFuture");
        (await _court.Born(_portal.Today.AddYears(-3))).Refusal().Field.ShouldBe("BirthDate");
        (await _court.Born(new DateOnly(1996, 2, 29))).Value();
        // Who reads the timeline learns the source, not the day.
        (await _court.Timeline()).ShouldAllBe(l => l.Facts.All(f => !f.Value.Contains("1996")));
    }

    [Fact]
    public async Task A_row_may_say_that_the_birth_date_is_unknown_and_a_name_may_be_one_word()
    {
        var row = ImportFiles.Row(1, name: "Suparno").Replace("1988-04-12", "tidak diketahui");
        (await Import(row)).Added.ShouldBe(1);
        (await Import(row)).Unchanged.ShouldBe(1);
        (await Import(ImportFiles.Row(1, name: "Suparno"))).Changed.ShouldBe(1);
        // What is known is not forgotten because a file does not know it.
        (await Import(row)).Unchanged.ShouldBe(1);

        var identity = await _portal.Ask(db =>
            db.PersonIdentities.SingleAsync(i => i.FullName == "Suparno")
        );
        identity.BirthDate.ShouldBe(new DateOnly(1988, 4, 12));
    }

    [Fact]
    public async Task After_a_death_nothing_lies_ahead_nobody_is_told_and_the_facts_stay()
    {
        (await _court.Official(CalendarPoint.Expiry, new DateOnly(2028, 3, 1))).Value();
        var news = await _court.News();

        (await Stop(CalendarStop.Death, _portal.Today)).Value();

        var view = await _court.Show();
        (view.Calendar, view.StoppedFor, view.StoppedOn).ShouldBe(
            (null, CalendarStop.Death, _portal.Today)
        );
        view.Verdicts.ShouldHaveSingleItem();
        view.Contradictions.ShouldBeEmpty();
        view.Changes[0].Cause.ShouldBe(CalendarCause.Stopped);
        (await _court.News()).ShouldBe(news);
        (await _court.Remission(new DateOnly(2026, 8, 17), 30))
            .Refusal()
            .ShouldBe(FactRefusals.CalendarStopped);
        (await Stop(CalendarStop.Death, _portal.Today))
            .Refusal()
            .ShouldBe(FactRefusals.CalendarStopped);
        var me = (
            await _portal.Get<ShowMyPath>().Run(_portal.As(_world.ParticipantAccount), _portal.Stop)
        ).Value();
        me.Path.ShouldAllBe(mark => mark.Expected == null && !mark.IsDue);
    }

    [Fact]
    public async Task Moved_to_another_office_the_history_goes_along_and_the_old_officer_sees_nothing()
    {
        (await _court.Remission(new DateOnly(2026, 8, 17), 60)).Value();
        await _portal.Arrange(db =>
        {
            var place = db.Facilities.Single(f => f.OfficeId == _world.Bandung.Id);
            var person = db.Participants.Single(p => p.Id == _world.Participant.Id);
            person.Correct(
                place.Id,
                _world.Bandung.Id,
                person.DistrictCode,
                person.Sex,
                person.Education
            );
            var held = db.CaseAssignments.Single(a => a.ParticipantId == person.Id);
            held.End(TestPortal.Start);
            db.Add(new CaseAssignment(person.Id, _world.BandungOfficer, TestPortal.Start));
        });

        foreach (var old in new[] { _world.Officer, _world.Supervisor, _world.LapasStaff })
        {
            (await _court.TryShow(old)).Refusal().ShouldBe(Refusal.NotFound);
            (await _court.Remission(new DateOnly(2026, 9, 1), 30, who: old))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }

        var view = await _court.Show(_world.BandungOfficer);
        view.Remissions.ShouldHaveSingleItem();
        view.Registers.Single().Facility.ShouldBe("Lapas Kelas IIA Serang");
        view.Changes.ShouldHaveSingleItem().By.ShouldBe("pk");
    }

    [Fact]
    public async Task The_person_and_the_officer_hear_of_it_and_relatives_only_with_consent_and_no_date()
    {
        var kin = new Kin(_portal, _world);
        var mother = await kin.Approved("Ibu Sartini");
        (await _court.Remission(new DateOnly(2026, 3, 21), 30, who: _world.LapasStaff)).Value();
        await Deliver();
        (await Told(mother)).ShouldBeEmpty();

        (
            await _portal
                .Get<GiveConsent>()
                .Run(
                    _portal.As(_world.ParticipantAccount),
                    new ConsentRequest.FamilyNews(NewsKind.EstimateChanged),
                    TextRead.Now,
                    _portal.Stop
                )
        ).Value();
        (await _court.Remission(new DateOnly(2026, 8, 17), 60, who: _world.LapasStaff)).Value();
        await Deliver();

        (await Told(mother)).ShouldHaveSingleItem();
        (await Told(_world.ParticipantAccount)).Count.ShouldBe(2);
        (await Told(_world.Officer)).Count.ShouldBe(2);
        (await Told(_world.Supervisor)).ShouldBeEmpty();
        var line = (
            await _portal
                .Get<ShowTimeline>()
                .Run(_portal.As(_world.Officer), _world.Participant.Id, null, _portal.Stop)
        )
            .Value()
            .Lines.First(l => l.Kind == Domain.Timelines.TimelineKind.RemissionGranted);
        line.Told.ShouldContain("pk");
        line.Told.ShouldContain("peserta");
    }

    [Fact]
    public async Task Relatives_months_follow_the_facts_and_their_queries_name_no_verdict_decree_or_register()
    {
        var kin = new Kin(_portal, _world);
        var mother = await kin.Approved("Ibu Sartini");
        (await _court.Remission(new DateOnly(2026, 8, 17), 60)).Value();
        (await _court.Official(CalendarPoint.Expiry, new DateOnly(2028, 1, 11))).Value();
        var link = (
            await _portal.Get<Features.Families.ListMyLinks>().Run(_portal.As(mother), _portal.Stop)
        )
            .Value()
            .Single()
            .Id;
        using var log = new SqlLog();

        var relative = (
            await _portal
                .Get<Features.Families.ShowRelativeProgress>()
                .Run(_portal.As(mother), link, _portal.Stop)
        ).Value();

        relative.Path[3].Expected!.From.ShouldBe(new DateOnly(2027, 1, 1));
        log.Commands.ShouldContain(sql => sql.Contains("\"verdicts\""));
        log.Commands.ShouldAllBe(sql =>
            !sql.Contains("OffenceGroup")
            && !sql.Contains("DecisionNo")
            && !sql.Contains("\"Register\"")
            && !sql.Contains("register_numbers")
            && !sql.Contains("\"Policy\"")
            && !sql.Contains("\"Reason\"")
            && !sql.Contains("contradictions")
        );
    }

    [Fact]
    public async Task A_file_corrects_its_own_verdict_and_tells_but_not_what_an_officer_entered()
    {
        await Import(ImportFiles.Row(1));
        var longer = ImportFiles.Row(1).Replace(",umum,2,6,0,", ",umum,3,0,0,");

        (await Import(longer)).Changed.ShouldBe(1);

        var id = await _portal.Ask(db =>
            db.RegisterNumbers.Where(n => n.Number == "B.I-1/2025")
                .Select(n => n.ParticipantId)
                .SingleAsync()
        );
        var change = await _portal.Ask(db =>
            db.CalendarChanges.SingleAsync(c => c.ParticipantId == id)
        );
        change.Cause.ShouldBe(CalendarCause.Imported);
        change
            .Moves.Single(m => m.Point == CalendarPoint.Expiry)
            .After.ShouldBe(new DateOnly(2028, 3, 10));
        (
            await _portal.Ask(db => db.Contradictions.SingleAsync(c => c.ParticipantId == id))
        ).Kind.ShouldBe(ContradictionKind.StageBeforeDate);

        (
            await _portal
                .Get<RecordVerdict>()
                .Run(
                    _portal.As(_world.LapasStaff),
                    id,
                    new VerdictTerms("5/2026", new DateOnly(2026, 2, 2), new(0, 6, 0)),
                    _portal.Stop
                )
        ).Value();
        (await Import(ImportFiles.Row(1))).Rejected.ShouldBe(1);
        (await _portal.Ask(db => db.Verdicts.CountAsync(v => v.ParticipantId == id))).ShouldBe(3);
    }

    [Fact]
    public async Task A_number_of_two_people_cannot_say_whom_a_row_means()
    {
        await Import(ImportFiles.Row(1), ImportFiles.Row(2));
        var second = await _portal.Ask(db =>
            db.RegisterNumbers.Where(n => n.Number == "B.I-2/2025")
                .Select(n => n.ParticipantId)
                .SingleAsync()
        );
        (
            await _portal
                .Get<RecordRegisterNo>()
                .Run(
                    _portal.As(_world.LapasStaff),
                    second,
                    _world.LapasSerang.Id,
                    "B.I-1/2025",
                    _portal.Today,
                    _portal.Stop
                )
        ).Value();

        (await Import(ImportFiles.Row(1))).Rejected.ShouldBe(1);
    }

    private async Task<ImportProgress> Import(params IEnumerable<string> rows)
    {
        var id = Persistence.Participants.ImportRunId.New();
        (
            await _portal
                .Get<ImportParticipants>()
                .Run(
                    _portal.As(_world.LapasStaff),
                    id,
                    "peserta.csv",
                    ImportFiles.Csv(rows),
                    _portal.Stop
                )
        ).Value();
        return (
            await _portal.Get<ProcessImport>().Run(Actor.System, id, null, null, _portal.Stop)
        ).Value();
    }

    private Task<Result<Done>> Stop(CalendarStop reason, DateOnly on) =>
        ((Work)_portal.Services.GetService(typeof(Work))!).Change<Done>(
            _portal.As(_world.Officer),
            Operation.CorrectDetention,
            Subject.Of(_world.Participant.Id),
            scope =>
                scope.StopCalendar(_world.Participant.Id, reason, on, _portal.Today, _portal.Stop),
            _portal.Stop
        );

    private Task<Result<ParticipantFile>> File(AccountId who) =>
        _portal.Get<ShowParticipant>().Run(_portal.As(who), _world.Participant.Id, _portal.Stop);

    private async Task Deliver() =>
        (await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop)).Value();

    private async Task<IReadOnlyList<EventKind>> Told(AccountId who) =>
        [
            .. (await _portal.Get<ListNotices>().Run(_portal.As(who), null, _portal.Stop))
                .Value()
                .Select(n => n.Kind)
                .Where(kind => kind == EventKind.DatesMoved),
        ];
}
