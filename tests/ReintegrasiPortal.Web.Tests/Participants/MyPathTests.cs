using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Features.Participants.Self;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class MyPathTests : IAsyncLifetime
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
    public async Task A_participant_sees_their_own_name_path_decree_officer_and_skills()
    {
        var me = (await Show(_world.ParticipantAccount)).Value();

        (me.FullName, me.Alias, me.Stage).ShouldBe(
            (World.ParticipantName, "K-7Q2M", Stage.Assimilation)
        );
        me.Companion.ShouldBe(new Companion("pk", "Bapas Kelas I Serang"));
        me.Decrees.ShouldHaveSingleItem().Number.ShouldBe("SK-1");
        me.Skills.ShouldBe([
            new OwnSkill("MT01", SkillEvidence.TrainingBody),
            new OwnSkill("MT04", SkillEvidence.PrisonWorkshop),
        ]);
        me.Next.Kind.ShouldBe(NextStepKind.ReachStage);
        me.Next.Expected!.Expected.ShouldBe(
            new MonthBand(new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 1))
        );
    }

    [Theory]
    [InlineData(PlacementState.Suggested, NextStepKind.AnswerSuggestion)]
    [InlineData(PlacementState.ParticipantAgreed, NextStepKind.ReachStage)]
    [InlineData(PlacementState.PartnerAccepted, NextStepKind.ShareWithPartner)]
    [InlineData(PlacementState.Offered, NextStepKind.AnswerOffer)]
    [InlineData(PlacementState.AgreementSigned, NextStepKind.StartSoon)]
    [InlineData(PlacementState.Active, NextStepKind.KeepWorking)]
    [InlineData(PlacementState.Completed, NextStepKind.ReachStage)]
    public async Task The_next_step_is_the_answer_that_is_waited_for(
        PlacementState state,
        NextStepKind expected
    )
    {
        await Placed.At(
            state,
            _portal.Services,
            _world.Participant.Id,
            _world.Job.Id,
            TestPortal.Start
        );

        (await Show(_world.ParticipantAccount)).Value().Next.Kind.ShouldBe(expected);
    }

    [Fact]
    public async Task A_meeting_is_next_until_it_is_over()
    {
        var placement = await Placed.At(
            PlacementState.Interviewing,
            _portal.Services,
            _world.Participant.Id,
            _world.Job.Id,
            TestPortal.Start
        );
        var at = TestPortal.Start.AddDays(2);
        await _portal.Arrange(db =>
            db.Add(
                Interview
                    .Set(placement, at, "Bapas Serang", Guid.CreateVersion7(), TestPortal.Start)
                    .Value()
            )
        );

        (await Show(_world.ParticipantAccount))
            .Value()
            .Next.ShouldBe(new NextStep(NextStepKind.MeetPartner, placement, at));
        _portal.Clock.Advance(TimeSpan.FromDays(3));
        (await Show(_world.ParticipantAccount)).Value().Next.Kind.ShouldBe(NextStepKind.ReachStage);
    }

    [Fact]
    public async Task When_the_expected_months_have_passed_a_decision_is_awaited_and_no_date_is_shown()
    {
        _portal.Clock.SetUtcNow(new DateTimeOffset(2027, 6, 1, 2, 0, 0, TimeSpan.Zero));

        var me = (await Show(_world.ParticipantAccount)).Value();

        me.Next.Kind.ShouldBe(NextStepKind.AwaitDecision);
        me.Path[3].Expected.ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_sentence_length_no_month_is_guessed()
    {
        await _portal.Arrange(db =>
            db.Add(
                db.Verdicts.Single(v => v.ParticipantId == _world.Participant.Id)
                    .ReplaceWith(
                        null,
                        VerdictReason.EntryMistake,
                        _portal.Today,
                        _world.Officer,
                        TestPortal.Start
                    )
                    .Value()
            )
        );

        var me = (await Show(_world.ParticipantAccount)).Value();
        me.Path.ShouldAllBe(mark => mark.Expected == null && !mark.IsDue);
        me.Next.Kind.ShouldBe(NextStepKind.AskOfficer);
    }

    [Fact]
    public async Task Nobody_else_has_a_path_here()
    {
        foreach (var other in new[] { _world.Officer, _world.EmployerMember, _world.LapasStaff })
        {
            (await Show(other)).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    private Task<Result<PersonSelf>> Show(AccountId who) =>
        _portal.Get<ShowMyPath>().Run(_portal.As(who), _portal.Stop);
}
