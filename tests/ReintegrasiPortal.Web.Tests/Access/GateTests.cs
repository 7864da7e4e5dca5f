using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Access;

/// <summary>The promises of <see cref="Work"/>, the one gate to data, on a real database.</summary>
public sealed class GateTests : IAsyncLifetime
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
    public async Task A_denied_act_runs_no_line_and_leaves_one_audit_row()
    {
        var ran = false;

        var result = await Change(
            _portal.As(_world.BandungOfficer),
            scope =>
            {
                ran = true;
                return Task.FromResult<Result<Done>>(Done.Yes);
            }
        );

        result.Refusal().ShouldBe(Refusal.NotFound);
        ran.ShouldBeFalse();
        var row = (await Audit()).ShouldHaveSingleItem();
        (row.Outcome, row.Operation, row.AccountId, row.SubjectId, row.Detail).ShouldBe(
            (
                AuditOutcome.Denied,
                Operation.SuspendPartner,
                _world.BandungOfficer,
                _world.Employer.Id.Value,
                "no-relation"
            )
        );
        (await _portal.Ask(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_denied_read_is_audited_and_answers_as_if_nothing_were_there()
    {
        var foreign = await Read(_portal.As(_world.BandungOfficer), _world.Employer.Id);
        var missing = await Read(_portal.As(_world.Officer), PartnerId.New());

        foreign.Refusal().ShouldBe(missing.Refusal());
        (await Audit())
            .Select(static row => row.Outcome)
            .ShouldBe([AuditOutcome.Denied, AuditOutcome.Denied]);
    }

    [Fact]
    public async Task An_account_that_is_gone_or_disabled_passes_nowhere()
    {
        await _portal.Arrange(db =>
            db.Users.Single(u => u.Id == _world.Officer.Value).DisabledAt = TestPortal.Start
        );

        (await Read(_portal.As(_world.Officer), _world.Employer.Id))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await Read(_portal.As(AccountId.New()), _world.Employer.Id))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await Audit()).ShouldAllBe(static row => row.Detail == "blocked");
    }

    [Fact]
    public async Task A_suspension_holds_from_the_very_next_act()
    {
        var member = _portal.As(_world.EmployerMember);
        (await _portal.Get<ShowOwnOrganisation>().Run(member, _portal.Stop)).Value();

        (
            await _portal
                .Get<SuspendPartner>()
                .Run(_portal.As(_world.Officer), _world.Employer.Id, "Aduan.", _portal.Stop)
        ).Value();

        (await _portal.Get<ShowOwnOrganisation>().Run(member, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_rule_that_says_no_takes_back_everything_even_what_was_saved()
    {
        var result = await Change(
            _portal.As(_world.Officer),
            async scope =>
            {
                await Suspend(scope);
                await scope.Db.SaveChangesAsync(_portal.Stop);
                return PartnerRefusals.WrongStatus;
            }
        );

        result.Refusal().ShouldBe(PartnerRefusals.WrongStatus);
        await NothingHappened();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(15 * 60, true)]
    [InlineData((15 * 60) + 1, false)]
    [InlineData(null, false)]
    public async Task An_act_that_asks_for_the_password_wants_it_fresh(int? secondsAgo, bool done)
    {
        var actor = new Actor(
            _world.Officer,
            secondsAgo is { } ago ? _portal.Clock.GetUtcNow().AddSeconds(-ago) : null
        );

        var result = await Change(
            actor,
            async scope =>
            {
                await Suspend(scope);
                return Done.Yes;
            }
        );

        result.Refusals.ShouldBe(done ? [] : [AccessRefusals.StepUpNeeded]);
        (await Status()).ShouldBe(done ? PartnerStatus.Suspended : PartnerStatus.Verified);
    }

    [Fact]
    public async Task An_account_that_asks_too_fast_is_held_and_others_are_not()
    {
        var limiter = _portal.Services.GetRequiredService<ActLimiter>();
        var eager = _portal.As(_world.Officer);
        var admitted = 0;
        while (limiter.Admits(eager) && admitted < 10_000)
        {
            admitted++;
        }

        admitted.ShouldBeInRange(ActLimiter.Burst, 9_999);
        limiter.Admits(_portal.As(_world.OtherOfficer)).ShouldBeTrue();
        (await Read(_portal.As(_world.OtherOfficer), _world.Employer.Id)).Value();
        Enumerable.Range(0, 1000).ShouldAllBe(_ => limiter.Admits(Actor.Visitor));
    }

    [Fact]
    public async Task Somebody_elses_change_in_between_is_noticed()
    {
        var result = await Change(
            _portal.As(_world.Officer),
            async scope =>
            {
                await Suspend(scope);
                await scope.Db.Database.ExecuteSqlAsync(
                    $"UPDATE partners SET Version = Version + 1",
                    _portal.Stop
                );
                return Done.Yes;
            }
        );

        result.Refusal().ShouldBe(AccessRefusals.ChangedMeanwhile);
        await NothingHappened();
    }

    [Fact]
    public async Task What_was_sent_before_stands_once()
    {
        (await Change(_portal.As(_world.Officer), Tell)).Value();

        (await Change(_portal.As(_world.Officer), Tell))
            .Refusal()
            .ShouldBe(AccessRefusals.AlreadyDone);

        (await _portal.Ask(db => db.Outbox.CountAsync())).ShouldBe(1);
        (await Audit()).Count.ShouldBe(1);

        static Task<Result<Done>> Tell(Scope scope)
        {
            scope.Raise(new PortalEvent(EventKind.PartnerSuspended, "the-same-key"));
            return Task.FromResult<Result<Done>>(Done.Yes);
        }
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told_why()
    {
        var results = await Task.WhenAll(
            new[] { _world.Officer, _world.OtherOfficer }.Select(officer =>
                Task.Run(() =>
                    _portal
                        .Get<SuspendPartner>()
                        .Run(_portal.As(officer), _world.Employer.Id, "Aduan.", _portal.Stop)
                )
            )
        );

        results.Count(static result => !result.Refused(out _)).ShouldBe(1);
        results
            .SelectMany(static result => result.Refusals)
            .ShouldBe([PartnerRefusals.WrongStatus]);
    }

    private async Task Suspend(Scope scope)
    {
        var partner = await scope
            .Db.Partners.Include(p => p.Steps)
            .SingleAsync(p => p.Id == _world.Employer.Id, _portal.Stop);
        partner.Suspend("Aduan.", scope.Me.Value, scope.Now).Value();
        scope.Raise(new PortalEvent(EventKind.PartnerSuspended, "suspended"));
    }

    private async Task NothingHappened()
    {
        (await Status()).ShouldBe(PartnerStatus.Verified);
        (await _portal.Ask(db => db.Outbox.CountAsync())).ShouldBe(0);
        (await Audit()).ShouldBeEmpty();
    }

    private Task<Result<Done>> Change(Actor actor, Func<Scope, Task<Result<Done>>> lines) =>
        _portal
            .Services.GetRequiredService<Work>()
            .Change(
                actor,
                Operation.SuspendPartner,
                Subject.Of(_world.Employer.Id),
                lines,
                _portal.Stop
            );

    private Task<Result<PartnerFile>> Read(Actor actor, PartnerId id) =>
        _portal.Get<ShowPartner>().Run(actor, id, _portal.Stop);

    private Task<PartnerStatus> Status() =>
        _portal.Ask(db =>
            db.Partners.Where(p => p.Id == _world.Employer.Id).Select(p => p.Status).SingleAsync()
        );

    private Task<List<AuditEntry>> Audit() =>
        _portal.Ask(db => db.AuditEntries.OrderBy(e => e.Seq).ToListAsync());
}
