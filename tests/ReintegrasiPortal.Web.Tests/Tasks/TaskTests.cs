using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Tasks;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Tests.Tasks;

public sealed class TaskTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_task_is_in_the_hands_of_its_owner_and_in_the_file_of_the_person()
    {
        (await Open(TaskKind.RecordConduct, TaskOwner.LapasStaff)).Value();

        (await Mine(_world.LapasStaff)).Total.ShouldBe(1);
        (await Mine(_world.Officer)).Total.ShouldBe(0);
        var line = (await File(_world.Officer)).ShouldHaveSingleItem();
        line.Kind.ShouldBe(TaskKind.RecordConduct);
        line.FullName.ShouldBe(World.ParticipantName);
        line.DueOn.ShouldBe(_portal.Today.AddDays(5));
    }

    [Fact]
    public async Task The_same_is_not_asked_for_twice_while_it_is_open()
    {
        (await Open(TaskKind.FindGuarantor, TaskOwner.Officer)).Value();

        (await Open(TaskKind.FindGuarantor, TaskOwner.Officer))
            .Refusal()
            .ShouldBe(TaskRefusals.AlreadyOpen);
        await Finish(_world.Officer);
        (await Open(TaskKind.FindGuarantor, TaskOwner.Officer)).Value();
        (await Mine(_world.Officer)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Two_at_once_open_one()
    {
        var both = await Task.WhenAll(
            Task.Run(() => Open(TaskKind.FindGuarantor, TaskOwner.Officer)),
            Task.Run(() => Open(TaskKind.FindGuarantor, TaskOwner.Officer))
        );

        both.Count(result => result.Refused(out _)).ShouldBe(1);
        (await Mine(_world.Officer)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_day_in_the_past_is_refused_at_its_field()
    {
        var refused = (await Open(TaskKind.FindGuarantor, TaskOwner.Officer, days: -1)).Refusal();

        refused.ShouldBe(TaskRefusals.DueInPast);
        refused.Field.ShouldBe("DueOn");
    }

    [Fact]
    public async Task A_person_ends_their_own_tasks_and_nobody_elses()
    {
        (await Open(TaskKind.CollectDocument, TaskOwner.Participant)).Value();
        (await Open(TaskKind.FindGuarantor, TaskOwner.Officer)).Value();
        var tasks = await File(_world.Officer);
        var finish = _portal.Get<FinishTask>();
        var self = _portal.As(_world.ParticipantAccount);

        (await finish.Run(self, tasks.Single(t => t.Owner == TaskOwner.Officer).Id, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (
            await finish.Run(
                self,
                tasks.Single(t => t.Owner == TaskOwner.Participant).Id,
                _portal.Stop
            )
        ).Value();

        (await File(_world.Officer)).ShouldHaveSingleItem().Owner.ShouldBe(TaskOwner.Officer);
    }

    [Fact]
    public async Task A_task_set_aside_leaves_its_reason_on_the_timeline()
    {
        (await Open(TaskKind.SettleFine, TaskOwner.Officer)).Value();
        var task = (await File(_world.Officer)).Single();

        (
            await _portal
                .Get<DropTask>()
                .Run(_portal.As(_world.Officer), task.Id, DropReason.DoneElsewhere, _portal.Stop)
        ).Value();

        var newest = (
            await _portal
                .Get<ShowTimeline>()
                .Run(_portal.As(_world.Officer), _world.Participant.Id, null, _portal.Stop)
        )
            .Value()
            .Lines[0];
        newest.Kind.ShouldBe(TimelineKind.TaskDropped);
        newest.Reason.ShouldBe(nameof(DropReason.DoneElsewhere));
        newest.By.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Owners_are_told_once_when_a_task_falls_due()
    {
        (await Open(TaskKind.FindGuarantor, TaskOwner.Officer, days: 1)).Value();
        (await Open(TaskKind.RecordConduct, TaskOwner.LapasStaff, days: 1)).Value();
        var remind = _portal.Get<RemindTasks>();

        (await remind.Run(Actor.System, _portal.Stop)).Value().ShouldBe(0);
        _portal.Clock.Advance(TimeSpan.FromDays(1));
        (await remind.Run(Actor.System, _portal.Stop)).Value().ShouldBe(2);
        (await remind.Run(Actor.System, _portal.Stop)).Value().ShouldBe(0);
        await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop);

        (await Told(_world.Officer)).ShouldBe([EventKind.OfficerTaskDue]);
        (await Told(_world.LapasStaff)).ShouldBe([EventKind.FacilityTaskDue]);
        (await Told(_world.ParticipantAccount)).ShouldBeEmpty();
    }

    private async Task<List<EventKind>> Told(AccountId account) =>
        await _portal.Ask(db =>
            db.Notifications.Where(n => n.AccountId == account).Select(n => n.Kind).ToListAsync()
        );

    private async Task Finish(AccountId who)
    {
        var task = (await File(who)).Single();
        (await _portal.Get<FinishTask>().Run(_portal.As(who), task.Id, _portal.Stop)).Value();
    }

    private Task<Result<Done>> Open(TaskKind kind, TaskOwner owner, int days = 5) =>
        _portal
            .Get<OpenTask>()
            .Run(
                _portal.As(_world.Officer),
                _world.Participant.Id,
                kind,
                owner,
                _portal.Today.AddDays(days),
                "",
                _portal.Stop
            );

    private async Task<MyTasks> Mine(AccountId who) =>
        (await _portal.Get<ListMyTasks>().Run(_portal.As(who), 0, _portal.Stop)).Value();

    private async Task<IReadOnlyList<TaskLine>> File(AccountId who) =>
        (
            await _portal
                .Get<ListCaseTasks>()
                .Run(_portal.As(who), _world.Participant.Id, _portal.Stop)
        ).Value();
}
