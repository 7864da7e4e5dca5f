using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Matching;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Tests.Placements;

namespace ReintegrasiPortal.Web.Tests.Matching;

public sealed class SuggestionTests : PlacementTests
{
    [Fact]
    public async Task What_fits_comes_best_first_with_points_that_add_up()
    {
        var far = await Post(Terms() with { DistrictCode = "36.04.09" });
        var found = await Suggest();

        found.Because.ShouldBeNull();
        found.Compared.ShouldBe(2);
        found.Fitting.Best.Select(match => match.Offer.Id).ShouldBe([World.Job.Id, far]);
        foreach (var match in found.Fitting.Best)
        {
            match.Why.Factors.Sum(factor => factor.Points).ShouldBe(match.Why.Score);
            match.Why.Factors.Sum(factor => factor.MaxPoints).ShouldBe(10_000);
        }

        found.Fitting.Best[0].DistanceKm.ShouldBe(0);
        found.Fitting.Best[1].DistanceKm!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Who_an_offer_is_for_is_never_who_they_are()
    {
        using var sql = new SqlLog();
        (await Suggest()).Fitting.Total.ShouldBe(1);
        sql.Commands.ShouldNotContain(text => text.Contains("person_identities"));
    }

    [Fact]
    public async Task Without_consent_nothing_is_computed()
    {
        await Change(db => db.Consents.ExecuteDeleteAsync(Stop));
        using var sql = new SqlLog();
        var found = await Suggest();

        found.Because.ShouldBe(NothingBecause.NoMatchingConsent);
        found.Compared.ShouldBe(0);
        sql.Commands.ShouldNotContain(text => text.Contains("opportunities"));
        sql.Commands.ShouldNotContain(text => text.Contains("criminal_records"));
        (
            await Portal
                .Get<ExplainMatch>()
                .Run(Portal.As(World.Officer), World.Participant.Id, World.Job.Id, Stop)
        )
            .Refusal()
            .ShouldBe(PlacementRefusals.NoMatchingConsent);
    }

    [Fact]
    public async Task A_partners_wish_is_weighed_by_the_officer_and_excludes_nobody()
    {
        await Replace(
            Terms() with
            {
                Exclusions = [new Exclusion(OffenceGroup.General, "Kasir memegang uang tunai")],
            }
        );
        var found = await Suggest();

        found.Fitting.Total.ShouldBe(0);
        var match = found.ForReview.Best.ShouldHaveSingleItem();
        Answer(match, GateRule.Offence).ShouldBe(GateAnswer.Review);
        match.Offer.Wishes.ShouldHaveSingleItem().Reason.ShouldBe("Kasir memegang uang tunai");

        var id = PlacementId.New();
        (await Journey.Shortlist(id, World.Participant.Id, match.Offer.Id)).Value();
        (
            await Portal.Ask(db =>
                db.Placements.Where(p => p.Id == id).Select(p => p.Match).SingleAsync(Stop)
            )
        ).Gate.ShouldBe(nameof(GateAnswer.Review));
    }

    [Fact]
    public async Task A_wish_about_another_group_does_not_touch_this_person()
    {
        await Replace(
            Terms() with
            {
                Exclusions = [new Exclusion(OffenceGroup.Corruption, "Memegang kas")],
            }
        );
        (await Suggest()).Fitting.Total.ShouldBe(1);
    }

    [Fact]
    public async Task Restricted_work_never_fits_and_says_so()
    {
        await Replace(Terms() with { InvolvedWork = WorkRestrictions.Cash });
        await Change(db =>
            db.Participants.ExecuteUpdateAsync(
                set => set.SetProperty(p => p.RestrictedWork, WorkRestrictions.Cash),
                Stop
            )
        );
        var found = await Suggest();

        (found.Fitting.Total + found.ForReview.Total + found.NeedsData.Total).ShouldBe(0);
        found.InTheWay.ShouldBe([new RuleInTheWay(GateRule.Restrictions, 1)]);
        await RefusesToShortlist();
    }

    [Fact]
    public async Task Unknown_hours_need_data_until_the_officer_records_them()
    {
        await Change(db =>
            db.Participants.ExecuteUpdateAsync(
                set => set.SetProperty(p => p.AvailableShifts, (Shifts?)null),
                Stop
            )
        );
        var found = await Suggest();
        Answer(found.NeedsData.Best.ShouldHaveSingleItem(), GateRule.Shifts)
            .ShouldBe(GateAnswer.Unknown);
        await RefusesToShortlist();

        (
            await Portal
                .Get<RecordAvailability>()
                .Run(
                    Portal.As(World.Officer),
                    World.Participant.Id,
                    Shifts.WeekdayMornings | Shifts.WeekdayAfternoons,
                    Stop
                )
        ).Value();
        (await Suggest()).Fitting.Total.ShouldBe(1);
    }

    [Theory]
    [InlineData(Shifts.WeekdayNights)]
    [InlineData(Shifts.WeekendAfternoons)]
    public async Task Hours_that_are_not_free_do_not_fit(Shifts shifts)
    {
        await Replace(Terms() with { Shifts = shifts });
        (await Suggest()).InTheWay.ShouldBe([new RuleInTheWay(GateRule.Shifts, 1)]);
    }

    [Fact]
    public async Task Weekend_mornings_are_free_as_recorded()
    {
        await Replace(Terms() with { Shifts = Shifts.WeekendMornings });
        (await Suggest()).Fitting.Total.ShouldBe(1);
    }

    [Fact]
    public async Task Missing_facts_lack_data_and_never_exclude()
    {
        await Change(db =>
            db.Participants.ExecuteUpdateAsync(
                set =>
                    set.SetProperty(p => p.Needs, Domain.Opportunities.HelpKinds.None)
                        .SetProperty(p => p.DistrictCode, "00.00.00"),
                Stop
            )
        );
        await Change(db => db.ParticipantSkills.ExecuteDeleteAsync(Stop));
        await Change(db => db.Decrees.ExecuteDeleteAsync(Stop));
        var match = (await Suggest()).NeedsData.Best.ShouldHaveSingleItem();

        foreach (
            var rule in new[] { GateRule.Need, GateRule.Distance, GateRule.Skills, GateRule.Decree }
        )
        {
            Answer(match, rule).ShouldBe(GateAnswer.Unknown, rule.ToString());
        }
    }

    [Fact]
    public async Task Community_service_goes_to_those_who_make_no_profit()
    {
        await Change(db =>
            db.Decrees.ExecuteUpdateAsync(
                set => set.SetProperty(d => d.Program, ProgramType.CommunityService),
                Stop
            )
        );
        var mentoring = World.JobAt(World.Pokmas.Id, Portal.Today, Portal.Clock.GetUtcNow());
        await Portal.Arrange(db => db.Add(mentoring));
        var found = await Suggest();

        found.Fitting.Best.ShouldHaveSingleItem().Offer.Id.ShouldBe(mentoring.Id);
        found.Compared.ShouldBe(2);
    }

    [Fact]
    public async Task Only_open_offers_of_partners_in_good_standing_are_compared()
    {
        var now = Portal.Clock.GetUtcNow();
        await Change(async db =>
        {
            (await db.Partners.SingleAsync(p => p.Id == World.Employer.Id, Stop)).Suspend(
                "Laporan upah",
                World.Officer.Value,
                now
            );
            await db.SaveChangesAsync(Stop);
        });
        (await Suggest()).Because.ShouldBe(NothingBecause.NoOffers);

        var closed = World.JobAt(World.OtherEmployer.Id, Portal.Today, now);
        closed.Close("Terisi", now);
        var lapsed = World.JobAt(World.Pokmas.Id, Portal.Today, now);
        await Portal.Arrange(db => db.AddRange(closed, lapsed));
        await Change(db =>
            db.CooperationAgreements.Where(a => a.PartnerId == World.Pokmas.Id)
                .ExecuteDeleteAsync(Stop)
        );
        (await Suggest()).Because.ShouldBe(NothingBecause.NoOffers);
    }

    [Fact]
    public async Task An_offer_the_person_is_in_play_for_is_not_suggested_again()
    {
        await Journey.To(PlacementState.Suggested);
        (await Suggest()).Because.ShouldBe(NothingBecause.NoOffers);
        (await Journey.Do(PlacementAct.Withdraw, Portal.As(World.Officer))).Value();
        (await Suggest()).Fitting.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_full_offer_fits_nobody()
    {
        await Replace(Terms() with { Places = 1 });
        var job = await Portal.Ask(db =>
            db.Opportunities.SingleAsync(o => o.Status == OpportunityStatus.Live, Stop)
        );
        var rival = await Traveller.Another(Portal, World, "K-2W4X");
        await new Journey(Portal, World, job, rival).To(PlacementState.Offered);

        (await Suggest()).InTheWay.ShouldBe([new RuleInTheWay(GateRule.Places, 1)]);
    }

    [Fact]
    public async Task A_work_review_raises_the_score()
    {
        var before = (await Suggest()).Fitting.Best[0].Why.Score;
        await Portal.Arrange(db =>
            db.Add(Reviews.By(Reviewer.WorkshopHead, World.Participant.Id, Portal.Today))
        );
        (await Suggest()).Fitting.Best[0].Why.Score.ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task A_required_skill_of_the_same_trade_is_weighed_and_another_trade_fails()
    {
        await Replace(Terms() with { RequiredSkills = ["MT02"] });
        Answer((await Suggest()).ForReview.Best.ShouldHaveSingleItem(), GateRule.Skills)
            .ShouldBe(GateAnswer.Review);
        await Replace(Terms() with { RequiredSkills = ["KL06"] });
        (await Suggest()).InTheWay.ShouldContain(new RuleInTheWay(GateRule.Skills, 1));
    }

    private static GateAnswer Answer(ExplainedOffer match, GateRule rule) =>
        match.Why.Gate.Single(finding => finding.Rule == rule).Answer;

    private OpportunityTerms Terms() => World.JobTerms(Portal.Today);

    private async Task<OfferSuggestions> Suggest() =>
        (
            await Portal
                .Get<SuggestOffers>()
                .Run(Portal.As(World.Officer), World.Participant.Id, 10, Stop)
        ).Value();

    private async Task RefusesToShortlist() =>
        (
            await Journey.Shortlist(
                PlacementId.New(),
                World.Participant.Id,
                await Portal.Ask(db =>
                    db.Opportunities.Where(o => o.Status == OpportunityStatus.Live)
                        .Select(o => o.Id)
                        .SingleAsync(Stop)
                )
            )
        )
            .Refusal()
            .ShouldBe(PlacementRefusals.NotEligible);

    /// <summary>Leaves one live offer, with these terms.</summary>
    private async Task Replace(OpportunityTerms terms)
    {
        await Change(db => db.Placements.ExecuteDeleteAsync(Stop));
        await Change(db => db.Opportunities.ExecuteDeleteAsync(Stop));
        await Post(terms);
    }

    private async Task<OpportunityId> Post(OpportunityTerms terms)
    {
        Opportunity
            .Post(
                OpportunityId.New(),
                World.Employer.Id,
                terms,
                Portal.Today,
                Portal.Clock.GetUtcNow()
            )
            .Succeeded(out var offer, out _)
            .ShouldBeTrue();
        await Portal.Arrange(db => db.Add(offer!));
        return offer!.Id;
    }

    private async Task Change(Func<PortalDb, Task> change)
    {
        await using var db = await Portal.Open();
        await change(db);
    }
}
