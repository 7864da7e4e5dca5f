using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class RaceTests : PlacementTests
{
    [Fact]
    public async Task Approving_twice_at_once_is_one_step()
    {
        var id = await Journey.To(PlacementState.ParticipantAgreed);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Portal.Get<ApprovePlacement>().Run(Portal.As(World.Officer), id, Stop))
        );

        answers.Count(answer => !answer.Refused(out _)).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.PlacementSteps.CountAsync(
                    s => s.PlacementId == id && s.Act == PlacementAct.Approve,
                    Stop
                )
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Suggesting_the_same_offer_twice_at_once_is_one_placement()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Journey.Shortlist(PlacementId.New(), World.Participant.Id, World.Job.Id)
                )
        );

        answers.Count(answer => !answer.Refused(out _)).ShouldBe(1);
        (await Portal.Ask(db => db.Placements.CountAsync(Stop))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_press_of_the_button_counts_once()
    {
        var id = PlacementId.New();
        (await Journey.Shortlist(id, World.Participant.Id, World.Job.Id)).Value();
        (await Journey.Shortlist(id, World.Participant.Id, World.Job.Id))
            .Refusal()
            .ShouldBe(AccessRefusals.AlreadyDone);
        (await Journey.Shortlist(PlacementId.New(), World.Participant.Id, World.Job.Id))
            .Refusal()
            .ShouldBe(PlacementRefusals.AlreadyShortlisted);
    }

    [Fact]
    public async Task The_last_place_is_offered_once()
    {
        var job = World.JobAt(World.Employer.Id, Portal.Today, Portal.Clock.GetUtcNow(), places: 1);
        await Portal.Arrange(db => db.Add(job));
        var first = new Journey(Portal, World, job);
        await first.To(PlacementState.Interviewing);
        var rival = await Traveller.Another(Portal, World, "K-2W4X");
        var second = new Journey(Portal, World, job, rival);
        await second.To(PlacementState.Interviewing);

        var member = Portal.As(World.EmployerMember);
        var answers = await Task.WhenAll(
            first.Do(PlacementAct.MakeOffer, member),
            second.Do(PlacementAct.MakeOffer, member)
        );

        answers.Count(answer => !answer.Refused(out _)).ShouldBe(1);
        answers
            .Single(answer => answer.Refused(out _))
            .Refusal()
            .ShouldBe(PlacementRefusals.NoPlaceFree);
    }
}
