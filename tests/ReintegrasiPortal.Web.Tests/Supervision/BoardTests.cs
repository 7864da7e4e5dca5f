using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision.Boards;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;

namespace ReintegrasiPortal.Web.Tests.Supervision;

public sealed class BoardTests : SupervisionTests
{
    private static readonly Recommendation s_for = new(AgendaAct.RecommendGrant, null, null);

    private ParticipantId Person => World.Participant.Id;

    [Fact]
    public async Task Minutes_need_an_answer_for_every_case_and_take_effect_at_once()
    {
        await Accepted();
        var (sitting, item) = await Case.Listed(AgendaPurpose.Program);
        (await Record(sitting, item, s_for)).Refusal().ShouldBe(BoardRefusals.SittingAhead);
        (await Hold(sitting)).Refusal().ShouldBe(BoardRefusals.SittingAhead);
        Portal.Clock.Advance(TimeSpan.FromHours(2));
        (await Hold(sitting)).Refusal().ShouldBe(BoardRefusals.ItemsWaiting);
        (await Record(sitting, item, s_for)).Value();
        (await Case.State()).ShouldBe(CaseState.InquiryDone);

        (await Hold(sitting)).Value();

        (await Case.State()).ShouldBe(CaseState.BoardHeard);
        (await Hold(sitting)).Refusal().ShouldBe(SupervisionRefusals.StepNotOpen);
        (await Record(sitting, item, s_for)).Refusal().ShouldBe(SupervisionRefusals.StepNotOpen);
        (
            await Portal.Ask(db => db.BoardSittings.Select(s => s.MinutesNo).SingleAsync(Stop))
        ).ShouldBe("BA-TPP-1");
    }

    [Fact]
    public async Task A_deferral_keeps_the_case_and_a_no_starts_it_again_both_with_a_plan()
    {
        await Accepted();
        await Case.Hear(
            AgendaPurpose.Program,
            new(AgendaAct.Defer, DeferReason.DocumentsMissing, null)
        );
        (await Case.State()).ShouldBe(CaseState.InquiryDone);
        (await OpenTasks()).ShouldBe([TaskKind.MakePlan]);

        await Case.Hear(
            AgendaPurpose.Program,
            new(AgendaAct.NotRecommend, null, AdviceReason.RiskNotLower)
        );

        (await Case.State()).ShouldBe(CaseState.Recorded);
        (await OpenTasks()).ShouldBe([TaskKind.MakePlan]);
        (
            await Portal.Ask(db =>
                db.TimelineEntries.Where(l => l.Kind == TimelineKind.ProgramAdvisedAgainst)
                    .Select(l => l.Reason)
                    .SingleAsync(Stop)
            )
        ).ShouldBe(nameof(AdviceReason.RiskNotLower));
    }

    [Fact]
    public async Task A_stage_changes_by_the_minutes_of_a_sitting()
    {
        await Case.Hear(AgendaPurpose.Stage, s_for, Stage.Integration);

        var person = await Portal.Ask(db => db.Participants.SingleAsync(p => p.Id == Person, Stop));
        (person.Stage, person.StageDecidedOn).ShouldBe((Stage.Integration, Portal.Today));
        (
            await Portal.Ask(db =>
                db.StageChanges.Where(c => c.ParticipantId == Person)
                    .Select(c => c.MinutesNo)
                    .SingleAsync(Stop)
            )
        ).ShouldBe("BA-TPP-9");
        (await Lines()).ShouldContain(TimelineKind.StageDecided);
    }

    [Fact]
    public async Task Phases_of_guidance_go_on_and_back_by_the_board_of_the_bapas()
    {
        await Case.To(CaseState.UnderSupervision);
        await Case.Hear(AgendaPurpose.NextPhase, s_for);
        await Case.Hear(AgendaPurpose.NextPhase, s_for);
        (await Phase()).ShouldBe(GuidancePhase.Final);
        (await Put(AgendaPurpose.NextPhase)).Refusal().ShouldBe(BoardRefusals.NotDue);
        await Case.Hear(AgendaPurpose.EarlierPhase, s_for);
        (await Phase()).ShouldBe(GuidancePhase.Continued);
        await Case.Hear(
            AgendaPurpose.NextPhase,
            new(AgendaAct.Defer, DeferReason.ConductWindow, null)
        );
        (await Phase()).ShouldBe(GuidancePhase.Continued);
    }

    [Fact]
    public async Task Each_board_hears_its_own_questions_when_they_are_due()
    {
        (await Put(AgendaPurpose.Program)).Refusal().ShouldBe(BoardRefusals.NotDue);
        (await Put(AgendaPurpose.Stage)).Refusal().ShouldBe(BoardRefusals.StageMissing);
        (await Put(AgendaPurpose.Stage, Stage.Admission + 9))
            .Refusal()
            .ShouldBe(BoardRefusals.NotDue);
        (await Put(AgendaPurpose.Revocation)).Refusal().ShouldBe(BoardRefusals.NotDue);
        (await Put(AgendaPurpose.NextPhase)).Refusal().ShouldBe(BoardRefusals.NotDue);
        var lapas = (await Case.Plan(World.LapasStaff)).Value();
        (await PutOn(lapas, AgendaPurpose.NextPhase)).Refusal().ShouldBe(BoardRefusals.WrongBody);
        (await Portal.Ask(db => db.AgendaItems.CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_case_is_on_one_agenda_at_a_time_and_free_again_when_that_is_called_off()
    {
        await Accepted();
        var (first, _) = await Case.Listed(AgendaPurpose.Program);
        var second = (await Case.Plan(World.LapasStaff)).Value();
        (await PutOn(second, AgendaPurpose.Program))
            .Refusal()
            .ShouldBe(BoardRefusals.AlreadyListed);
        (
            await Portal
                .Get<CancelSitting>()
                .Run(Portal.As(World.LapasStaff), first, SittingCancelReason.NoQuorum, Stop)
        ).Value();
        (await PutOn(second, AgendaPurpose.Program)).Value();
        (await PutOn(first, AgendaPurpose.Stage, Stage.Integration))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
    }

    [Fact]
    public async Task Minutes_stop_at_a_case_that_was_overtaken_and_nothing_takes_effect()
    {
        await Accepted();
        var (sitting, item) = await Case.Listed(AgendaPurpose.Program);
        Portal.Clock.Advance(TimeSpan.FromHours(2));
        (await Record(sitting, item, s_for)).Value();
        (await Case.Do(CaseAct.ReturnInquiry, World.Supervisor))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
        // The head of office had accepted; a withdrawn acceptance is played by a second, newer Litmas under way.
        await Portal.Arrange(db =>
        {
            var (newer, step) = SocialInquiry.Request(
                Person,
                Domain.Sentences.ProgramType.ConditionalLeave,
                null,
                World.LapasStaff.Value,
                Portal.Clock.GetUtcNow()
            );
            db.AddRange(newer, step);
        });

        var refusal = (await Hold(sitting)).Refusal();

        (refusal.Code, refusal.Args[0]).ShouldBe(("Board.Overtaken", World.Participant.Alias));
        (await Portal.Ask(db => db.BoardSittings.Select(s => s.State).SingleAsync(Stop))).ShouldBe(
            SittingState.Planned
        );
        (
            await Portal.Get<TakeOffAgenda>().Run(Portal.As(World.LapasStaff), sitting, item, Stop)
        ).Value();
        (await Hold(sitting)).Value();
        (await Case.State()).ShouldBe(CaseState.InquiryDone);
    }

    [Fact]
    public async Task A_case_that_closes_leaves_the_agenda()
    {
        await Accepted();
        var (sitting, item) = await Case.Listed(AgendaPurpose.Program);
        (await Case.Do(CaseAct.CloseCase, World.Officer)).Value();

        (await Show(World.LapasStaff, sitting)).Value().Items.ShouldBeEmpty();
        (await Record(sitting, item, s_for)).Refused(out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_head_cannot_write_the_minutes_of_the_lapas_nor_the_lapas_those_of_the_bapas()
    {
        var ofLapas = (await Case.Plan(World.LapasStaff)).Value();
        var ofBapas = (await Case.Plan(World.Supervisor)).Value();
        Portal.Clock.Advance(TimeSpan.FromHours(2));

        (await Portal.Get<HoldSitting>().Run(Portal.As(World.Supervisor), ofLapas, "BA-1", Stop))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
        (await Portal.Get<HoldSitting>().Run(Portal.As(World.LapasStaff), ofBapas, "BA-1", Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task An_officer_reads_their_own_cases_on_an_agenda_and_only_the_number_of_the_others()
    {
        await Accepted();
        var (sitting, _) = await Case.Listed(AgendaPurpose.Program);

        var own = (await Show(World.Officer, sitting)).Value();
        own.Items.ShouldHaveSingleItem().FullName.ShouldBe(World.ParticipantName);
        own.Hidden.ShouldBe(0);
        var colleague = (await Show(World.OtherOfficer, sitting)).Value();
        (colleague.Items.Count, colleague.Hidden, colleague.Keeps).ShouldBe((0, 1, false));
        (await Show(World.BandungOfficer, sitting)).Refusal().ShouldBe(Refusal.NotFound);
        (await List(World.BandungSupervisor)).ShouldBeEmpty();
        (await List(World.LapasStaff)).ShouldHaveSingleItem().Items.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_minutes_entered_twice_at_once_take_effect_once()
    {
        await Accepted();
        var (sitting, item) = await Case.Listed(AgendaPurpose.Program);
        Portal.Clock.Advance(TimeSpan.FromHours(2));
        (await Record(sitting, item, s_for)).Value();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Hold(sitting)));

        answers.Count(answer => !answer.Refused(out _)).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.ProcessSteps.CountAsync(s => s.Act == nameof(CaseAct.RecommendProgram), Stop)
            )
        ).ShouldBe(1);
    }

    private async Task Accepted()
    {
        await Case.To(CaseState.InquiryDone);
        (await Portal.Get<AcceptInquiry>().Run(Portal.As(World.Supervisor), Person, Stop)).Value();
    }

    private Task<Result<Done>> Hold(BoardSittingId sitting) =>
        Portal.Get<HoldSitting>().Run(Portal.As(World.LapasStaff), sitting, "BA-TPP-1", Stop);

    private Task<Result<Done>> Record(
        BoardSittingId sitting,
        AgendaItemId item,
        Recommendation answer
    ) =>
        Portal
            .Get<RecordRecommendation>()
            .Run(Portal.As(World.LapasStaff), sitting, item, answer, Stop);

    private async Task<Result<CaseState>> Put(AgendaPurpose purpose, Stage? stage = null)
    {
        var keeper = purpose is AgendaPurpose.Program or AgendaPurpose.Stage
            ? World.LapasStaff
            : World.Supervisor;
        return await PutOn((await Case.Plan(keeper)).Value(), purpose, stage, keeper);
    }

    private Task<Result<CaseState>> PutOn(
        BoardSittingId sitting,
        AgendaPurpose purpose,
        Stage? stage = null,
        Domain.Identity.AccountId? by = null
    ) =>
        Portal
            .Get<PutOnAgenda>()
            .Run(Portal.As(by ?? World.LapasStaff), Person, sitting, purpose, stage, Stop);

    private Task<GuidancePhase> Phase() =>
        Portal.Ask(db => db.GuidancePrograms.Select(g => g.State).SingleAsync(Stop));

    private Task<Result<SittingFile>> Show(
        Domain.Identity.AccountId account,
        BoardSittingId sitting
    ) => Portal.Get<ShowSitting>().Run(Portal.As(account), sitting, Stop);

    private async Task<IReadOnlyList<SittingRow>> List(Domain.Identity.AccountId account) =>
        (await Portal.Get<ListSittings>().Run(Portal.As(account), Stop)).Value();
}
