using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Reporting;
using ReintegrasiPortal.Web.Features.Supervision;

namespace ReintegrasiPortal.Web.Tests.Reporting;

public sealed class DutyUseCaseTests : ReportingPortal
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (await Set()).Value();
    }

    [Theory]
    [InlineData(ReportingChannel.InPerson, DutyState.Attended)]
    [InlineData(ReportingChannel.Remote, DutyState.Remote)]
    public async Task PK_marks_who_came_and_twice_is_once(ReportingChannel how, DutyState state)
    {
        var duty = await Duty();

        (await Check(duty.Id, how)).Value();

        (await State()).ShouldBe(state);
        (await Check(duty.Id, how)).Refusal().ShouldBe(SupervisionRefusals.StepNotOpen);
        (await Told(EventKind.ReportingMarked)).ShouldBe(1);
    }

    [Fact]
    public async Task Marking_twice_at_once_marks_once()
    {
        var duty = await Duty();

        var both = await Task.WhenAll(
            Task.Run(() => Check(duty.Id)),
            Task.Run(() => Check(duty.Id))
        );

        both.Count(result => result.Refused(out _)).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.ProcessSteps.CountAsync(
                    s => s.ProcessId == duty.Id.Value && s.Act == nameof(DutyAct.CheckIn),
                    Portal.Stop
                )
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_date_far_ahead_cannot_be_marked_as_kept() =>
        (await Check((await Duty(1)).Id)).Refusal().ShouldBe(ReportingRefusals.TooEarly);

    [Fact]
    public async Task The_clock_marks_a_miss_after_the_second_working_day_and_not_before()
    {
        await GoTo(new(2026, 11, 26));
        (await Close()).ShouldBe(0);
        (await State()).ShouldBe(DutyState.Due);

        await GoTo(new(2026, 11, 27));
        (await Close()).ShouldBe(1);
        (await State()).ShouldBe(DutyState.Missed);
        (await Close()).ShouldBe(0);
    }

    [Fact]
    public async Task A_late_report_within_the_grace_counts()
    {
        await GoTo(new(2026, 11, 26));

        (await Check((await Duty()).Id)).Value();

        (await State()).ShouldBe(DutyState.Attended);
    }

    [Fact]
    public async Task One_miss_reminds_two_call_three_visit_and_nothing_is_ever_revoked()
    {
        await Miss(0);
        (await Told(EventKind.ReportingReminder)).ShouldBe(1);
        (await Tasks()).ShouldBeEmpty();

        await Miss(1);
        (await Tasks())
            .Select(t => t.Kind)
            .ShouldBe([TaskKind.CallClient, TaskKind.CallGuarantor], ignoreOrder: true);
        (await Told(EventKind.ReportingReminder)).ShouldBe(1);
        (await Told(EventKind.ReportingMissed)).ShouldBe(1);

        await Miss(2);
        (await Tasks())
            .Select(t => t.Kind)
            .ShouldBe(
                [TaskKind.CallClient, TaskKind.CallGuarantor, TaskKind.VisitHome],
                ignoreOrder: true
            );

        foreach (var place in Enumerable.Range(3, 4))
        {
            await Miss(place);
        }

        (await Tasks()).Count.ShouldBe(3);
        (await Portal.Ask(db => db.RevocationPetitions.CountAsync(Portal.Stop))).ShouldBe(0);
        (
            await Portal.Ask(db =>
                db.ReintegrationCases.AnyAsync(
                    c => c.State == CaseState.Suspended || c.State == CaseState.Revoked,
                    Portal.Stop
                )
            )
        ).ShouldBeFalse();
        (
            await Portal.Ask(db =>
                db.Decrees.AllAsync(d => d.SuspendedOn == null && d.EndedOn == null, Portal.Stop)
            )
        ).ShouldBeTrue();
    }

    /// <summary>No use case of reporting has a way to the legal path: none of them takes part in it by type.</summary>
    [Fact]
    public void Nothing_in_reporting_can_reach_a_revocation()
    {
        string[] forbidden =
        [
            nameof(RevocationPetition),
            nameof(CaseAct.SuspendSupervision),
            nameof(CaseAct.RevokeSupervision),
            "CaseActs",
            "CaseWork",
        ];
        var sources = Directory
            .EnumerateFiles(
                SourceTree.At("src", "ReintegrasiPortal.Web", "Features", "Reporting"),
                "*.*",
                SearchOption.AllDirectories
            )
            .Concat(
                Directory.EnumerateFiles(
                    SourceTree.At("src", "ReintegrasiPortal.Domain", "Reporting")
                )
            )
            .ToList();

        sources.Count.ShouldBeGreaterThan(30);
        foreach (var source in sources)
        {
            var text = File.ReadAllText(source);
            forbidden.ShouldAllBe(word => !text.Contains(word, StringComparison.Ordinal), source);
        }
    }

    [Fact]
    public async Task Reporting_dates_are_no_steps_of_the_legal_path()
    {
        await Miss(0);

        (await Portal.Get<ShowCase>().Run(Portal.As(World.Officer), Person, Portal.Stop))
            .Value()
            .Steps.ShouldNotContain(step => step.Kind == ProcessKind.Reporting);
    }

    [Fact]
    public async Task A_report_ends_the_row_and_the_tasks_it_raised()
    {
        await Miss(0);
        await Miss(1);
        (await Tasks()).Count.ShouldBe(2);

        await GoTo((await Duty(2)).DueOn);
        (await Check((await Duty(2)).Id)).Value();

        (await Tasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_corrected_miss_takes_the_task_back_and_tells_the_person()
    {
        await Miss(0);
        await Miss(1);

        (
            await Portal
                .Get<CorrectDuty>()
                .Run(
                    Portal.As(World.Officer),
                    (await Duty(1)).Id,
                    DutyOutcome.Remote,
                    CorrectionReason.ReportedElsewhere,
                    Portal.Stop
                )
        ).Value();

        (await Tasks()).ShouldBeEmpty();
        (await State(1)).ShouldBe(DutyState.Corrected);
        (await Told(EventKind.MarkCorrected)).ShouldBe(1);
    }

    [Fact]
    public async Task The_clock_counts_several_misses_of_one_person_one_after_the_other()
    {
        await GoTo(new(2026, 12, 18));

        (await Close()).ShouldBe(4);

        (await Tasks()).Count.ShouldBe(3);
        (await Told(EventKind.ReportingReminder)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_cannot_come_says_so_and_PK_answers()
    {
        var duty = await Duty(1);
        var ask = Portal.Get<AskExcuse>();
        var self = Portal.As(World.ParticipantAccount);

        (await ask.Run(self, duty.Id, ExcuseKind.WorkShift, Portal.Stop)).Value();
        (await ask.Run(self, duty.Id, ExcuseKind.Ill, Portal.Stop))
            .Refusal()
            .ShouldBe(ReportingRefusals.AlreadyAsked);
        (await Tasks()).ShouldHaveSingleItem().Kind.ShouldBe(TaskKind.AnswerExcuse);
        (await Told(EventKind.ExcuseAsked)).ShouldBe(1);

        (
            await Portal
                .Get<ExcuseDuty>()
                .Run(Portal.As(World.Officer), duty.Id, ExcuseKind.WorkShift, Portal.Stop)
        ).Value();

        (await Tasks()).ShouldBeEmpty();
        (await State(1)).ShouldBe(DutyState.Excused);
        (await Told(EventKind.ExcuseAnswered)).ShouldBe(1);
    }

    [Fact]
    public async Task When_the_office_could_not_nobody_was_absent()
    {
        await Miss(0);
        (
            await Portal
                .Get<MarkNotHeld>()
                .Run(
                    Portal.As(World.Supervisor),
                    (await Duty(1)).Id,
                    NotHeldReason.OfficeClosed,
                    Portal.Stop
                )
        ).Value();
        await Miss(2);

        // The row goes on over what did not take place: two misses, so PK calls.
        (await Tasks()).Count.ShouldBe(2);
        (await State(1)).ShouldBe(DutyState.NotHeld);
    }

    [Fact]
    public async Task An_appeal_is_decided_by_somebody_else_alone()
    {
        await Miss(0);
        var duty = await Duty();
        (await Appeal(duty.Id)).Value();
        (await Appeal(duty.Id)).Refusal().ShouldBe(SupervisionRefusals.StepNotOpen);
        var task = (await Tasks()).ShouldHaveSingleItem();
        (task.Kind, task.Owner).ShouldBe((TaskKind.DecideAppeal, TaskOwner.Supervisor));

        (await Appeals(World.Officer)).ShouldBeEmpty();
        (await Decide(World.Officer, duty.Id)).Refusal().ShouldBe(ReportingRefusals.OwnMark);
        (await Decide(World.BandungOfficer, duty.Id)).Refusal().ShouldBe(Refusal.NotFound);
        var waiting = (await Appeals(World.OtherOfficer)).ShouldHaveSingleItem();
        waiting.Alias.ShouldBe("K-7Q2M");
        waiting.Note.ShouldBe("Saya datang pukul 09.10.");
        (await Decide(World.OtherOfficer, duty.Id)).Value();

        (await State()).ShouldBe(DutyState.Overturned);
        (await Tasks()).ShouldBeEmpty();
        (await Appeals(World.Supervisor)).ShouldBeEmpty();
        (await Told(EventKind.AppealDecided)).ShouldBe(1);
    }

    [Fact]
    public async Task The_head_decides_a_miss_that_the_clock_marked_but_the_PK_of_the_case_does_not()
    {
        await GoTo(new(2026, 11, 27));
        (await Close()).ShouldBe(1);
        var duty = await Duty();
        (await Appeal(duty.Id)).Value();

        (await Decide(World.Officer, duty.Id)).Refusal().ShouldBe(ReportingRefusals.OwnMark);
        (await Decide(World.Supervisor, duty.Id, overturn: false)).Value();

        (await State()).ShouldBe(DutyState.Upheld);
    }

    [Fact]
    public async Task While_an_appeal_waits_the_miss_counts_for_nothing()
    {
        await Miss(0);
        (await Appeal((await Duty()).Id)).Value();
        await Miss(1);

        (await Tasks()).ShouldHaveSingleItem().Kind.ShouldBe(TaskKind.DecideAppeal);
        (await Decide(World.Supervisor, (await Duty()).Id, overturn: false)).Value();
        (await Tasks())
            .Select(t => t.Kind)
            .ShouldBe([TaskKind.CallClient, TaskKind.CallGuarantor], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_else_marks_asks_or_objects()
    {
        await Miss(0);
        var duty = await Duty();
        foreach (
            var account in new[]
            {
                World.OtherOfficer,
                World.BandungOfficer,
                World.LapasStaff,
                World.ParticipantAccount,
                World.OtherParticipantAccount,
            }
        )
        {
            (await Check((await Duty(1)).Id, by: account)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (await Appeal(duty.Id, World.OtherParticipantAccount)).Refusal().ShouldBe(Refusal.NotFound);
        (await Appeal(duty.Id, World.Officer)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Who_needs_contact_comes_first_and_the_list_is_narrowed_by_case()
    {
        await Miss(0);

        var day = await List(World.Officer);
        var person = day.People.ShouldHaveSingleItem();
        (person.Cadence.Status, person.Cadence.Streak).ShouldBe((CadenceStatus.NeedsContact, 1));
        day.Counts[CadenceStatus.NeedsContact].ShouldBe(1);
        (await List(World.Supervisor)).People.Count.ShouldBe(1);
        (await List(World.OtherOfficer)).People.ShouldBeEmpty();
        (await List(World.Officer, CadenceStatus.UpToDate)).People.ShouldBeEmpty();
        (await List(World.Officer, today: true)).People.ShouldBeEmpty();

        await GoTo((await Duty(1)).DueOn);
        var today = await List(World.Officer, today: true);
        today.DueToday.ShouldBe(1);
        today.People.ShouldHaveSingleItem().ToMark!.Id.ShouldBe((await Duty(1)).Id);
    }

    [Fact]
    public async Task The_person_sees_their_own_dates_and_what_they_can_do()
    {
        await Miss(0);

        var mine = (
            await Portal.Get<ListMyDuties>().Run(Portal.As(World.ParticipantAccount), Portal.Stop)
        ).Value();

        mine.Zone.ShouldBe("WIB");
        mine.Behind.ShouldHaveSingleItem().MayAppeal.ShouldBeTrue();
        mine.Ahead[0].MayAsk.ShouldBeTrue();
        (
            await Portal
                .Get<ListMyDuties>()
                .Run(Portal.As(World.OtherParticipantAccount), Portal.Stop)
        )
            .Value()
            .Ahead.ShouldBeEmpty();
    }

    private Task<Result<Done>> Check(
        ReportingDutyId id,
        ReportingChannel how = ReportingChannel.InPerson,
        AccountId? by = null
    ) => Portal.Get<CheckIn>().Run(Portal.As(by ?? World.Officer), id, how, Portal.Stop);

    private Task<Result<Done>> Appeal(ReportingDutyId id, AccountId? by = null) =>
        Portal
            .Get<AppealDuty>()
            .Run(
                Portal.As(by ?? World.ParticipantAccount),
                id,
                AppealReason.WasThere,
                "Saya datang pukul 09.10.",
                Portal.Stop
            );

    private Task<Result<Done>> Decide(AccountId by, ReportingDutyId id, bool overturn = true) =>
        Portal
            .Get<DecideAppeal>()
            .Run(
                Portal.As(by),
                id,
                overturn,
                overturn ? AppealOutcomeReason.ProofAccepted : AppealOutcomeReason.NoProof,
                Portal.Stop
            );

    private async Task<IReadOnlyList<WaitingAppeal>> Appeals(AccountId by) =>
        (await Portal.Get<ListAppeals>().Run(Portal.As(by), Portal.Stop)).Value();

    private async Task<int> Close() =>
        (await Portal.Get<CloseDuties>().Run(Actor.System, Portal.Stop)).Value();

    private async Task<ReportingDay> List(
        AccountId by,
        CadenceStatus? only = null,
        bool today = false
    ) => (await Portal.Get<ListReporting>().Run(Portal.As(by), only, today, Portal.Stop)).Value();
}
