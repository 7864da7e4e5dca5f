using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Coaching;

public sealed class SessionTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly AccountId s_staff = AccountId.New();

    private readonly ParticipantId _ani = ParticipantId.New();
    private readonly ParticipantId _budi = ParticipantId.New();

    [Fact]
    public void A_list_recorded_twice_changes_nothing_the_second_time()
    {
        var session = Session(0);

        Changed(session, Came(_ani), Excused(_budi)).ShouldBe([_ani, _budi], ignoreOrder: true);
        var recordedAt = session.RecordedAt;
        session
            .Record([Came(_ani), Excused(_budi)], s_today, AccountId.New(), s_now.AddHours(1))
            .Value()
            .ShouldBeEmpty();

        (session.State, session.RecordedBy, session.RecordedAt).ShouldBe(
            (SessionState.Held, s_staff, recordedAt)
        );
        session.Attendance.Count.ShouldBe(2);
    }

    [Fact]
    public void A_corrected_list_replaces_the_first_and_names_who_changed()
    {
        var session = Session(0);
        Changed(session, Came(_ani), Came(_budi));

        Changed(session, Came(_ani), Away(_budi)).ShouldBe([_budi]);
        Changed(session, Came(_ani)).ShouldBe([_budi]);

        session.Attendance.ShouldHaveSingleItem().ParticipantId.ShouldBe(_ani);
    }

    [Fact]
    public void Nobody_attends_a_session_that_lies_ahead() =>
        Session(1)
            .Record([Came(_ani)], s_today, s_staff, s_now)
            .Refusal()
            .ShouldBe(CoachingRefusals.NotYet);

    [Fact]
    public void An_empty_list_is_not_a_record() =>
        Session(0)
            .Record([], s_today, s_staff, s_now)
            .Refusal()
            .ShouldBe(CoachingRefusals.NobodyChosen);

    [Fact]
    public void Only_an_excused_absence_has_a_reason_and_it_must_have_one()
    {
        foreach (
            var mark in new AttendanceMark[]
            {
                new(_ani, AttendanceKind.Excused),
                new(_ani, AttendanceKind.Attended, ExcuseReason.Unwell),
                new(_ani, AttendanceKind.Excused, (ExcuseReason)99),
                new(_ani, (AttendanceKind)99),
            }
        )
        {
            Session(0)
                .Record([mark], s_today, s_staff, s_now)
                .Refusal()
                .ShouldBe(CoachingRefusals.ReasonMissing);
        }
    }

    [Fact]
    public void A_session_that_did_not_happen_counts_against_nobody()
    {
        var session = Session(0);
        Changed(session, Away(_ani));

        session.DidNotHappen(LogisticsReason.NoRoom, s_today, s_staff, s_now).Value();

        session.Attendance.ShouldBeEmpty();
        (session.State, session.NotHeldBecause).ShouldBe(
            (SessionState.DidNotHappen, LogisticsReason.NoRoom)
        );
    }

    [Fact]
    public void What_was_recorded_can_be_taken_back_once()
    {
        var session = Session(0);
        session.Reopen().Refusal().ShouldBe(CoachingRefusals.NothingRecorded);
        Changed(session, Came(_ani));

        session.Reopen().Value().ShouldBe([_ani]);

        session.State.ShouldBe(SessionState.Scheduled);
        session.RecordedBy.ShouldBeNull();
        session.Reopen().Refusal().ShouldBe(CoachingRefusals.NothingRecorded);
    }

    [Fact]
    public void A_session_says_everything_that_is_wrong_at_once() =>
        CoachingSession
            .Schedule(
                Program(),
                new SessionTerms(s_today.AddYears(2), new TimeOnly(9, 0), 5, " "),
                s_today
            )
            .Refusals.ShouldBe([
                CoachingRefusals.PlaceMissing,
                CoachingRefusals.LengthInvalid,
                CoachingRefusals.TooFarAway,
            ]);

    [Fact]
    public void A_closed_programme_plans_no_session()
    {
        var program = Program();
        program.Close(s_now).Value();
        program.Close(s_now).Refusal().ShouldBe(CoachingRefusals.ProgramClosed);

        CoachingSession
            .Schedule(program, new SessionTerms(s_today, new TimeOnly(9, 0), 60, "Aula"), s_today)
            .Refusal()
            .ShouldBe(CoachingRefusals.ProgramClosed);
    }

    [Fact]
    public void A_programme_says_everything_that_is_wrong_at_once() =>
        CoachingProgram
            .Open(
                FacilityId.New(),
                new ProgramTerms(" ", (CoachingKind)9, null, null, ["??"], 0),
                s_now
            )
            .Refusals.ShouldBe([
                CoachingRefusals.TitleMissing,
                CoachingRefusals.KindMissing,
                CoachingRefusals.InstructorMissing,
                CoachingRefusals.SkillUnknown,
                CoachingRefusals.HoursInvalid,
            ]);

    [Fact]
    public void A_place_in_a_programme_ends_once()
    {
        var enrolment = new Enrolment(CoachingProgramId.New(), _ani, s_today, s_staff);
        enrolment.End((EnrolmentEnd)99, s_today).Refusal().ShouldBe(CoachingRefusals.ReasonMissing);
        enrolment.End(EnrolmentEnd.Completed, s_today).Value();

        enrolment
            .End(EnrolmentEnd.OwnWish, s_today)
            .Refusal()
            .ShouldBe(CoachingRefusals.EnrolmentEnded);
        enrolment.EndedAs.ShouldBe(EnrolmentEnd.Completed);
    }

    private static IReadOnlyList<ParticipantId> Changed(
        CoachingSession session,
        params AttendanceMark[] marks
    ) => session.Record(marks, s_today, s_staff, s_now).Value();

    private static AttendanceMark Came(ParticipantId person) =>
        new(person, AttendanceKind.Attended);

    private static AttendanceMark Away(ParticipantId person) =>
        new(person, AttendanceKind.NotAttended);

    private static AttendanceMark Excused(ParticipantId person) =>
        new(person, AttendanceKind.Excused, ExcuseReason.Court);

    private static CoachingProgram Program() =>
        CoachingProgram
            .Open(
                FacilityId.New(),
                new ProgramTerms("Las", CoachingKind.Livelihood, s_staff, null, ["MT01"], 40),
                s_now
            )
            .Value();

    private static CoachingSession Session(int inDays) =>
        CoachingSession
            .Schedule(
                Program(),
                new SessionTerms(s_today.AddDays(inDays), new TimeOnly(9, 0), 60, "Aula"),
                s_today
            )
            .Value();
}
