using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Outbox;

public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly FaultyDatabase _fault = new();
    private readonly TestPortal _portal;
    private World _world = null!;

    public DeliveryTests() => _portal = new TestPortal(more: _fault.AddTo);

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_event_is_delivered_once_however_often_delivery_runs()
    {
        await Raise(EventKind.PartnerReinstated, _world.Employer.Id);

        (await Deliver()).Delivered.ShouldBe(1);
        (await Deliver()).Delivered.ShouldBe(0);

        (await Lines(_world.EmployerMember)).ShouldBe([EventKind.PartnerReinstated]);
    }

    [Fact]
    public async Task Deliveries_side_by_side_share_the_work_and_double_nothing()
    {
        for (var i = 0; i < 30; i++)
        {
            await Raise(EventKind.PartnerReinstated, _world.Employer.Id);
        }

        var rounds = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(Deliver)));

        rounds.Sum(static round => round.Delivered).ShouldBe(30);
        (await Lines(_world.EmployerMember)).Count.ShouldBe(30);
    }

    [Fact]
    public async Task A_kill_before_the_commit_leaves_everything_due()
    {
        await Raise(EventKind.PartnerReinstated, _world.Employer.Id);
        _fault.BreakCommit = true;
        await Should.ThrowAsync<IOException>(Deliver);
        (await Lines(_world.EmployerMember)).ShouldBeEmpty();

        _fault.BreakCommit = false;
        (await Deliver()).Delivered.ShouldBe(1);

        (await Lines(_world.EmployerMember)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_cannot_be_delivered_is_set_aside_after_five_tries_and_holds_up_nobody()
    {
        var poison = PartnerId.New();
        await Raise(EventKind.PartnerVerified, poison);
        _fault.BreakValue = poison.Value;
        (await Deliver()).Delivered.ShouldBe(0);
        (await Poison()).Attempts.ShouldBe(1);

        var tries = 1;
        foreach (var seconds in (int[])[5, 10, 20, 40])
        {
            await Raise(EventKind.PartnerReinstated, _world.Employer.Id);
            _portal.Clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
            (await Deliver()).Delivered.ShouldBe(1);
            (await Poison()).Attempts.ShouldBe(tries);

            _portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
            (await Deliver()).Delivered.ShouldBe(0);
            tries++;
            (await Poison()).Attempts.ShouldBe(tries);
        }

        (await Poison()).State.ShouldBe(OutboxState.Dead);
        _portal.Clock.Advance(TimeSpan.FromDays(1));
        await Deliver();
        (await Poison()).Attempts.ShouldBe(OutboxMessage.MaxAttempts);
        (await Lines(_world.EmployerMember)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_event_of_a_later_version_waits_and_holds_up_nobody()
    {
        await Raise(EventKind.PartnerVerified, _world.Employer.Id);
        await _portal.Ask(db =>
            db.Database.ExecuteSqlAsync($"UPDATE outbox SET Kind = 'OfLater'", _portal.Stop)
        );
        await Raise(EventKind.PartnerReinstated, _world.Employer.Id);

        (await Deliver()).Delivered.ShouldBe(1);

        (await Lines(_world.EmployerMember)).ShouldBe([EventKind.PartnerReinstated]);
        (
            await _portal.Ask(db =>
                db.Outbox.CountAsync(m => m.State == OutboxState.Due && m.Attempts == 0)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_is_told_of_what_they_did_themselves()
    {
        var other = PartnerId.New();
        (
            await _portal
                .Get<SuspendPartner>()
                .Run(_portal.As(_world.Officer), _world.Employer.Id, "Aduan.", _portal.Stop)
        ).Value();
        await _portal.Arrange(db =>
            db.Outbox.Add(
                new OutboxMessage(
                    new PortalEvent(EventKind.PartnerAnswered, $"{other.Value}")
                    {
                        Partner = _world.Employer.Id,
                    },
                    _world.Officer,
                    TestPortal.Start
                )
            )
        );

        var delivery = await Deliver();

        (await Lines(_world.Officer)).ShouldBeEmpty();
        (await Lines(_world.OtherOfficer)).ShouldBe([EventKind.PartnerAnswered]);
        delivery.Changed.ShouldContain(_world.Officer);
    }

    [Fact]
    public async Task Who_was_disabled_between_event_and_delivery_is_not_told()
    {
        await Raise(EventKind.PartnerReinstated, _world.Employer.Id);
        await _portal.Arrange(db =>
            db.Users.Single(u => u.Id == _world.EmployerMember.Value).DisabledAt = TestPortal.Start
        );

        (await Deliver()).Changed.ShouldNotContain(_world.EmployerMember);

        (await Lines(_world.EmployerMember)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_portal_itself_delivers()
    {
        await Raise(EventKind.PartnerReinstated, _world.Employer.Id);

        foreach (var account in (AccountId[])[_world.Admin, _world.Supervisor])
        {
            (await _portal.Get<DeliverOutbox>().Run(_portal.As(account), _portal.Stop))
                .Refused(out _)
                .ShouldBeTrue();
        }

        (await _portal.Get<DeliverOutbox>().Run(Actor.Visitor, _portal.Stop))
            .Refused(out _)
            .ShouldBeTrue();
        (await Lines(_world.EmployerMember)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_batch_says_that_more_waits()
    {
        await _portal.Arrange(db =>
            db.Outbox.AddRange(
                Enumerable
                    .Range(0, 300)
                    .Select(number =>
                        Message(EventKind.PartnerReinstated, _world.Employer.Id, number)
                    )
            )
        );

        (await Deliver()).More.ShouldBeTrue();
        var last = await Deliver();

        last.More.ShouldBeFalse();
        (await Lines(_world.EmployerMember)).Count.ShouldBe(300);
    }

    private Task Raise(EventKind kind, PartnerId partner) =>
        _portal.Arrange(db => db.Outbox.Add(Message(kind, partner, 0)));

    private OutboxMessage Message(EventKind kind, PartnerId partner, int number) =>
        new(
            new PortalEvent(kind, $"{Guid.CreateVersion7()}:{number}") { Partner = partner },
            null,
            _portal.Clock.GetUtcNow()
        );

    private async Task<Delivery> Deliver() =>
        (await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop)).Value();

    private Task<OutboxMessage> Poison() =>
        _portal.Ask(db => db.Outbox.SingleAsync(m => m.Kind == EventKind.PartnerVerified));

    private Task<List<EventKind>> Lines(AccountId account) =>
        _portal.Ask(db =>
            db.Notifications.Where(n => n.AccountId == account)
                .OrderBy(n => n.Id)
                .Select(n => n.Kind)
                .ToListAsync()
        );
}
