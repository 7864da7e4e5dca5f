using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

/// <summary>Takes a placement along the map by the real use cases, each done by the person whose step it is.</summary>
internal sealed class Journey(
    TestPortal portal,
    World world,
    Opportunity? offer = null,
    Traveller? traveller = null
)
{
    private static readonly PlacementState[] s_way =
    [
        PlacementState.Suggested,
        PlacementState.ParticipantAgreed,
        PlacementState.OfficerApproved,
        PlacementState.PartnerAccepted,
        PlacementState.Interviewing,
        PlacementState.Offered,
        PlacementState.AgreementSigned,
        PlacementState.Active,
    ];

    private readonly Traveller _who = traveller ?? Traveller.Of(world);

    public PlacementId Id { get; private set; }

    public Opportunity Offer => offer ?? world.Job;

    public DateOnly FirstDay => Offer.StartFrom;

    /// <summary>A new placement of the world's participant in this state, with the world's job unless another offer was given.</summary>
    public async Task<PlacementId> To(PlacementState state)
    {
        Id = (await Shortlist(PlacementId.New(), _who.Id, Offer.Id)).Value();
        var onTheWay = Array.IndexOf(s_way, state);
        var target = onTheWay >= 0 ? onTheWay : Array.IndexOf(s_way, Before(state));
        for (var i = 1; i <= target; i++)
        {
            await Onward(s_way[i]);
        }

        if (onTheWay < 0)
        {
            await Leave(state);
        }

        (await State()).ShouldBe(state);
        return Id;
    }

    public Task<Result<PlacementId>> Shortlist(
        PlacementId id,
        ParticipantId person,
        OpportunityId offer
    ) => portal.Get<Shortlist>().Run(portal.As(world.Officer), id, person, offer, portal.Stop);

    public Task<PlacementState> State() =>
        portal.Ask(db =>
            db.Placements.Where(p => p.Id == Id).Select(p => p.State).SingleAsync(portal.Stop)
        );

    public Task Share(params SharedField[] fields) =>
        portal.Arrange(db =>
            db.AddRange(
                fields.Select(field =>
                    Consent.ToShare(
                        _who.Id,
                        world.Employer.Id,
                        field,
                        "2026-11",
                        "id",
                        portal.Clock.GetUtcNow()
                    )
                )
            )
        );

    /// <summary>Does an act as this account, with inputs that are right.</summary>
    public async Task<Result<PlacementState>> Do(PlacementAct act, Actor actor)
    {
        var stop = portal.Stop;
        return act switch
        {
            PlacementAct.Agree => await portal.Get<AgreeToPlacement>().Run(actor, Id, stop),
            PlacementAct.Approve => await portal.Get<ApprovePlacement>().Run(actor, Id, stop),
            PlacementAct.Accept => await portal.Get<AcceptCandidate>().Run(actor, Id, stop),
            PlacementAct.ScheduleInterview => await portal
                .Get<ScheduleInterview>()
                .Run(actor, Id, portal.Clock.GetUtcNow().AddDays(2), "Bengkel Uji Baja", stop),
            PlacementAct.MakeOffer => await portal.Get<MakeOffer>().Run(actor, Id, stop),
            PlacementAct.AcceptOffer => await portal.Get<AcceptOffer>().Run(actor, Id, stop),
            PlacementAct.Start => await portal.Get<StartPlacement>().Run(actor, Id, FirstDay, stop),
            PlacementAct.Pause => await portal
                .Get<PausePlacement>()
                .Run(actor, Id, PauseReason.Health, stop),
            PlacementAct.Resume => await portal.Get<ResumePlacement>().Run(actor, Id, stop),
            PlacementAct.Complete => await portal.Get<CompletePlacement>().Run(actor, Id, stop),
            PlacementAct.End => await portal
                .Get<EndPlacement>()
                .Run(actor, Id, EndReason.Distance, stop),
            PlacementAct.Decline => await portal
                .Get<DeclinePlacement>()
                .Run(actor, Id, DeclineReason.Distance, stop),
            PlacementAct.Withdraw => await portal
                .Get<WithdrawPlacement>()
                .Run(actor, Id, DeclineReason.NotReady, stop),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };
    }

    /// <summary>The account of the world on this side.</summary>
    public AccountId On(Side side) =>
        side switch
        {
            Side.Participant => _who.Account,
            Side.Officer => world.Officer,
            Side.Partner => world.EmployerMember,
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
        };

    /// <summary>Makes the step into this state.</summary>
    public async Task Onward(PlacementState to)
    {
        if (to == PlacementState.Interviewing)
        {
            await Share(SharedField.FullName);
        }

        var move = PlacementMap.Moves.First(m =>
            m.To == to
            && m.From is { } from
            && Array.IndexOf(s_way, from) == Array.IndexOf(s_way, to) - 1
        );
        var side = move.By.HasFlag(Side.Partner) ? Side.Partner : move.By;
        (await Do(move.Act, portal.As(On(side)))).Value().ShouldBe(to);
    }

    private static PlacementState Before(PlacementState state) =>
        state is PlacementState.Paused or PlacementState.Completed or PlacementState.EndedEarly
            ? PlacementState.Active
            : PlacementState.Suggested;

    private async Task Leave(PlacementState state)
    {
        if (state == PlacementState.Expired)
        {
            portal.Clock.Advance(ExpirePlacements.AnswerWithin);
            (await portal.Get<ExpirePlacements>().Run(Actor.System, portal.Stop))
                .Value()
                .ShouldBe(1);
            return;
        }

        var (act, side) = state switch
        {
            PlacementState.Paused => (PlacementAct.Pause, Side.Officer),
            PlacementState.Completed => (PlacementAct.Complete, Side.Officer),
            PlacementState.EndedEarly => (PlacementAct.End, Side.Officer),
            PlacementState.Declined => (PlacementAct.Decline, Side.Participant),
            _ => (PlacementAct.Withdraw, Side.Officer),
        };
        (await Do(act, portal.As(On(side)))).Value().ShouldBe(state);
    }
}
