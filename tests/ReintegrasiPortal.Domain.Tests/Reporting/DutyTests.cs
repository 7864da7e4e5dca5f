using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Tests.Reporting;

public sealed class DutyTests
{
    [Fact]
    public void A_report_counts_from_three_days_before()
    {
        Usual
            .Duty()
            .Report(DutyAct.CheckIn, Party.Officer, Usual.Today.AddDays(-4), Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.TooEarly]);
        var duty = Usual.Duty();
        duty.Report(DutyAct.CheckIn, Party.Officer, Usual.Today.AddDays(-3), Usual.Pk, Usual.At)
            .Succeeded(out _, out _)
            .ShouldBeTrue();
        duty.State.ShouldBe(DutyState.Attended);
    }

    [Fact]
    public void Nobody_is_absent_before_the_day_is_over()
    {
        var duty = Usual.Duty();

        duty.Miss(Usual.Today, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.NotOverYet]);
        duty.Miss(Usual.Today.AddDays(1), Usual.Pk, Usual.At)
            .Succeeded(out _, out _)
            .ShouldBeTrue();
        duty.MissedBy.ShouldBe(Usual.Pk);
    }

    [Fact]
    public void The_clock_waits_until_the_second_working_day_is_over()
    {
        // Due on Wednesday, 23 December 2026: Thursday to Sunday are days off, so the grace ends on Tuesday the 29th.
        var due = new DateOnly(2026, 12, 23);
        var duty = ReportingDuty
            .Plan(Usual.Schedule(), new(due, due), Party.Clock, null, Usual.At)
            .Duty;

        duty.GraceUntil.ShouldBe(new DateOnly(2026, 12, 29));
        duty.Miss(new(2026, 12, 29), null, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.NotOverYet]);
        duty.Miss(new(2026, 12, 30), null, Usual.At).Succeeded(out var step, out _).ShouldBeTrue();
        step!.Party.ShouldBe(Party.Clock);
        duty.MissedBy.ShouldBeNull();
    }

    [Fact]
    public void A_code_checks_in_and_stays_with_the_date()
    {
        var duty = Usual.Duty();
        var code = Guid.CreateVersion7();

        duty.Scan(code, Usual.Today, Usual.Self, Usual.At)
            .Succeeded(out var step, out _)
            .ShouldBeTrue();

        (duty.State, duty.OfficeCode, step!.Party).ShouldBe(
            (DutyState.Attended, code, Party.Participant)
        );
    }

    [Theory]
    [InlineData(DutyOutcome.Attended, DutyCount.Kept)]
    [InlineData(DutyOutcome.Remote, DutyCount.Kept)]
    [InlineData(DutyOutcome.Excused, DutyCount.Excused)]
    [InlineData(DutyOutcome.NotHeld, DutyCount.Skipped)]
    public void A_miss_is_put_right_and_counts_as_what_it_was(DutyOutcome outcome, DutyCount counts)
    {
        var duty = Usual.MissedDuty();

        duty.Correct(outcome, CorrectionReason.MarkedByMistake, Usual.Pk, Usual.At)
            .Succeeded(out var step, out _)
            .ShouldBeTrue();

        (duty.State, duty.Counts).ShouldBe((DutyState.Corrected, counts));
        step!.Reason.ShouldBe(nameof(CorrectionReason.MarkedByMistake));
    }

    [Fact]
    public void A_correction_says_something_new_and_names_a_reason()
    {
        var duty = Usual.MissedDuty();

        duty.Correct(DutyOutcome.Missed, CorrectionReason.SystemFault, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.SameMark]);
        duty.Correct((DutyOutcome)9, CorrectionReason.SystemFault, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.SameMark]);
        duty.Correct(DutyOutcome.Attended, (CorrectionReason)9, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([SupervisionRefusals.ReasonMissing]);
        duty.State.ShouldBe(DutyState.Missed);
        duty.Correct(DutyOutcome.Attended, CorrectionReason.WrongPerson, Usual.Pk, Usual.At);
        duty.Correct(DutyOutcome.Attended, CorrectionReason.WrongPerson, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.SameMark]);
    }

    [Fact]
    public void A_presence_corrected_to_a_miss_can_be_appealed()
    {
        var duty = Usual.Duty();
        duty.Report(DutyAct.CheckIn, Party.Officer, Usual.Today, Usual.Pk, Usual.At);
        var colleague = Usual.Account();
        duty.Correct(DutyOutcome.Missed, CorrectionReason.WrongPerson, colleague, Usual.At);

        duty.MissedBy.ShouldBe(colleague);
        Appeal(duty).ShouldBeEmpty();
        duty.State.ShouldBe(DutyState.Appealed);
    }

    [Fact]
    public void Only_a_miss_is_appealed_and_only_once()
    {
        var kept = Usual.MissedDuty();
        kept.Correct(DutyOutcome.Attended, CorrectionReason.WrongPerson, Usual.Pk, Usual.At);
        Appeal(kept).ShouldBe([ReportingRefusals.NothingToAppeal]);

        var duty = Usual.MissedDuty();
        duty.Appeal(AppealReason.WasThere, new string('x', 301), Usual.Self, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.NoteTooLong]);
        Appeal(duty).ShouldBeEmpty();
        Appeal(duty).ShouldBe([SupervisionRefusals.StepNotOpen]);
    }

    [Fact]
    public void Whoever_marked_never_decides_and_neither_does_the_pk_of_the_case()
    {
        var duty = Usual.MissedDuty();
        Appeal(duty);

        Decide(duty, Usual.Pk, holdsCase: false).ShouldBe([ReportingRefusals.OwnMark]);
        Decide(duty, Usual.Account(), holdsCase: true).ShouldBe([ReportingRefusals.OwnMark]);
        Decide(duty, Usual.Account(), holdsCase: false).ShouldBeEmpty();
        (duty.State, duty.Counts).ShouldBe((DutyState.Overturned, DutyCount.Excused));
    }

    [Fact]
    public void A_decided_appeal_is_not_turned_back_into_a_miss()
    {
        var duty = Usual.MissedDuty();
        Appeal(duty);
        Decide(duty, Usual.Account(), holdsCase: false);

        duty.Correct(DutyOutcome.Missed, CorrectionReason.SystemFault, Usual.Pk, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.AppealDecided]);
    }

    [Fact]
    public void Asking_is_possible_once_and_up_to_the_day_itself()
    {
        var duty = Usual.Duty();

        duty.Ask((ExcuseKind)9, Usual.Today, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.ReasonMissing]);
        duty.Ask(ExcuseKind.WorkShift, Usual.Today.AddDays(1), Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.DateIsPast]);
        duty.Ask(ExcuseKind.WorkShift, Usual.Today, Usual.At)
            .Succeeded(out _, out _)
            .ShouldBeTrue();
        duty.Ask(ExcuseKind.Ill, Usual.Today, Usual.At)
            .Refusals.ShouldBe([ReportingRefusals.AlreadyAsked]);
        (duty.State, duty.AskedFor).ShouldBe((DutyState.Due, ExcuseKind.WorkShift));
    }

    [Fact]
    public void Only_an_open_date_moves_with_the_holidays()
    {
        var duty = Usual.Duty();
        duty.Reminded(Usual.At);
        duty.MoveTo(Usual.Today.AddDays(1));
        (duty.DueOn, duty.RemindedAt).ShouldBe((Usual.Today.AddDays(1), null));

        duty.Report(DutyAct.CheckIn, Party.Officer, Usual.Today, Usual.Pk, Usual.At);
        duty.MoveTo(Usual.Today.AddDays(5));
        duty.DueOn.ShouldBe(Usual.Today.AddDays(1));
    }

    [Theory]
    [InlineData(DutyState.Excused, null, AbsenceKind.Excused)]
    [InlineData(DutyState.Missed, null, AbsenceKind.NotExcused)]
    [InlineData(DutyState.Upheld, null, AbsenceKind.NotExcused)]
    [InlineData(DutyState.NotHeld, null, AbsenceKind.Logistics)]
    [InlineData(DutyState.Corrected, DutyOutcome.NotHeld, AbsenceKind.Logistics)]
    [InlineData(DutyState.Corrected, DutyOutcome.Excused, AbsenceKind.Excused)]
    [InlineData(DutyState.Corrected, DutyOutcome.Missed, AbsenceKind.NotExcused)]
    [InlineData(DutyState.Corrected, DutyOutcome.Attended, null)]
    [InlineData(DutyState.Attended, null, null)]
    [InlineData(DutyState.Due, null, null)]
    [InlineData(DutyState.Appealed, null, null)]
    public void Absences_are_of_three_kinds(
        DutyState state,
        DutyOutcome? corrected,
        AbsenceKind? kind
    ) => DutyCounts.AbsenceOf(state, corrected).ShouldBe(kind);

    private static IReadOnlyList<Refusal> Appeal(ReportingDuty duty) =>
        duty.Appeal(
            AppealReason.WasThere,
            "Saya datang pukul 09.10.",
            Usual.Self,
            Usual.At
        ).Refusals;

    private static IReadOnlyList<Refusal> Decide(
        ReportingDuty duty,
        AccountId by,
        bool holdsCase
    ) =>
        duty.Decide(
            true,
            AppealOutcomeReason.ProofAccepted,
            Party.Colleague,
            holdsCase,
            by,
            Usual.At
        ).Refusals;
}
