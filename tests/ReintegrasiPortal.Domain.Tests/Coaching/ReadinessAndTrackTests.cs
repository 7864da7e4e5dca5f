using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Tests.Coaching;

public sealed class ReadinessAndTrackTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly AccountId s_staff = AccountId.New();

    private readonly ReadinessItem _item = new(ParticipantId.New(), ReadinessKind.BankAccount);
    private readonly RehabilitationPhase _phase = new(
        ParticipantId.New(),
        RehabilitationKind.Social
    );

    [Fact]
    public void What_is_not_needed_counts_neither_for_nor_against() =>
        ReadinessShare
            .Of([
                ReadinessState.Done,
                ReadinessState.Done,
                ReadinessState.ToDo,
                ReadinessState.InProgress,
                ReadinessState.NotNeeded,
            ])
            .ShouldBe(new ReadinessShare(2, 4));

    [Fact]
    public void What_is_left_to_do_has_an_owner_and_a_day_ahead()
    {
        Set(ReadinessState.ToDo, TaskOwner.Officer, null).ShouldBe(ReadinessRefusals.DueInvalid);
        Set(ReadinessState.ToDo, TaskOwner.Officer, s_today.AddDays(-1))
            .ShouldBe(ReadinessRefusals.DueInvalid);
        Set(ReadinessState.ToDo, TaskOwner.Supervisor, s_today)
            .ShouldBe(ReadinessRefusals.OwnerMissing);
        Set((ReadinessState)9, TaskOwner.Officer, s_today).ShouldBe(ReadinessRefusals.StateMissing);

        Set(ReadinessState.InProgress, TaskOwner.Guarantor, s_today).ShouldBeNull();
        _item.IsOpen.ShouldBeTrue();
        Set(ReadinessState.Done, TaskOwner.Guarantor, s_today).ShouldBeNull();
        (_item.IsOpen, _item.DueOn).ShouldBe((false, null));
    }

    [Fact]
    public void A_person_reports_only_on_what_is_in_their_own_hands()
    {
        Set(ReadinessState.ToDo, TaskOwner.Officer, s_today);
        _item
            .Report(ReadinessState.Done, s_staff, s_now)
            .Refusal()
            .ShouldBe(ReadinessRefusals.NotYours);

        Set(ReadinessState.ToDo, TaskOwner.Participant, s_today);
        _item
            .Report(ReadinessState.NotNeeded, s_staff, s_now)
            .Refusal()
            .ShouldBe(ReadinessRefusals.StateMissing);
        _item.Report(ReadinessState.Done, s_staff, s_now).Value();
        _item
            .Report(ReadinessState.Done, s_staff, s_now)
            .Refusal()
            .ShouldBe(ReadinessRefusals.NotYours);
    }

    [Fact]
    public void Every_thing_to_have_in_hand_asks_for_a_task_of_its_own() =>
        Enum.GetValues<ReadinessKind>()
            .Select(kind => new ReadinessItem(ParticipantId.New(), kind).Task)
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<ReadinessKind>().Length);

    [Fact]
    public void A_phase_has_one_who_carries_it_out_and_dates_in_order()
    {
        Phase(PhaseState.Planned, null, null, place: null)
            .ShouldBe(RehabilitationRefusals.ProviderMissing);
        _phase
            .Set(
                new PhaseTerms(
                    RehabilitationKind.Social,
                    PhaseState.Planned,
                    PartnerId.New(),
                    RehabilitationPlace.Hospital,
                    s_today,
                    null,
                    null
                ),
                s_today,
                s_now
            )
            .Refusal()
            .ShouldBe(RehabilitationRefusals.ProviderMissing);
        Phase(PhaseState.Planned, null, null).ShouldBe(RehabilitationRefusals.PlannedMissing);
        Phase(PhaseState.Started, null, null).ShouldBe(RehabilitationRefusals.StartInvalid);
        Phase(PhaseState.Started, s_today.AddDays(1), null)
            .ShouldBe(RehabilitationRefusals.StartInvalid);
        Phase(PhaseState.Completed, s_today, s_today.AddDays(-1))
            .ShouldBe(RehabilitationRefusals.EndInvalid);
        Phase(PhaseState.Completed, s_today.AddDays(-9), null)
            .ShouldBe(RehabilitationRefusals.EndInvalid);

        Phase(PhaseState.Completed, s_today.AddDays(-9), s_today).ShouldBeNull();
        Phase(PhaseState.Started, s_today.AddDays(-9), s_today).ShouldBeNull();
        (_phase.StartedOn, _phase.CompletedOn).ShouldBe((s_today.AddDays(-9), null));
    }

    [Fact]
    public void A_plan_has_a_trigger_three_people_and_a_step()
    {
        var plan = new RelapsePlan(ParticipantId.New());
        CallRole[] three = [CallRole.Parent, CallRole.Mentor, CallRole.Officer];

        Write(RelapseTriggers.None, three, RelapseSteps.Pray)
            .ShouldBe(RehabilitationRefusals.TriggersMissing);
        Write(RelapseTriggers.Payday, [CallRole.Parent], RelapseSteps.Pray)
            .ShouldBe(RehabilitationRefusals.ContactsMissing);
        Write(
                RelapseTriggers.Payday,
                [CallRole.Parent, CallRole.Parent, CallRole.Officer],
                RelapseSteps.Pray
            )
            .ShouldBe(RehabilitationRefusals.ContactsMissing);
        Write(RelapseTriggers.Payday, three, RelapseSteps.None)
            .ShouldBe(RehabilitationRefusals.StepsMissing);
        plan.WrittenAt.ShouldBeNull();

        Write(RelapseTriggers.Payday | RelapseTriggers.Stigma, three, RelapseSteps.Pray)
            .ShouldBeNull();
        plan.Calls.ShouldBe(three);

        Refusal? Write(RelapseTriggers triggers, CallRole[] calls, RelapseSteps steps) =>
            plan.Write(triggers, calls, steps, s_staff, s_now).Refused(out var why) ? why : null;
    }

    [Theory]
    [InlineData(6, "2026-05-24", false)]
    [InlineData(6, "2026-05-25", true)]
    [InlineData(9, "2026-02-25", true)]
    [InlineData(9, "2026-11-24", true)]
    public void A_line_of_register_f_counts_within_the_window_of_the_right(
        int months,
        string on,
        bool counts
    ) =>
        DisciplineRecord
            .Of(
                ParticipantId.New(),
                DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
                DisciplineLevel.Medium,
                s_today,
                s_today,
                s_staff
            )
            .Value()
            .CountsWithin(months, s_today)
            .ShouldBe(counts);

    [Fact]
    public void Conduct_is_entered_for_days_that_have_come()
    {
        DisciplineRecord
            .Of(
                ParticipantId.New(),
                s_today.AddDays(1),
                DisciplineLevel.Light,
                s_today.AddDays(2),
                s_today,
                s_staff
            )
            .Refusal()
            .ShouldBe(ConductRefusals.DayInFuture);
        DisciplineRecord
            .Of(
                ParticipantId.New(),
                s_today,
                DisciplineLevel.Light,
                s_today.AddDays(-1),
                s_today,
                s_staff
            )
            .Refusal()
            .ShouldBe(ConductRefusals.EndsBeforeStart);
        Score(202612).ShouldBe(ConductRefusals.MonthInvalid);
        Score(202613).ShouldBe(ConductRefusals.MonthInvalid);
        Score(0).ShouldBe(ConductRefusals.MonthInvalid);
        Score(202611).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, 30, false)]
    [InlineData(null, 31, true)]
    [InlineData(30, 400, false)]
    [InlineData(31, 400, true)]
    public void A_gap_opens_after_thirty_days_without_a_session(
        int? lastDaysAgo,
        int addedDaysAgo,
        bool open
    ) =>
        CoachingGap
            .IsOpen(
                lastDaysAgo is { } ago ? s_today.AddDays(-ago) : null,
                s_today.AddDays(-addedDaysAgo),
                s_today
            )
            .ShouldBe(open);

    private static Refusal? Score(int month) =>
        new BehaviourScore(ParticipantId.New(), month)
            .Set(BehaviourCategory.Good, BehaviourTrend.Steady, s_today, s_staff)
            .Refused(out var why)
            ? why
            : null;

    private Refusal? Set(ReadinessState state, TaskOwner owner, DateOnly? due) =>
        _item.Set(state, owner, due, s_today, s_staff, s_now).Refused(out var why) ? why : null;

    private Refusal? Phase(
        PhaseState state,
        DateOnly? started,
        DateOnly? completed,
        RehabilitationPlace? place = RehabilitationPlace.NarcoticsAgency
    ) =>
        _phase
            .Set(
                new PhaseTerms(
                    RehabilitationKind.Social,
                    state,
                    null,
                    place,
                    null,
                    started,
                    completed
                ),
                s_today,
                s_now
            )
            .Refused(out var why)
            ? why
            : null;
}
