using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Documents;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants.Accompanied;
using ReintegrasiPortal.Web.Features.Participants.Self;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Privacy;
using ReintegrasiPortal.Web.Features.Tasks;

namespace ReintegrasiPortal.Web.Tests.Self;

public sealed class AccompaniedTests : IAsyncLifetime
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
    public async Task Staff_finds_only_people_of_the_own_Lapas()
    {
        (await Find("Jatmiko")).ShouldHaveSingleItem().Id.ShouldBe(_world.Participant.Id);
        (await Find("k-7q")).ShouldHaveSingleItem().Alias.ShouldBe("K-7Q2M");
        (await Find("Bandung")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_of_another_Lapas_is_not_there()
    {
        (await Open(_world.OtherParticipant.Id)).Refusal().ShouldBe(Refusal.NotFound);
        (
            await _portal
                .Get<OpenAccompaniment>()
                .Run(_portal.As(_world.Officer), _world.Participant.Id, _portal.Stop)
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task The_password_must_have_been_given_a_moment_ago()
    {
        var staff = _portal.As(_world.LapasStaff);
        _portal.Clock.Advance(AccessTable.StepUpWithin + TimeSpan.FromSeconds(1));

        (await _portal.Get<OpenAccompaniment>().Run(staff, _world.Participant.Id, _portal.Stop))
            .Refusal()
            .ShouldBe(AccessRefusals.StepUpNeeded);
    }

    [Fact]
    public async Task The_person_acts_for_themselves_and_every_act_carries_both()
    {
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());

        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop))
            .Value()
            .FullName.ShouldBe(World.ParticipantName);
        var placement = await Suggest();
        (await _portal.Get<AgreeToPlacement>().Run(seated, placement, _portal.Stop))
            .Value()
            .ShouldBe(PlacementState.ParticipantAgreed);
        (
            await _portal
                .Get<GiveConsent>()
                .Run(
                    seated,
                    new ConsentRequest.FamilyNews(NewsKind.StageReached),
                    new TextRead("2026-11", "id"),
                    _portal.Stop
                )
        ).Value();
        (
            await _portal
                .Get<InviteRelative>()
                .Run(seated, Relationship.Parent, "Ibu Uji", null, _portal.Stop)
        ).Value();

        var lines = await _portal.Ask(db =>
            db.AuditEntries.Where(e => e.AccompaniedBy != null).ToListAsync(_portal.Stop)
        );
        lines
            .Select(e => e.Operation)
            .ShouldBe(
                [Operation.AgreeToPlacement, Operation.GiveConsent, Operation.InviteRelative],
                ignoreOrder: true
            );
        lines.ShouldAllBe(e =>
            e.AccountId == _world.ParticipantAccount
            && e.Role == Role.Participant
            && e.AccompaniedBy == _world.LapasStaff
        );
        (
            await _portal.Ask(db =>
                db.Consents.SingleAsync(c => c.Purpose == ConsentPurpose.FamilyNews, _portal.Stop)
            )
        ).Witness.ShouldBe(_world.LapasStaff);
        await using var db = await _portal.Open();
        (await AuditTrail.FindBreak(db, _portal.Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_no_account_acts_all_the_same()
    {
        await _portal.Arrange(db =>
            db.Users.Single(u => u.ParticipantId == _world.Participant.Id).ParticipantId = null
        );
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());
        var placement = await Suggest();

        (await _portal.Get<AgreeToPlacement>().Run(seated, placement, _portal.Stop)).Value();

        (
            await _portal.Ask(db =>
                db.PlacementSteps.SingleAsync(s => s.Act == PlacementAct.Agree, _portal.Stop)
            )
        ).By.ShouldBe(_world.LapasStaff.Value);
    }

    [Fact]
    public async Task What_was_asked_of_the_person_is_ticked_off_at_the_screen()
    {
        var task = new CaseTask(
            _world.Participant.Id,
            TaskKind.CollectDocument,
            TaskOwner.Participant,
            _portal.Today.AddDays(3),
            "uji",
            _portal.Clock.GetUtcNow()
        );
        await _portal.Arrange(db => db.Add(task));
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());

        var todo = (await _portal.Get<ListMyTodos>().Run(seated, _portal.Stop))
            .Value()
            .ShouldHaveSingleItem();
        (await _portal.Get<FinishTask>().Run(seated, todo.Id, _portal.Stop)).Value();

        (await _portal.Get<ListMyTodos>().Run(seated, _portal.Stop)).Value().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_else_opens_there()
    {
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());

        (await _portal.Get<ListNotices>().Run(seated, null, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await _portal.Get<ListMyDocuments>().Run(seated, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await _portal.Get<FindForAccompaniment>().Run(seated, "", _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (
            await _portal
                .Get<Features.Participants.ShowParticipant>()
                .Run(seated, _world.Participant.Id, _portal.Stop)
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task It_ends_after_half_an_hour_whatever_anybody_holds()
    {
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());
        _portal.Clock.Advance(Accompaniment.Longest - TimeSpan.FromSeconds(1));
        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop)).Value();

        _portal.Clock.Advance(TimeSpan.FromSeconds(1));

        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task It_ends_with_Selesai()
    {
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());

        (await _portal.Get<CloseAccompaniment>().Run(seated, _portal.Stop)).Value();

        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (
            await _portal
                .Get<CloseAccompaniment>()
                .Run(_portal.As(_world.ParticipantAccount), _portal.Stop)
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task It_ends_when_staff_is_disabled_and_when_the_person_leaves()
    {
        var seated = Actor.Accompanied((await Open(_world.Participant.Id)).Value());
        await _portal.Arrange(db =>
            db.Users.Single(u => u.Id == _world.LapasStaff.Value).DisabledAt =
                _portal.Clock.GetUtcNow()
        );
        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        await _portal.Arrange(db =>
            db.Users.Single(u => u.Id == _world.LapasStaff.Value).DisabledAt = null
        );
        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop)).Value();

        await _portal.Arrange(db =>
            db.Entry(db.Participants.Single(p => p.Id == _world.Participant.Id))
                .Property(p => p.FacilityId)
                .CurrentValue = db.Facilities.Single(f => f.Code == "LAPAS-BANDUNG").Id
        );

        (await _portal.Get<ShowMyPath>().Run(seated, _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    private async Task<PlacementId> Suggest() =>
        await Placed.At(
            PlacementState.Suggested,
            _portal.Services,
            _world.Participant.Id,
            _world.Job.Id,
            _portal.Clock.GetUtcNow()
        );

    private Task<Result<AccompanimentId>> Open(ParticipantId id) =>
        _portal.Get<OpenAccompaniment>().Run(_portal.As(_world.LapasStaff), id, _portal.Stop);

    private async Task<IReadOnlyList<SeatedPerson>> Find(string words) =>
        (
            await _portal
                .Get<FindForAccompaniment>()
                .Run(_portal.As(_world.LapasStaff), words, _portal.Stop)
        ).Value();
}
