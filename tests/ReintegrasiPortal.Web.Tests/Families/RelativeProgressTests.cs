using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Features.Privacy;

namespace ReintegrasiPortal.Web.Tests.Families;

public sealed class RelativeProgressTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Kin _kin = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _kin = new Kin(_portal, _world);
        await _portal.Arrange(db =>
            db.Add(
                new StageChange(
                    _world.Participant.Id,
                    Stage.Continued,
                    Stage.Assimilation,
                    _portal.Today.AddDays(-20),
                    "BA-1",
                    Guid.CreateVersion7()
                )
            )
        );
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Before_approval_there_is_only_a_claim_that_waits()
    {
        var mother = (
            await _kin.Claim((await _kin.Invite("Ibu Sartini")).Value().Code, "Ibu Sartini")
        ).Value();

        var link = (await Links(mother)).ShouldHaveSingleItem();
        link.Approved.ShouldBeFalse();
        JsonSerializer.Serialize(link).ShouldNotContain("Canary");
        (await Show(mother, link.Id)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task After_approval_the_name_and_the_four_stages_show_and_nothing_of_the_verdict()
    {
        var mother = await _kin.Approved("Ibu Sartini");

        var relative = (await Show(mother, await Only(mother))).Value();

        relative.FullName.ShouldBe(World.ParticipantName);
        relative.Stage.ShouldBe(Stage.Assimilation);
        relative.Path.Select(m => m.Stage).ShouldBe(Enum.GetValues<Stage>());
        relative.Path[2].DecidedOn.ShouldBe(_portal.Today.AddDays(-20));
        // Three years from 10 March 2025: two thirds are served on 10 March 2027.
        relative
            .Path[3]
            .ShouldBe(
                new StageMark(
                    Stage.Integration,
                    true,
                    null,
                    new MonthBand(new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 1))
                )
            );
        relative.News.ShouldBeEmpty();
        JsonSerializer.Serialize(relative).ShouldNotContain("CANARY/2025");
    }

    [Fact]
    public async Task The_query_for_relatives_names_no_column_of_verdict_birth_phone_address_or_office()
    {
        await using var db = await _portal.Open();
        var who = new ActorFacts(AccountId.New(), Role.Family, Standing.Active);

        var sql = PersonForFamily.Facts(db, who, FamilyLinkId.New()).ToQueryString();

        sql.ShouldContain("FullName");
        foreach (
            var banned in new[]
            {
                "criminal_records",
                "RegisterNo",
                "Offence",
                "Sentence",
                "Detained",
                "BirthDate",
                "Phone",
                "DistrictCode",
                "OfficeId",
                "FacilityId",
                "Alias",
            }
        )
        {
            sql.ShouldNotContain(banned);
        }
    }

    [Fact]
    public async Task Of_all_that_is_asked_for_a_relative_only_the_months_need_the_length_and_never_the_offence()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var link = await Only(mother);
        using var log = new SqlLog();

        (await Show(mother, link)).Value();

        log.Commands.ShouldContain(sql => sql.Contains("\"FullName\""));
        log.Commands.Count(sql => sql.Contains("criminal_records")).ShouldBe(1);
        log.Commands.ShouldAllBe(sql =>
            !sql.Contains("RegisterNo")
            && !sql.Contains("OffenceGroup")
            && !sql.Contains("\"Phone\"")
        );
    }

    [Fact]
    public async Task An_ended_tie_a_declined_claim_and_a_tie_of_others_look_like_one_that_never_was()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var link = await Only(mother);
        var stranger = (
            await _kin.Claim(
                (await _kin.Invite("Paman Joko")).Value().Code,
                "Paman Joko",
                "joko@uji.example"
            )
        ).Value();
        var never = (await Show(mother, FamilyLinkId.New())).Refusal();
        (await Show(stranger, link)).Refusal().ShouldBe(never);
        (await Show(_world.Officer, link)).Refusal().ShouldBe(never);

        (await _kin.End(link, _world.ParticipantAccount)).Value();
        (await _kin.Decline((await Links(stranger)).Single().Id)).Value();

        (await Show(mother, link)).Refusal().ShouldBe(never);
        (await Links(mother)).ShouldBeEmpty();
        (await Links(stranger)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_tie_to_the_same_person_does_not_open_the_ended_one()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var first = await Only(mother);
        (await _kin.End(first, _world.ParticipantAccount)).Value();
        var code = (await _kin.Invite("Ibu Sartini")).Value().Code;
        (await _kin.Claim(code, "Ibu Sartini", account: mother)).Value();
        (await _kin.Approve((await _kin.Claims(_world.Officer)).Single().Id)).Value();

        (await Show(mother, await Only(mother))).Value();
        (await Show(mother, first)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task News_shows_from_the_consent_on_names_no_partner_and_goes_with_the_consent()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var link = await Only(mother);
        await Work(PlacementState.Completed, TestPortal.Start.AddDays(-30));
        var consent = (
            await _portal
                .Get<GiveConsent>()
                .Run(
                    _portal.As(_world.ParticipantAccount),
                    new ConsentRequest.FamilyNews(NewsKind.PlacementStarted),
                    TextRead.Now,
                    _portal.Stop
                )
        ).Value();
        (await Show(mother, link)).Value().News.ShouldBeEmpty();

        _portal.Clock.Advance(TimeSpan.FromDays(1));
        await Work(PlacementState.Completed, _portal.Clock.GetUtcNow());

        var relative = (await Show(mother, link)).Value();
        relative.News.ShouldBe([
            new GoodNews(
                NewsKind.PlacementStarted,
                _portal.Today,
                null,
                PartnerKind.Employer,
                IsNew: true
            ),
        ]);
        JsonSerializer.Serialize(relative).ShouldNotContain("Uji Baja");
        (
            await _portal
                .Get<WithdrawConsent>()
                .Run(_portal.As(_world.ParticipantAccount), consent, _portal.Stop)
        ).Value();
        (await Show(mother, link)).Value().News.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_look_is_in_the_access_log()
    {
        var mother = await _kin.Approved("Ibu Sartini");

        (await Show(mother, await Only(mother))).Value();

        (
            await _portal.Ask(db =>
                db.AuditEntries.CountAsync(e => e.Operation == Operation.ShowRelativeProgress)
            )
        ).ShouldBe(1);
    }

    private async Task Work(PlacementState state, DateTimeOffset at) =>
        await Placed.At(state, _portal.Services, _world.Participant.Id, _world.Job.Id, at);

    private Task<Result<PersonForFamily>> Show(AccountId who, FamilyLinkId link) =>
        _portal.Get<ShowRelativeProgress>().Run(_portal.As(who), link, _portal.Stop);

    private async Task<IReadOnlyList<MyLink>> Links(AccountId who) =>
        (await _portal.Get<ListMyLinks>().Run(_portal.As(who), _portal.Stop)).Value();

    private async Task<FamilyLinkId> Only(AccountId who) => (await Links(who)).Single().Id;
}
