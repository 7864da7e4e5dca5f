using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Features.Participants.Self;
using ReintegrasiPortal.Web.Tests.Reporting;

namespace ReintegrasiPortal.Web.Tests.Self;

/// <summary>One next step, across dates, offers, to-dos and the path.</summary>
public sealed class NextStepTests : ReportingPortal
{
    [Fact]
    public async Task A_date_that_is_near_comes_before_everything()
    {
        await Todo();
        await Placed.At(
            PlacementState.Offered,
            Portal.Services,
            Person,
            World.Job.Id,
            Portal.Clock.GetUtcNow()
        );
        (await Next()).Kind.ShouldBe(NextStepKind.AnswerOffer);

        (await Set(Terms(DayOfWeek.Friday))).Value();

        (await Next()).ShouldBe(new NextStep(NextStepKind.Report, Day: new DateOnly(2026, 11, 27)));
    }

    [Fact]
    public async Task A_date_farther_away_waits_its_turn()
    {
        (await Set(Terms(DayOfWeek.Monday))).Value();

        (await Next()).Kind.ShouldBe(NextStepKind.ReachStage);
    }

    [Fact]
    public async Task A_date_that_passed_and_still_counts_is_the_next_thing()
    {
        (await Set(Terms(DayOfWeek.Tuesday))).Value();
        await GoTo(new(2026, 11, 26));

        (await Next()).Day.ShouldBe(new DateOnly(2026, 11, 24));
    }

    [Fact]
    public async Task What_was_asked_comes_before_a_suggestion_and_after_an_offer()
    {
        await Placed.At(
            PlacementState.Suggested,
            Portal.Services,
            Person,
            World.Job.Id,
            Portal.Clock.GetUtcNow()
        );
        await Todo();

        (await Next()).ShouldBe(
            new NextStep(
                NextStepKind.DoTodo,
                Day: Portal.Today.AddDays(5),
                Task: TaskKind.CollectDocument
            )
        );
    }

    private Task Todo() =>
        Portal.Arrange(db =>
            db.Add(
                new CaseTask(
                    Person,
                    TaskKind.CollectDocument,
                    TaskOwner.Participant,
                    Portal.Today.AddDays(5),
                    "uji",
                    Portal.Clock.GetUtcNow()
                )
            )
        );

    private async Task<NextStep> Next() =>
        (await Portal.Get<ShowMyPath>().Run(Portal.As(World.ParticipantAccount), Portal.Stop))
            .Value()
            .Next;
}
