using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class JourneyTests : PlacementTests
{
    [Fact]
    public async Task A_person_goes_from_suggestion_to_the_end_of_the_placement()
    {
        var suggested = (
            await Portal
                .Get<SuggestOffers>()
                .Run(Portal.As(World.Officer), World.Participant.Id, 10, Stop)
        ).Value();
        suggested.Fitting.Best[0].Offer.Id.ShouldBe(World.Job.Id);

        var id = await Journey.To(PlacementState.Active);
        (await Journey.Do(PlacementAct.Complete, Portal.As(World.Officer))).Value();

        var file = (
            await Portal.Get<ShowPlacement>().Run(Portal.As(World.Officer), id, Stop)
        ).Value();
        file.State.ShouldBe(PlacementState.Completed);
        file.FullName.ShouldBe(World.ParticipantName);
        file.StartsOn.ShouldBe(World.Job.StartFrom);
        file.Open.ShouldBeEmpty();
        file.Match.Score.ShouldBe(suggested.Fitting.Best[0].Score);
        file.Match.Factors.Sum(factor => factor.Points)
            .ShouldBe(suggested.Fitting.Best[0].Why.Score);
        file.Steps.Select(step => (step.Act, step.By))
            .ShouldBe([
                (PlacementAct.Shortlist, Side.Officer),
                (PlacementAct.Agree, Side.Participant),
                (PlacementAct.Approve, Side.Officer),
                (PlacementAct.Accept, Side.Partner),
                (PlacementAct.ScheduleInterview, Side.Partner),
                (PlacementAct.MakeOffer, Side.Partner),
                (PlacementAct.AcceptOffer, Side.Participant),
                (PlacementAct.Start, Side.Officer),
                (PlacementAct.Complete, Side.Officer),
            ]);
    }

    [Fact]
    public async Task Every_step_tells_the_others_with_every_id()
    {
        var id = await Journey.To(PlacementState.Active);
        (await Journey.Do(PlacementAct.Pause, Portal.As(World.EmployerMember))).Value();
        (await Journey.Do(PlacementAct.Resume, Portal.As(World.Officer))).Value();
        (await Journey.Do(PlacementAct.End, Portal.As(World.ParticipantAccount))).Value();

        var events = await Portal.Ask(db => db.Outbox.OrderBy(o => o.Id).ToListAsync(Stop));
        events
            .Select(row => row.Event)
            .ShouldAllBe(what =>
                what.Participant == World.Participant.Id
                && what.Partner == World.Employer.Id
                && what.Opportunity == World.Job.Id
                && what.Placement == id
            );
        events
            .Select(row => row.Kind)
            .ShouldBe([
                EventKind.PlacementSuggested,
                EventKind.ParticipantAgreed,
                EventKind.OfficerApproved,
                EventKind.PartnerAccepted,
                EventKind.InterviewScheduled,
                EventKind.OfferMade,
                EventKind.OfferAccepted,
                EventKind.PlacementStarted,
                EventKind.PlacementPaused,
                EventKind.PlacementResumed,
                EventKind.PlacementEnded,
            ]);

        (await Portal.Get<DeliverOutbox>().Run(Actor.System, Stop)).Value();
        (await Portal.Get<ListNotices>().Run(Portal.As(World.EmployerMember), null, Stop))
            .Value()
            .Select(notice => notice.Kind)
            .ShouldContain(EventKind.OfficerApproved);
    }

    [Fact]
    public async Task The_person_sees_their_offer_and_the_reasons_but_not_the_words_of_others()
    {
        var id = await Journey.To(PlacementState.Offered);
        var list = (
            await Portal.Get<ListMyOffers>().Run(Portal.As(World.ParticipantAccount), Stop)
        ).Value();
        list.ShouldHaveSingleItem().AwaitsMe.ShouldBeTrue();

        var mine = (
            await Portal.Get<ShowMyOffer>().Run(Portal.As(World.ParticipantAccount), id, Stop)
        ).Value();
        mine.Open.ShouldBe(
            [PlacementAct.AcceptOffer, PlacementAct.Decline, PlacementAct.Withdraw],
            ignoreOrder: true
        );
        mine.Shared.ShouldBe([SharedField.FullName]);
        mine.Interview!.Place.ShouldBe("Bengkel Uji Baja");
        mine.DistanceKm.ShouldBe(0);
        mine.Support.Officer.ShouldBeTrue();
        mine.Reasons.Count.ShouldBe(11);

        (await Journey.Do(PlacementAct.Withdraw, Portal.As(World.Officer))).Value();
        mine = (
            await Portal.Get<ShowMyOffer>().Run(Portal.As(World.ParticipantAccount), id, Stop)
        ).Value();
        mine.Steps[^1].Act.ShouldBe(PlacementAct.Withdraw);
        mine.Steps[^1].Reason.ShouldBeEmpty();
        mine.Open.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_is_moved_without_a_step_and_once_only()
    {
        var id = await Journey.To(PlacementState.Interviewing);
        var later = Portal.Clock.GetUtcNow().AddDays(4);
        var move = Portal.Get<ScheduleInterview>();
        (await move.Run(Portal.As(World.Officer), id, later, "Kantor Bapas", Stop)).Value();
        (await move.Run(Portal.As(World.Officer), id, later, "Kantor Bapas", Stop))
            .Refusal()
            .ShouldBe(AccessRefusals.AlreadyDone);

        var file = (
            await Portal.Get<ShowPlacement>().Run(Portal.As(World.Officer), id, Stop)
        ).Value();
        file.Interview.ShouldBe(new InterviewRow(later, "Kantor Bapas"));
        file.Steps.Count(step => step.Act == PlacementAct.ScheduleInterview).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.Outbox.CountAsync(o => o.Kind == EventKind.InterviewMoved, Stop)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_meeting_needs_a_place_and_a_time_ahead()
    {
        var id = await Journey.To(PlacementState.PartnerAccepted);
        await Journey.Share(SharedField.FullName);
        var now = Portal.Clock.GetUtcNow();
        var schedule = Portal.Get<ScheduleInterview>();
        (await schedule.Run(Portal.As(World.EmployerMember), id, now, "Bengkel", Stop))
            .Refusal()
            .ShouldBe(PlacementRefusals.InterviewInPast);
        (await schedule.Run(Portal.As(World.EmployerMember), id, now.AddDays(1), " ", Stop))
            .Refusal()
            .ShouldBe(PlacementRefusals.PlaceMissing);
        (await Journey.State()).ShouldBe(PlacementState.PartnerAccepted);
    }

    [Fact]
    public async Task Lists_name_people_to_their_own_officer_only()
    {
        await Journey.To(PlacementState.ParticipantAgreed);
        var list = Portal.Get<ListPlacements>();
        var own = (await list.Run(Portal.As(World.Officer), new PlacementFilter(), Stop)).Value();
        var row = own.ShouldHaveSingleItem();
        row.FullName.ShouldBe(World.ParticipantName);
        (row.Next, row.NextBy).ShouldBe((PlacementAct.Approve, Side.Officer));

        (await list.Run(Portal.As(World.Supervisor), new PlacementFilter(), Stop))
            .Value()
            .ShouldHaveSingleItem()
            .FullName.ShouldBeNull();
        (await list.Run(Portal.As(World.OtherOfficer), new PlacementFilter(), Stop))
            .Value()
            .ShouldBeEmpty();
        (await list.Run(Portal.As(World.Officer), new PlacementFilter(PlacementState.Active), Stop))
            .Value()
            .ShouldBeEmpty();
    }
}
