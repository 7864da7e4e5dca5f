using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;

namespace ReintegrasiPortal.Web.Tests.Supervision;

public sealed class PathTests : SupervisionTests
{
    [Fact]
    public async Task From_the_request_to_the_last_day_every_step_leaves_its_line_and_its_task()
    {
        await Case.To(CaseState.InquiryRequested);
        (await OpenTasks()).ShouldBe([TaskKind.AssignInquiry]);
        (await Case.Do(CaseAct.AssignInquiry, World.Supervisor)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.SubmitInquiry]);
        (await Case.Do(CaseAct.SubmitInquiry, World.Officer)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.AcceptInquiry]);
        (
            await Portal
                .Get<AcceptInquiry>()
                .Run(Portal.As(World.Supervisor), World.Participant.Id, Stop)
        ).Value();
        (await OpenTasks()).ShouldBe([TaskKind.PutOnAgenda]);
        await Case.Hear(AgendaPurpose.Program, new(AgendaAct.RecommendGrant, null, null));
        (await OpenTasks()).ShouldBe([TaskKind.SendProposal]);
        (await Case.Do(CaseAct.SendProposal, World.LapasStaff)).Value();
        (await OpenTasks()).ShouldBeEmpty();
        (await Case.Do(CaseAct.EnterDecree, World.LapasStaff)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.HandOver]);
        (await Case.Do(CaseAct.HandOver, World.LapasStaff)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.RegisterClient]);
        (await Case.Do(CaseAct.RegisterClient, World.Officer)).Value();
        (await OpenTasks()).ShouldBeEmpty();
        Portal.Clock.Advance(TimeSpan.FromDays(401));
        (await Case.Do(CaseAct.CompleteSupervision, World.Officer))
            .Value()
            .ShouldBe(CaseState.Completed);

        (await Lines()).ShouldBe([
            TimelineKind.InquiryRequested,
            TimelineKind.InquiryAssigned,
            TimelineKind.InquirySubmitted,
            TimelineKind.InquiryAccepted,
            TimelineKind.PutOnAgenda,
            TimelineKind.ProgramRecommended,
            TimelineKind.ProposalSent,
            TimelineKind.DecreeEntered,
            TimelineKind.HandedOver,
            TimelineKind.ClientRegistered,
            TimelineKind.CalendarStopped,
            TimelineKind.SupervisionCompleted,
        ]);
        (await Steps(ProcessKind.Case)).ShouldBe(10);
    }

    [Fact]
    public async Task A_decree_keeps_who_signed_and_who_entered_it()
    {
        await Case.To(CaseState.Decreed);

        var decree = await Portal.Ask(db =>
            db.Decrees.SingleAsync(d => d.Program == ProgramType.ConditionalRelease, Stop)
        );

        (decree.SignedBy, decree.EnteredBy, decree.ValidTo).ShouldBe(
            ("Direktur Jenderal Pemasyarakatan", World.LapasStaff.Value, Portal.Today.AddDays(400))
        );
    }

    [Fact]
    public async Task The_litmas_knows_until_when_it_should_have_been_asked_for()
    {
        await Case.To(CaseState.InquiryRequested);

        // 3 years from 2025-03-10: 2/3 on 2027-03-11, nine months before it 2026-06-11 (DOMAIN 2.5 A).
        (
            await Portal.Ask(db => db.SocialInquiries.Select(i => i.RequestBy).SingleAsync(Stop))
        ).ShouldBe(new DateOnly(2026, 6, 11));
    }

    [Fact]
    public async Task The_lapas_sees_the_case_no_more_after_the_handover_and_again_after_revocation()
    {
        await Case.To(CaseState.Decreed);
        (await Show(World.LapasStaff)).Value().State.ShouldBe(CaseState.Decreed);
        (await Case.Do(CaseAct.HandOver, World.LapasStaff)).Value();
        (await Show(World.LapasStaff)).Refusal().ShouldBe(Refusal.NotFound);
        (await Show(World.Officer)).Value().State.ShouldBe(CaseState.HandedOver);

        (await Case.Do(CaseAct.RegisterClient, World.Officer)).Value();
        await Case.GroundHeard();
        (await Case.Do(CaseAct.SuspendSupervision, World.Supervisor)).Value();
        (await Show(World.LapasStaff)).Refusal().ShouldBe(Refusal.NotFound);
        (await Case.Do(CaseAct.RevokeSupervision, World.Supervisor)).Value();
        (await Show(World.LapasStaff)).Value().State.ShouldBe(CaseState.Revoked);
    }

    [Fact]
    public async Task Assimilation_is_a_branch_and_the_path_begins_again_for_integration()
    {
        Case.Program = ProgramType.Assimilation;
        await Case.To(CaseState.Proposed);
        (await Case.Do(CaseAct.EnterDecree, World.LapasStaff))
            .Refusal()
            .ShouldBe(SupervisionRefusals.OtherProgramProposed);

        (await Case.Do(CaseAct.GrantAssimilation, World.LapasStaff))
            .Value()
            .ShouldBe(CaseState.Recorded);

        var file = (await Show(World.LapasStaff)).Value();
        (file.Program, file.Assimilation, file.Proposal).ShouldBe(
            (null, AssimilationState.Decreed, null)
        );
        Case.Program = ProgramType.ConditionalRelease;
        await Case.To(CaseState.HandedOver);
        (
            await Portal.Ask(db => db.AssimilationLogs.Select(l => l.State).SingleAsync(Stop))
        ).ShouldBe(AssimilationState.Ended);
    }

    [Fact]
    public async Task A_returned_litmas_and_a_returned_proposal_go_round_again()
    {
        await Case.To(CaseState.InquiryDone);
        (await Case.Do(CaseAct.ReturnInquiry, World.Supervisor))
            .Value()
            .ShouldBe(CaseState.InquiryInProgress);
        (await Case.Do(CaseAct.SubmitInquiry, World.Officer)).Value();
        (
            await Portal
                .Get<AcceptInquiry>()
                .Run(Portal.As(World.Supervisor), World.Participant.Id, Stop)
        ).Value();
        (await Case.Do(CaseAct.ReturnInquiry, World.Supervisor))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
        await Case.Hear(AgendaPurpose.Program, new(AgendaAct.RecommendGrant, null, null));
        (await Case.Do(CaseAct.SendProposal, World.LapasStaff)).Value();

        var lapas = Portal.As(World.LapasStaff);
        (
            await Portal
                .Get<ReturnProposal>()
                .Run(lapas, World.Participant.Id, ProposalReturnReason.DateWrong, Stop)
        ).Value();
        (await OpenTasks()).ShouldBe([TaskKind.ResubmitProposal]);
        (await Case.Do(CaseAct.EnterDecree, World.LapasStaff))
            .Refusal()
            .ShouldBe(SupervisionRefusals.ProposalNotSent);
        (await Portal.Get<ResubmitProposal>().Run(lapas, World.Participant.Id, Stop)).Value();
        (await OpenTasks()).ShouldBeEmpty();
        (await Case.Do(CaseAct.EnterDecree, World.LapasStaff)).Value();
    }

    [Fact]
    public async Task A_no_is_never_a_dead_end()
    {
        await Case.To(CaseState.Proposed);
        (await Case.Do(CaseAct.DeclineProposal, World.LapasStaff))
            .Value()
            .ShouldBe(CaseState.Recorded);
        (await OpenTasks()).ShouldBe([TaskKind.MakePlan]);

        (await Case.Do(CaseAct.RequestInquiry, World.LapasStaff)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.AssignInquiry]);
        (await Case.Do(CaseAct.AssignInquiry, World.Supervisor)).Value();
        (
            await Portal
                .Get<SubmitInquiry>()
                .Run(
                    Portal.As(World.Officer),
                    World.Participant.Id,
                    InquiryRecommendation.Against,
                    Stop
                )
        )
            .Value()
            .ShouldBe(CaseState.InquiryDone);
        (await OpenTasks()).ShouldBe(
            [TaskKind.AcceptInquiry, TaskKind.MakePlan],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Assigning_gives_the_case_to_the_new_officer_only()
    {
        await Case.To(CaseState.InquiryRequested);
        var head = Portal.As(World.Supervisor);
        (
            await Portal
                .Get<AssignInquiry>()
                .Run(head, World.Participant.Id, World.BandungOfficer, Stop)
        )
            .Refusal()
            .ShouldBe(SupervisionRefusals.OfficerUnknown);
        (
            await Portal
                .Get<AssignInquiry>()
                .Run(head, World.Participant.Id, World.OtherOfficer, Stop)
        ).Value();

        (await Show(World.OtherOfficer)).Value().State.ShouldBe(CaseState.InquiryInProgress);
        (await Show(World.Officer)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Theory]
    [InlineData("", "Dirjen", 0, 30, "Supervision.NumberMissing")]
    [InlineData("SK", " ", 0, 30, "Supervision.SignerMissing")]
    [InlineData("SK", "Dirjen", 0, 0, "Supervision.PeriodInvalid")]
    [InlineData("SK", "Dirjen", -30, -1, "Supervision.PeriodInvalid")]
    [InlineData("SK", "Dirjen", 0, 9000, "Supervision.PeriodInvalid")]
    public async Task A_decree_is_complete(
        string number,
        string signer,
        int from,
        int to,
        string code
    )
    {
        await Case.To(CaseState.Proposed);

        (
            await Portal
                .Get<EnterDecree>()
                .Run(
                    Portal.As(World.LapasStaff),
                    World.Participant.Id,
                    new DecreePaper(
                        number,
                        signer,
                        Portal.Today.AddDays(from),
                        Portal.Today.AddDays(to)
                    ),
                    Stop
                )
        )
            .Refusal()
            .Code.ShouldBe(code);
        (await Case.State()).ShouldBe(CaseState.Proposed);
    }

    private Task<Result<CaseFile>> Show(Domain.Identity.AccountId account) =>
        Portal.Get<ShowCase>().Run(Portal.As(account), World.Participant.Id, Stop);
}
