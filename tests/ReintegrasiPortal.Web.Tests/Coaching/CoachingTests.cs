using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Tests.Placements;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>Programmes, sessions, attendance and gaps on a real database.</summary>
public sealed class CoachingTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    private Actor Staff => _portal.As(_world.LapasStaff);

    [Fact]
    public async Task A_programme_runs_from_opening_to_its_end()
    {
        var program = (await Open(_world.LapasStaff, null)).Value();
        (await Enrol(program)).Value().ShouldBe(1);
        (await Enrol(program)).Value().ShouldBe(0);
        var session = (await Schedule(program)).Value();
        (await Schedule(program)).Value().ShouldBe(session);

        (await Record(session, AttendanceKind.Attended)).Value().ShouldBe(1);
        (
            await _portal
                .Get<CloseCoachingProgram>()
                .Run(Staff, program, completed: true, _portal.Stop)
        ).Value();

        var facts = await Facts();
        (facts.DaysSinceLastSession, facts.HoursAttended, facts.TrainingsCompleted).ShouldBe(
            (0, 2, 1)
        );
        (await Timeline()).ShouldBe([TimelineKind.Enrolled, TimelineKind.EnrolmentEnded]);
        (await Enrol(program)).Refusal().ShouldBe(CoachingRefusals.ProgramClosed);
    }

    [Fact]
    public async Task A_partner_teaches_only_while_verified_under_an_agreement_and_offering_training()
    {
        (await Open(null, _world.Pokmas.Id)).Value();
        (await Open(null, _world.Employer.Id)).Refusal().ShouldBe(CoachingRefusals.PartnerNotReady);
        (await Open(_world.Officer, null)).Refusal().ShouldBe(CoachingRefusals.PartnerNotReady);

        await _portal.Arrange(db => db.CooperationAgreements.RemoveRange(db.CooperationAgreements));
        (await Open(null, _world.Pokmas.Id)).Refusal().ShouldBe(CoachingRefusals.PartnerNotReady);
    }

    [Fact]
    public async Task A_partner_sees_its_programme_without_names()
    {
        var taught = await Taught.To(_portal, _world.Participant, _world.Pokmas.Id);
        var member = _portal.As(_world.PokmasMember);

        var file = (
            await _portal.Get<ShowCoachingProgram>().Run(member, taught.Program, _portal.Stop)
        ).Value();

        var line = file.People.ShouldHaveSingleItem();
        (line.Name, line.Person).ShouldBe((_world.Participant.Alias, null));
        file.Others.ShouldBeEmpty();
        (await _portal.Get<ListCoachingPrograms>().Run(member, _portal.Stop))
            .Value()
            .Rows.ShouldHaveSingleItem()
            .Instructor.ShouldBe("Pokmas Uji");
        (await _portal.Get<ShowSession>().Run(member, taught.Session, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_list_recorded_twice_tells_once_and_a_correction_is_on_the_timeline()
    {
        var taught = await Taught.To(_portal, _world.Participant);
        (await Record(taught.Session, AttendanceKind.Attended)).Value().ShouldBe(1);
        var told = await Outbox();

        (await Record(taught.Session, AttendanceKind.Attended)).Value().ShouldBe(0);
        (await Outbox()).ShouldBe(told);
        (await Timeline()).ShouldBeEmpty();

        (await Record(taught.Session, AttendanceKind.NotAttended)).Value().ShouldBe(1);
        (await Timeline()).ShouldBe([TimelineKind.AttendanceCorrected]);
        (await Facts()).DaysSinceLastSession.ShouldBeNull();
    }

    [Fact]
    public async Task Two_lists_at_once_leave_one_whole_list()
    {
        var taught = await Taught.To(_portal, _world.Participant);

        var results = await Task.WhenAll(
            new[] { AttendanceKind.Attended, AttendanceKind.NotAttended }.Select(kind =>
                Task.Run(() => Record(taught.Session, kind))
            )
        );

        results.ShouldAllBe(static result => result.Refusals.Count == 0);
        (await _portal.Ask(db => db.Attendances.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_who_is_not_enrolled_is_on_no_list()
    {
        var taught = await Taught.To(_portal, _world.Participant);

        (
            await _portal
                .Get<RecordAttendance>()
                .Run(
                    Staff,
                    taught.Session,
                    [new(_world.OtherParticipant.Id, AttendanceKind.Attended)],
                    _portal.Stop
                )
        )
            .Refusal()
            .ShouldBe(CoachingRefusals.NotEnrolled);
        (
            await _portal
                .Get<EnrolPeople>()
                .Run(Staff, taught.Program, [_world.OtherParticipant.Id], _portal.Stop)
        )
            .Refusal()
            .ShouldBe(CoachingRefusals.NotHere);
    }

    [Fact]
    public async Task A_session_that_did_not_happen_and_one_taken_back_leave_no_mark()
    {
        var taught = await Taught.To(_portal, _world.Participant);
        await Record(taught.Session, AttendanceKind.NotAttended);
        (await _portal.Get<ReopenSession>().Run(Staff, taught.Session, _portal.Stop)).Value();
        (await _portal.Ask(db => db.Attendances.CountAsync())).ShouldBe(0);

        (
            await _portal
                .Get<CancelSession>()
                .Run(Staff, taught.Session, LogisticsReason.NoEscort, _portal.Stop)
        ).Value();

        var sheet = (
            await _portal.Get<ShowSession>().Run(Staff, taught.Session, _portal.Stop)
        ).Value();
        (sheet.State, sheet.NotHeldBecause).ShouldBe(
            (SessionState.DidNotHappen, LogisticsReason.NoEscort)
        );
        sheet.Lines.ShouldHaveSingleItem().Kind.ShouldBeNull();
    }

    [Fact]
    public async Task A_gap_becomes_one_task_that_ends_when_the_person_comes_again()
    {
        (await OpenGaps()).ShouldBe(2);
        (await OpenGaps()).ShouldBe(0);
        (await Gaps()).ShouldHaveSingleItem().Name.ShouldBe(World.ParticipantName);

        var taught = await Taught.To(_portal, _world.Participant);
        await Record(taught.Session, AttendanceKind.Attended);

        (await Gaps()).ShouldBeEmpty();
        (await TaskOf(_world.Participant.Id)).State.ShouldBe(CaseTaskState.Done);

        _portal.Clock.Advance(TimeSpan.FromDays(31));
        (await OpenGaps()).ShouldBe(1);
    }

    [Fact]
    public async Task A_gap_that_staff_set_aside_is_not_asked_for_again()
    {
        await OpenGaps();
        await _portal.Arrange(db =>
        {
            foreach (var task in db.CaseTasks)
            {
                task.Drop(DropReason.PersonDeclined, _world.LapasStaff, TestPortal.Start);
            }
        });

        (await OpenGaps()).ShouldBe(0);
    }

    [Fact]
    public async Task Who_also_waits_for_a_phase_comes_first()
    {
        var other = await Another();
        await _portal.Arrange(db =>
            db.CriminalRecords.Single(r => r.ParticipantId == other)
                .Correct(OffenceGroup.Narcotics, _portal.Today.AddYears(-1), 0, null)
        );

        (await Gaps())
            .Select(g => (g.Person == other, g.NeedsPhase))
            .ShouldBe([(true, true), (false, false)]);

        await _portal.Arrange(db =>
        {
            var phase = new RehabilitationPhase(other, RehabilitationKind.Social);
            phase
                .Set(
                    new PhaseTerms(
                        RehabilitationKind.Social,
                        PhaseState.Started,
                        null,
                        RehabilitationPlace.InsideFacility,
                        null,
                        _portal.Today,
                        null
                    ),
                    _portal.Today,
                    TestPortal.Start
                )
                .Value();
            db.Add(phase);
        });
        (await Gaps()).ShouldAllBe(g => !g.NeedsPhase);
    }

    /// <summary>Somebody else of the same facility, there for as long as the first.</summary>
    private async Task<ParticipantId> Another()
    {
        var traveller = await Traveller.Another(_portal, _world, "K-3W5Y");
        await _portal.Arrange(db =>
            db.Participants.Single(p => p.Id == traveller.Id).Added(TestPortal.Start.AddDays(-60))
        );
        return traveller.Id;
    }

    private async Task<IReadOnlyList<GapLine>> Gaps() =>
        (await _portal.Get<ListCoachingGaps>().Run(Staff, _portal.Stop)).Value().First;

    private async Task<int> OpenGaps() =>
        (await _portal.Get<OpenCoachingGaps>().Run(Actor.System, _portal.Stop)).Value();

    private Task<CaseTask> TaskOf(ParticipantId person) =>
        _portal.Ask(db => db.CaseTasks.SingleAsync(t => t.ParticipantId == person));

    private Task<Result<CoachingProgramId>> Open(AccountId? staff, PartnerId? partner) =>
        _portal
            .Get<OpenCoachingProgram>()
            .Run(
                Staff,
                new ProgramTerms(
                    "Las dasar",
                    CoachingKind.Livelihood,
                    staff,
                    partner,
                    ["MT01"],
                    40
                ),
                _portal.Stop
            );

    private Task<Result<int>> Enrol(CoachingProgramId program) =>
        _portal.Get<EnrolPeople>().Run(Staff, program, [_world.Participant.Id], _portal.Stop);

    private Task<Result<CoachingSessionId>> Schedule(CoachingProgramId program) =>
        _portal
            .Get<ScheduleSession>()
            .Run(
                Staff,
                program,
                new SessionTerms(_portal.Today, new TimeOnly(9, 0), 120, "Bengkel"),
                _portal.Stop
            );

    private Task<Result<int>> Record(CoachingSessionId session, AttendanceKind kind) =>
        _portal
            .Get<RecordAttendance>()
            .Run(Staff, session, [new(_world.Participant.Id, kind)], _portal.Stop);

    private Task<CoachingFacts> Facts() =>
        _portal.Ask(db => db.CoachingFacts(_world.Participant.Id, _portal.Today, _portal.Stop));

    private Task<List<TimelineKind>> Timeline() =>
        _portal.Ask(db => db.TimelineEntries.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());

    private Task<int> Outbox() => _portal.Ask(db => db.Outbox.CountAsync());
}
