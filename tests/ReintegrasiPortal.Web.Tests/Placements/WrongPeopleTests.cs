using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class WrongPeopleTests : PlacementTests
{
    public static TheoryData<PlacementAct, PlacementState> Acts =>
        new()
        {
            { PlacementAct.Agree, PlacementState.Suggested },
            { PlacementAct.Approve, PlacementState.ParticipantAgreed },
            { PlacementAct.Accept, PlacementState.OfficerApproved },
            { PlacementAct.ScheduleInterview, PlacementState.PartnerAccepted },
            { PlacementAct.MakeOffer, PlacementState.Interviewing },
            { PlacementAct.AcceptOffer, PlacementState.Offered },
            { PlacementAct.Start, PlacementState.AgreementSigned },
            { PlacementAct.Pause, PlacementState.Active },
            { PlacementAct.Resume, PlacementState.Paused },
            { PlacementAct.Complete, PlacementState.Active },
            { PlacementAct.End, PlacementState.Active },
            { PlacementAct.Decline, PlacementState.OfficerApproved },
            { PlacementAct.Withdraw, PlacementState.OfficerApproved },
        };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Nobody_outside_the_three_sides_can_tell_that_it_exists(
        PlacementAct act,
        PlacementState state
    )
    {
        await Journey.To(state);
        foreach (var stranger in Strangers())
        {
            (await Journey.Do(act, stranger)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (await Journey.State()).ShouldBe(state);
    }

    [Fact]
    public async Task Nobody_else_reads_a_placement_either()
    {
        var id = await Journey.To(PlacementState.Offered);
        foreach (var stranger in Strangers())
        {
            (await Portal.Get<ShowPlacement>().Run(stranger, id, Stop))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
            (await Portal.Get<ShowCandidate>().Run(stranger, id, Stop))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
            (await Portal.Get<ShowMyOffer>().Run(stranger, id, Stop))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }

        (await Portal.Get<ShowPlacement>().Run(Portal.As(World.Supervisor), id, Stop))
            .Value()
            .Open.ShouldBeEmpty();
        (await Portal.Get<ShowPlacement>().Run(Portal.As(World.EmployerMember), id, Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await Portal.Get<ListCandidates>().Run(Portal.As(World.OtherEmployerMember), Stop))
            .Value()
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_officer_of_the_case_weighs_and_suggests()
    {
        foreach (var stranger in Strangers())
        {
            (
                await Portal
                    .Get<Shortlist>()
                    .Run(stranger, PlacementId.New(), World.Participant.Id, World.Job.Id, Stop)
            )
                .Refusal()
                .ShouldBe(Refusal.NotFound);
            (await Portal.Get<SuggestOffers>().Run(stranger, World.Participant.Id, 5, Stop))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
            (
                await Portal
                    .Get<ExplainMatch>()
                    .Run(stranger, World.Participant.Id, World.Job.Id, Stop)
            )
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }

        (await Portal.Ask(db => db.Placements.CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Only_the_portal_itself_lets_go_of_what_nobody_answered() =>
        (await Portal.Get<ExpirePlacements>().Run(Portal.As(World.Officer), Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);

    private IEnumerable<Actor> Strangers()
    {
        AccountId[] accounts =
        [
            World.OtherOfficer,
            World.BandungOfficer,
            World.OtherEmployerMember,
            World.PokmasMember,
            World.OtherParticipantAccount,
            World.LapasStaff,
            World.Admin,
        ];
        return accounts.Select(Portal.As).Append(Actor.Visitor);
    }
}
