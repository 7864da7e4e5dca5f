using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Insights;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Insights;

public sealed class TodayTests : IAsyncLifetime
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
    public async Task What_waits_moves_from_the_officer_to_the_partner_with_the_placement()
    {
        await Placed(PlacementAct.Agree);
        (await Count(_world.Officer, TodayTopic.PlacementsToApprove)).ShouldBe(1);
        (await Count(_world.OtherOfficer, TodayTopic.PlacementsToApprove)).ShouldBe(0);
        (await Count(_world.Supervisor, TodayTopic.PlacementsToApprove)).ShouldBe(1);
        (await Count(_world.EmployerMember, TodayTopic.CandidatesToAnswer)).ShouldBe(0);

        await Placed(PlacementAct.Agree, PlacementAct.Approve);
        (await Count(_world.Officer, TodayTopic.CandidatesUnderWay)).ShouldBe(1);
        (await Count(_world.EmployerMember, TodayTopic.CandidatesToAnswer)).ShouldBe(1);
        (await Count(_world.OtherEmployerMember, TodayTopic.CandidatesToAnswer)).ShouldBe(0);
    }

    [Fact]
    public async Task Cards_name_aliases_and_never_people()
    {
        await Placed(PlacementAct.Agree, PlacementAct.Approve);

        foreach (
            var account in (AccountId[])[_world.Officer, _world.Supervisor, _world.EmployerMember]
        )
        {
            var texts = (await Cards(account))
                .SelectMany(c => c.First)
                .Select(i => i.Text)
                .ToList();
            texts.ShouldContain(text => text.StartsWith("K-7Q2M"));
            texts.ShouldNotContain(text => text.Contains("Canary"));
        }
    }

    [Fact]
    public async Task A_partner_that_is_still_checked_sees_what_Bapas_asked()
    {
        var at = TestPortal.Start;
        Partner
            .Register(
                PartnerId.New(),
                new PartnerDetails(
                    "PT Menunggu",
                    PartnerKind.Employer,
                    "1112223334445",
                    "36.73.01",
                    "Jl. Uji",
                    "Kontak",
                    "+62811",
                    HelpKinds.Job,
                    ""
                ),
                _world.Serang.Id,
                at
            )
            .Succeeded(out var partner, out _)
            .ShouldBeTrue();
        (await Count(_world.Officer, TodayTopic.PartnersToVerify)).ShouldBe(0);
        var member = new PortalAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = "menunggu",
            Role = Role.EmployerMember,
            PartnerId = partner!.Id,
        };
        await _portal.Arrange(db => db.AddRange(partner, member));
        (await Count(_world.Officer, TodayTopic.PartnersToVerify)).ShouldBe(1);
        (await Count(_world.BandungOfficer, TodayTopic.PartnersToVerify)).ShouldBe(0);
        (
            await _portal
                .Get<AskPartner>()
                .Run(_portal.As(_world.Officer), partner.Id, "Apakah ada BPJS?", _portal.Stop)
        ).Value();

        var card = (await Cards(AccountId.From(member.Id))).Single(c =>
            c.Topic == TodayTopic.OpenQuestions
        );
        card.First.Single().Text.ShouldBe("Apakah ada BPJS?");
        (await Count(_world.EmployerMember, TodayTopic.OpenQuestions)).ShouldBe(0);
    }

    [Fact]
    public async Task The_prison_sees_who_has_no_skill_and_the_admin_nothing_about_people()
    {
        (await Count(_world.LapasStaff, TodayTopic.PeopleWithoutSkills)).ShouldBe(0);
        (await Cards(_world.Admin)).ShouldBeEmpty();
        (await _portal.Get<ShowToday>().Run(_portal.As(_world.ParticipantAccount), _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    private async Task Placed(params PlacementAct[] acts)
    {
        var id = PlacementId.New();
        var job = World.JobAt(_world.Employer.Id, _portal.Today, TestPortal.Start);
        await _portal.Arrange(db =>
            db.AddRange(
                job,
                Placement.Shortlist(
                    id,
                    _world.Participant.Id,
                    job.Id,
                    MatchRecord.None,
                    _world.Officer.Value,
                    TestPortal.Start
                )
            )
        );
        var facts = new PlacementFacts(true, true, 1, true, true, true, 1, true, false, false);
        foreach (var act in acts)
        {
            await using var db = await _portal.Open();
            var placement = await db
                .Placements.Include(p => p.Steps)
                .SingleAsync(p => p.Id == id, _portal.Stop);
            var side = PlacementMap.Find(placement.State, act)!.By;
            placement.Make(act, side, facts, "", _world.Officer.Value, TestPortal.Start).Value();
            await db.SaveChangesAsync(_portal.Stop);
        }
    }

    private async Task<int> Count(AccountId account, TodayTopic topic) =>
        (await Cards(account)).Single(c => c.Topic == topic).Count;

    private async Task<IReadOnlyList<TodayCard>> Cards(AccountId account) =>
        (await _portal.Get<ShowToday>().Run(_portal.As(account), _portal.Stop)).Value();
}
