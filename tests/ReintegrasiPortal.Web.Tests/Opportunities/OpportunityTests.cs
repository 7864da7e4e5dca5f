using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Opportunities;

namespace ReintegrasiPortal.Web.Tests.Opportunities;

public sealed class OpportunityTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    private Actor Employer => _portal.As(_world.EmployerMember);

    private OpportunityTerms Terms => World.JobTerms(_portal.Today);

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_posted_offer_is_listed_shown_and_told_to_Bapas()
    {
        var id = OpportunityId.New();
        (await Post(id, Terms with { Title = "Tukang las" })).Value().ShouldBe(id);
        await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop);

        var rows = (
            await _portal.Get<ListOwnOpportunities>().Run(Employer, null, _portal.Stop)
        ).Value();
        rows.Select(row => row.Title).ShouldBe(["Tukang las", "Juru las listrik"]);
        var file = (await _portal.Get<ShowOpportunity>().Run(Employer, id, _portal.Stop)).Value();
        file.Terms.RequiredSkills.ShouldBe(["MT01"]);
        file.Terms.DesiredSkills.ShouldBe(["MT04"]);
        file.Terms.WageFrom.ShouldBe(Terms.WageFrom);
        var inbox = (
            await _portal.Get<ListNotices>().Run(_portal.As(_world.Officer), null, _portal.Stop)
        ).Value();
        inbox.Count(notice => notice.Kind == EventKind.OpportunityPosted).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_offer_sent_many_times_is_posted_once_and_told_once()
    {
        var id = OpportunityId.New();
        var sent = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Post(id, Terms)));

        sent.ShouldAllBe(result => result.Value() == id);
        (await Count(id)).ShouldBe(1);
        (
            await _portal.Ask(db =>
                db.Outbox.CountAsync(message => message.Kind == EventKind.OpportunityPosted)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task An_id_of_another_organisation_is_not_taken_over()
    {
        var id = OpportunityId.New();
        (await Post(id, Terms)).Value();
        var stolen = await _portal
            .Get<PostOpportunity>()
            .Run(
                _portal.As(_world.OtherEmployerMember),
                id,
                Terms with
                {
                    Title = "Lain",
                },
                _portal.Stop
            );

        stolen.Refusal().ShouldBe(AccessRefusals.AlreadyDone);
        (await _portal.Ask(db => db.Opportunities.SingleAsync(o => o.Id == id))).PartnerId.ShouldBe(
            _world.Employer.Id
        );
    }

    [Fact]
    public async Task Only_kinds_of_help_the_organisation_registered_for_can_be_posted()
    {
        var mentoring = Terms with
        {
            Kind = HelpKinds.Mentoring,
            OccupationCode = "",
            WageFrom = null,
            WageTo = null,
        };
        (await Post(OpportunityId.New(), mentoring))
            .Refusal()
            .ShouldBe(OpportunityRefusals.KindNotOffered);

        var id = OpportunityId.New();
        (
            await _portal
                .Get<PostOpportunity>()
                .Run(_portal.As(_world.PokmasMember), id, mentoring, _portal.Stop)
        ).Value();
        (await Count(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Codes_outside_the_catalogues_are_named_at_their_fields()
    {
        var refused = await Post(
            OpportunityId.New(),
            Terms with
            {
                DistrictCode = "36.73",
                OccupationCode = "9999",
                RequiredSkills = ["XX01"],
                DesiredSkills = ["mt04"],
            }
        );

        refused
            .Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["DistrictCode", "OccupationCode", "RequiredSkills", "DesiredSkills"]);
        refused.Refusals.ShouldAllBe(r => r.Code == OpportunityRefusals.CodeUnknown.Code);
    }

    [Fact]
    public async Task An_organisation_that_waits_for_verification_cannot_post_or_draft()
    {
        await _portal.Arrange(db =>
        {
            Partner
                .Register(
                    PartnerId.New(),
                    _world.Employer.Details with
                    {
                        RegistrationNo = "1112223334445",
                    },
                    _world.Serang.Id,
                    TestPortal.Start
                )
                .Succeeded(out var waiting, out _);
            db.Add(waiting!);
            db.Users.Single(u => u.Id == _world.EmployerMember.Value).PartnerId = waiting!.Id;
        });

        (await Post(OpportunityId.New(), Terms)).Refusal().ShouldBe(Refusal.NotFound);
        (await Save(new OpportunityForm())).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_draft_comes_back_as_typed_and_goes_when_it_is_posted()
    {
        var form = OpportunityForm.CopyOf(Terms);
        form.Title = "Setengah jadi";
        form.StartFrom = _portal.Today.AddDays(3);
        form.StartUntil = _portal.Today.AddDays(9);
        form.Step = WizardStep.Needs;
        (await Save(form)).Value().ShouldBe(_portal.Clock.GetUtcNow());

        var draft = await Draft();
        draft.SavedAt.ShouldBe(_portal.Clock.GetUtcNow());
        draft.Form.ShouldBeEquivalentTo(form);

        (await Post(OpportunityId.From(form.Id), form.ToTerms())).Value();
        (await Draft()).SavedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_late_autosave_does_not_bring_back_what_was_posted()
    {
        var form = OpportunityForm.CopyOf(Terms);
        (form.StartFrom, form.StartUntil) = (_portal.Today, _portal.Today.AddDays(9));
        (await Post(OpportunityId.From(form.Id), form.ToTerms())).Value();

        (await Save(form)).Refusal().ShouldBe(AccessRefusals.AlreadyDone);
        (await Draft()).Form.Id.ShouldNotBe(form.Id);
    }

    [Fact]
    public async Task A_draft_belongs_to_one_account_and_a_broken_one_is_begun_again()
    {
        (await Save(new OpportunityForm { Title = "Milik saya" })).Value();
        var other = (
            await _portal
                .Get<ShowOpportunityDraft>()
                .Run(_portal.As(_world.OtherEmployerMember), _portal.Stop)
        ).Value();
        other.SavedAt.ShouldBeNull();
        other.Form.Title.ShouldBe("");
        other.Form.DistrictCode.ShouldBe(_world.OtherEmployer.DistrictCode);

        await _portal.Arrange(db =>
            db.Drafts.Single().Save("{\"Kind\":\"Gone\"}", TestPortal.Start)
        );
        (await Draft()).SavedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Drafting_at_the_same_time_keeps_one_draft()
    {
        var saved = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(n => Save(new OpportunityForm { Title = $"Judul {n}" }))
        );

        saved.SelectMany(result => result.Refusals).ShouldBeEmpty();
        (await _portal.Ask(db => db.Drafts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_longer_than_any_offer_is_not_kept() =>
        (await Save(new OpportunityForm { Description = new string('x', 30_000) }))
            .Refusal()
            .Field.ShouldBe("Description");

    [Fact]
    public async Task Closing_asks_for_a_reason_and_happens_once()
    {
        (await Close(Employer, " ")).Refusal().Field.ShouldBe("Reason");
        (await Close(Employer, new string('x', Opportunity.MaxReason + 1)))
            .Refusal()
            .Field.ShouldBe("Reason");
        (await Close(Employer, "Sudah terisi.")).Value();
        (await Close(_portal.As(_world.Officer), "Lagi"))
            .Refusal()
            .ShouldBe(OpportunityRefusals.AlreadyClosed);

        var file = (
            await _portal.Get<ShowOpportunity>().Run(Employer, _world.Job.Id, _portal.Stop)
        ).Value();
        file.Status.ShouldBe(OpportunityStatus.Closed);
        file.ClosedReason.ShouldBe("Sudah terisi.");
    }

    [Fact]
    public async Task Another_organisation_cannot_tell_that_an_offer_exists()
    {
        var stranger = _portal.As(_world.OtherEmployerMember);
        var foreign = await _portal
            .Get<ShowOpportunity>()
            .Run(stranger, _world.Job.Id, _portal.Stop);
        var missing = await _portal
            .Get<ShowOpportunity>()
            .Run(stranger, OpportunityId.New(), _portal.Stop);

        foreign.Refusal().ShouldBe(Refusal.NotFound);
        missing.Refusal().ShouldBe(Refusal.NotFound);
        (await Close(stranger, "Tutup")).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Candidates_are_counted_only_from_the_moment_they_are_presented()
    {
        var placement = Placement.Shortlist(
            PlacementId.New(),
            _world.Participant.Id,
            _world.Job.Id,
            MatchRecord.None,
            _world.Officer.Value,
            TestPortal.Start
        );
        await _portal.Arrange(db => db.Add(placement));
        (await Counts()).ByState.ShouldBeEmpty();

        await Move(PlacementAct.Agree, Side.Participant);
        await Move(PlacementAct.Approve, Side.Officer);
        (await Counts()).Waiting.ShouldBe(1);

        await Move(PlacementAct.Accept, Side.Partner);
        await Move(PlacementAct.ScheduleInterview, Side.Partner);
        (await Counts()).Meeting.ShouldBe(1);
        await Move(PlacementAct.MakeOffer, Side.Partner);
        (await Counts()).Taken.ShouldBe(1);

        async Task Move(PlacementAct act, Side side) =>
            await _portal.Arrange(db =>
                db.Placements.Include(p => p.Steps)
                    .Single()
                    .Make(act, side, s_allWell, "", null, TestPortal.Start)
                    .Value()
            );
    }

    private static readonly PlacementFacts s_allWell = new(
        true,
        true,
        1,
        true,
        true,
        true,
        1,
        true,
        false,
        false
    );

    private async Task<CandidateCounts> Counts() =>
        (await _portal.Get<ListOwnOpportunities>().Run(Employer, null, _portal.Stop))
            .Value()
            .Single()
            .Candidates;

    private Task<Result<OpportunityId>> Post(OpportunityId id, OpportunityTerms terms) =>
        _portal.Get<PostOpportunity>().Run(Employer, id, terms, _portal.Stop);

    private Task<Result<DateTimeOffset>> Save(OpportunityForm form) =>
        _portal.Get<SaveOpportunityDraft>().Run(Employer, form, _portal.Stop);

    private Task<Result<Done>> Close(Actor actor, string reason) =>
        _portal.Get<CloseOpportunity>().Run(actor, _world.Job.Id, reason, _portal.Stop);

    private async Task<OpportunityDraft> Draft() =>
        (await _portal.Get<ShowOpportunityDraft>().Run(Employer, _portal.Stop)).Value();

    private Task<int> Count(OpportunityId id) =>
        _portal.Ask(db => db.Opportunities.CountAsync(o => o.Id == id));
}
