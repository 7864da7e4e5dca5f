using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Outings;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>What the calendar and the clock raise: tasks, and nothing else.</summary>
public sealed class ClockTests : SupervisionTests
{
    [Fact]
    public async Task The_calendar_asks_for_a_litmas_once_and_changes_nothing()
    {
        // Both people serve 3 years from 2025-03-10: the request for PB was due on 2026-06-11; assimilation is decreed already.
        (await Round()).ShouldBe(2);
        (await Round()).ShouldBe(0);

        var task = await Portal.Ask(db =>
            db.CaseTasks.SingleAsync(t => t.ParticipantId == World.Participant.Id, Stop)
        );
        (task.Kind, task.Owner, task.DueOn).ShouldBe(
            (TaskKind.RequestInquiry, TaskOwner.LapasStaff, Portal.Today.AddDays(1))
        );
        (await Portal.Ask(db => db.ReintegrationCases.CountAsync(Stop))).ShouldBe(0);
        (await Case.Do(CaseAct.RequestInquiry, World.LapasStaff)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.AssignInquiry]);
        (await Round()).ShouldBe(0);
    }

    [Fact]
    public async Task A_deadline_ahead_is_the_day_of_the_task_and_not_asked_too_early()
    {
        var id = await Resident(detained: Portal.Today.AddDays(-10), years: 3);
        await Round();
        (await DueOf(id)).ShouldBeEmpty();

        // Half of three years less nine months is some 270 days away; thirty days before that it is asked for.
        Portal.Clock.Advance(TimeSpan.FromDays(245));
        await Round();
        var due = (await DueOf(id)).ShouldHaveSingleItem();
        due.ShouldBeGreaterThan(Portal.Today);
        due.ShouldBeLessThanOrEqualTo(Portal.Today.AddDays(RaiseSupervisionTasks.AskAhead));
    }

    [Fact]
    public async Task A_short_sentence_is_asked_for_conditional_leave()
    {
        var id = await Resident(detained: Portal.Today.AddMonths(-7), years: 1);
        await Round();

        (
            await Portal.Ask(db =>
                db.CaseTasks.Where(t => t.ParticipantId == id)
                    .OrderBy(t => t.Key)
                    .Select(t => t.Key)
                    .ToListAsync(Stop)
            )
        ).ShouldBe(["inquiry:Assimilation", "inquiry:ConditionalLeave"]);
    }

    [Fact]
    public async Task A_quarter_of_guidance_asks_for_a_phase_and_its_last_month_for_the_end()
    {
        await Case.To(CaseState.UnderSupervision);
        await Round();
        (await OpenTasks()).ShouldBeEmpty();
        Portal.Clock.Advance(TimeSpan.FromDays(100));
        await Round();
        (await OpenTasks()).ShouldBe([TaskKind.ProposePhase]);
        (
            await Portal.Ask(db => db.GuidancePrograms.Select(g => g.State).SingleAsync(Stop))
        ).ShouldBe(GuidancePhase.Initial);

        Portal.Clock.Advance(TimeSpan.FromDays(275));
        await Round();
        (await OpenTasks()).ShouldBe([TaskKind.ProposePhase, TaskKind.PrepareEnd], true);
        Portal.Clock.Advance(TimeSpan.FromDays(30));
        await Round();
        (await OpenTasks()).ShouldContain(TaskKind.CompleteSupervision);
        (await Case.State()).ShouldBe(CaseState.UnderSupervision);
    }

    [Fact]
    public async Task Whoever_has_not_come_after_a_day_is_looked_for_once()
    {
        await Case.To(CaseState.HandedOver);
        Portal.Clock.Advance(TimeSpan.FromHours(23));
        (await Watch()).ShouldBe(0);
        Portal.Clock.Advance(TimeSpan.FromHours(1));
        (await Watch()).ShouldBe(1);
        (await Watch()).ShouldBe(0);
        (await OpenTasks()).ShouldBe([TaskKind.RegisterClient, TaskKind.LookForClient], true);

        (await Case.Do(CaseAct.RegisterClient, World.Officer)).Value();
        (await OpenTasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_daily_way_out_and_back_is_logged_and_a_late_return_only_asks_to_look()
    {
        var lapas = Portal.As(World.LapasStaff);
        (await List()).ShouldHaveSingleItem().State.ShouldBe(AssimilationState.Decreed);
        (await Out(Portal.Clock.GetUtcNow().AddHours(8))).Value();
        (await Out(Portal.Clock.GetUtcNow().AddHours(8)))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
        (await Watch()).ShouldBe(0);
        Portal.Clock.Advance(TimeSpan.FromHours(9));

        (await Watch()).ShouldBe(1);
        (await Watch()).ShouldBe(0);
        (await List()).ShouldHaveSingleItem().IsLate.ShouldBeTrue();
        (await OpenTasks()).ShouldBe([TaskKind.LookForResident]);
        (await Portal.Get<RecordReturn>().Run(lapas, World.Participant.Id, Stop)).Value();
        (await OpenTasks()).ShouldBeEmpty();
        (await List())
            .ShouldHaveSingleItem()
            .ShouldBe(
                new OutingRow(
                    World.Participant.Id,
                    World.ParticipantName,
                    AssimilationState.BackInPrison,
                    null,
                    false
                )
            );
        (await Out(Portal.Clock.GetUtcNow().AddHours(8))).Value();
        (await Steps(ProcessKind.Assimilation)).ShouldBe(4);
    }

    [Fact]
    public async Task Nobody_goes_out_without_a_decree_or_without_an_hour_of_return()
    {
        (await Out(Portal.Clock.GetUtcNow()))
            .Refusal()
            .ShouldBe(SupervisionRefusals.BackTimeInvalid);
        (await Out(Portal.Clock.GetUtcNow().AddHours(25)))
            .Refusal()
            .ShouldBe(SupervisionRefusals.BackTimeInvalid);
        await Portal.Arrange(db => db.Decrees.RemoveRange(db.Decrees.ToList()));
        (await Out(Portal.Clock.GetUtcNow().AddHours(8)))
            .Refusal()
            .ShouldBe(SupervisionRefusals.NotInAssimilation);
        (
            await Portal
                .Get<RecordReturn>()
                .Run(Portal.As(World.LapasStaff), World.Participant.Id, Stop)
        )
            .Refusal()
            .ShouldBe(SupervisionRefusals.NotInAssimilation);
    }

    [Fact]
    public async Task Ended_assimilation_needs_a_new_decree()
    {
        (await Out(Portal.Clock.GetUtcNow().AddHours(8))).Value();
        (
            await Portal
                .Get<EndAssimilation>()
                .Run(
                    Portal.As(World.LapasStaff),
                    World.Participant.Id,
                    AssimilationEndReason.WorkEnded,
                    Stop
                )
        ).Value();

        (await List()).ShouldBeEmpty();
        (await Out(Portal.Clock.GetUtcNow().AddHours(8)))
            .Refusal()
            .ShouldBe(SupervisionRefusals.NotInAssimilation);
    }

    private Task<int> Round() => Portal.Get<SupervisionClock>().Round(Stop);

    private async Task<int> Watch() =>
        (await Portal.Get<WatchSupervision>().Run(Actor.System, Stop)).Value();

    private Task<Result<CaseState>> Out(DateTimeOffset backBy) =>
        Portal
            .Get<RecordOuting>()
            .Run(Portal.As(World.LapasStaff), World.Participant.Id, backBy, Stop);

    private async Task<IReadOnlyList<OutingRow>> List() =>
        (await Portal.Get<ListOutings>().Run(Portal.As(World.LapasStaff), Stop)).Value();

    private Task<List<DateOnly>> DueOf(ParticipantId id) =>
        Portal.Ask(db =>
            db.CaseTasks.Where(t => t.ParticipantId == id).Select(t => t.DueOn).ToListAsync(Stop)
        );

    /// <summary>One more resident of the world's Lapas, with this sentence.</summary>
    private async Task<ParticipantId> Resident(DateOnly detained, int years)
    {
        var person = new Participant(
            ParticipantId.New(),
            "K-5555",
            World.LapasSerang.Id,
            World.Serang.Id,
            "36.73.01",
            Domain.Participants.Sex.Male,
            EducationLevel.SMA
        );
        var (record, number, verdict) = new HandedOver(
            World.LapasSerang.Id,
            "BI.55/2026",
            OffenceGroup.General,
            new SentenceLength(years, 0, 0),
            detained
        ).RowsOf(person.Id, Portal.Clock.GetUtcNow());
        await Portal.Arrange(db =>
        {
            db.Add(person);
            db.AddRange(record, number, verdict);
        });
        return person.Id;
    }
}
