using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class ExpiryTests : PlacementTests
{
    [Theory]
    [InlineData(PlacementState.Suggested)]
    [InlineData(PlacementState.OfficerApproved)]
    public async Task What_nobody_answers_for_a_week_is_let_go(PlacementState state)
    {
        await Journey.To(state);
        Portal.Clock.Advance(ExpirePlacements.AnswerWithin - TimeSpan.FromMinutes(1));
        (await Expire()).ShouldBe(0);
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        (await Expire()).ShouldBe(1);
        (await Expire()).ShouldBe(0);

        (await Journey.State()).ShouldBe(PlacementState.Expired);
        (
            await Portal.Ask(db =>
                db.Outbox.CountAsync(o => o.Kind == EventKind.PlacementExpired, Stop)
            )
        ).ShouldBe(1);
        var step = await Portal.Ask(db =>
            db.PlacementSteps.SingleAsync(s => s.Act == PlacementAct.Expire, Stop)
        );
        (step.Side, step.By).ShouldBe((Side.Clock, null));
    }

    /// <summary>Accepted on Tuesday 24 November 2026: five working days later is Tuesday 1 December.</summary>
    [Fact]
    public async Task An_accepted_person_is_not_kept_waiting_for_more_than_five_working_days()
    {
        await Journey.To(PlacementState.PartnerAccepted);
        Portal.Clock.Advance(TimeSpan.FromDays(7));
        (await Expire()).ShouldBe(0);
        Portal.Clock.Advance(TimeSpan.FromDays(1));
        (await Expire()).ShouldBe(1);
        (await Journey.State()).ShouldBe(PlacementState.Expired);
    }

    [Fact]
    public async Task A_meeting_set_stops_the_clock()
    {
        await Journey.To(PlacementState.Interviewing);
        Portal.Clock.Advance(TimeSpan.FromDays(30));
        (await Expire()).ShouldBe(0);
    }

    [Fact]
    public async Task After_letting_go_the_same_offer_can_be_suggested_again()
    {
        await Journey.To(PlacementState.Expired);
        (await Journey.Shortlist(PlacementId.New(), World.Participant.Id, World.Job.Id)).Value();
    }

    private async Task<int> Expire() =>
        (await Portal.Get<ExpirePlacements>().Run(Actor.System, Stop)).Value();
}
