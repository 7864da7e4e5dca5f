using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision.Boards;
using ReintegrasiPortal.Web.Features.Supervision.Guidance;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;
using ReintegrasiPortal.Web.Features.Supervision.Proposals;
using ReintegrasiPortal.Web.Features.Supervision.Revocations;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>Takes the case of the world's participant along the map by the real use cases, each done by the person whose step it is.</summary>
internal sealed class CaseJourney(TestPortal portal, World world)
{
    private static readonly CaseState[] s_way =
    [
        CaseState.Recorded,
        CaseState.InquiryRequested,
        CaseState.InquiryInProgress,
        CaseState.InquiryDone,
        CaseState.BoardHeard,
        CaseState.Proposed,
        CaseState.Decreed,
        CaseState.HandedOver,
        CaseState.UnderSupervision,
        CaseState.Suspended,
        CaseState.Revoked,
    ];

    public ProgramType Program { get; set; } = ProgramType.ConditionalRelease;

    /// <summary>Days that the decree of the journey lasts.</summary>
    public int DecreeDays { get; set; } = 400;

    private ParticipantId Id => world.Participant.Id;

    private CancellationToken Stop => portal.Stop;

    public async Task To(CaseState state)
    {
        var onTheWay = state is CaseState.Completed ? CaseState.UnderSupervision : state;
        if (state == CaseState.Closed)
        {
            onTheWay = CaseState.Recorded;
        }

        for (var i = 1; i <= Array.IndexOf(s_way, onTheWay); i++)
        {
            await Into(s_way[i]);
        }

        if (state == CaseState.Completed)
        {
            portal.Clock.Advance(TimeSpan.FromDays(DecreeDays + 1));
            (await Do(CaseAct.CompleteSupervision, world.Officer)).Value();
        }
        else if (state == CaseState.Closed)
        {
            (await Do(CaseAct.CloseCase, world.Officer)).Value();
        }

        (await State()).ShouldBe(state);
    }

    public async Task<CaseState> State() =>
        await portal.Ask(db =>
            db.ReintegrationCases.Where(c => c.ParticipantId == Id)
                .Select(c => (CaseState?)c.State)
                .SingleOrDefaultAsync(Stop)
        ) ?? CaseState.Recorded;

    /// <summary>One act of the case as this account, with inputs that are right.</summary>
    public async Task<Result<CaseState>> Do(CaseAct act, AccountId account)
    {
        var actor = portal.As(account);
        return act switch
        {
            CaseAct.RequestInquiry => await portal
                .Get<RequestInquiry>()
                .Run(actor, Id, Program, Stop),
            CaseAct.AssignInquiry => await portal
                .Get<AssignInquiry>()
                .Run(actor, Id, world.Officer, Stop),
            CaseAct.SubmitInquiry => await portal
                .Get<SubmitInquiry>()
                .Run(actor, Id, InquiryRecommendation.For, Stop),
            CaseAct.ReturnInquiry => await portal
                .Get<ReturnInquiry>()
                .Run(actor, Id, InquiryReturnReason.FactsMissing, Stop),
            CaseAct.SendProposal => await portal.Get<SendProposal>().Run(actor, Id, Stop),
            CaseAct.DeclineProposal => await portal
                .Get<DeclineProposal>()
                .Run(actor, Id, ProposalDeclineReason.ConditionsNotMet, Stop),
            CaseAct.EnterDecree => await portal.Get<EnterDecree>().Run(actor, Id, Paper(), Stop),
            CaseAct.GrantAssimilation => await portal
                .Get<GrantAssimilation>()
                .Run(actor, Id, Paper(), Stop),
            CaseAct.WithdrawDecree => await portal
                .Get<WithdrawDecree>()
                .Run(actor, Id, DecreeWithdrawalReason.SentenceChanged, Stop),
            CaseAct.HandOver => await portal
                .Get<HandOver>()
                .Run(actor, Id, "BA-ST-1", portal.Today, Stop),
            CaseAct.RegisterClient => await portal.Get<RegisterClient>().Run(actor, Id, Stop),
            CaseAct.TakeUpClient => await portal
                .Get<TakeUpClient>()
                .Run(actor, Id, ProgramType.CommunityService, Paper(), Stop),
            CaseAct.ChangeAddress => await portal
                .Get<ChangeAddress>()
                .Run(actor, Id, "36.73.02", Stop),
            CaseAct.SuspendSupervision => await portal
                .Get<SuspendSupervision>()
                .Run(actor, Id, Stop),
            CaseAct.LiftSuspension => await portal
                .Get<LiftSuspension>()
                .Run(actor, Id, LiftReason.Resolved, Stop),
            CaseAct.RevokeSupervision => await portal
                .Get<RevokeSupervision>()
                .Run(actor, Id, "SK-CABUT-1", portal.Today, Stop),
            CaseAct.ReturnToPath => await portal.Get<ReturnToPath>().Run(actor, Id, Stop),
            CaseAct.CompleteSupervision => await portal
                .Get<CompleteSupervision>()
                .Run(actor, Id, Stop),
            CaseAct.CloseCase => await portal
                .Get<CloseCase>()
                .Run(actor, Id, ClosingReason.Amnestied, Stop),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };
    }

    /// <summary>The account of the world that plays this party.</summary>
    public AccountId On(Party party) =>
        party switch
        {
            Party.Lapas => world.LapasStaff,
            Party.Officer => world.Officer,
            _ => world.Supervisor,
        };

    public DecreePaper Paper() =>
        new(
            "PAS-77.PK.05.09 TAHUN 2026",
            "Direktur Jenderal Pemasyarakatan",
            portal.Today,
            portal.Today.AddDays(DecreeDays)
        );

    /// <summary>A petition that PK examined and the board upheld: what a provisional revocation rests on.</summary>
    public async Task GroundHeard()
    {
        (
            await portal
                .Get<ReceivePetition>()
                .Run(
                    portal.As(world.Officer),
                    Id,
                    RevocationGround.ReportingMissedThrice,
                    Petitioner.Officer,
                    PetitionForm.Written,
                    Stop
                )
        ).Value();
        (await portal.Get<ExaminePetition>().Run(portal.As(world.Officer), Id, Stop)).Value();
        await Hear(AgendaPurpose.Revocation, new(AgendaAct.RecommendGrant, null, null));
    }

    /// <summary>Plans a sitting of the right board, puts the case on it, takes down the answer and enters the minutes.</summary>
    public async Task<BoardSittingId> Hear(
        AgendaPurpose purpose,
        Recommendation answer,
        Stage? stage = null
    )
    {
        var keeper = Keeper(purpose);
        var (sitting, item) = await Listed(purpose, stage);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        (
            await portal
                .Get<RecordRecommendation>()
                .Run(portal.As(keeper), sitting, item, answer, Stop)
        ).Value();
        (await portal.Get<HoldSitting>().Run(portal.As(keeper), sitting, "BA-TPP-9", Stop)).Value();
        return sitting;
    }

    public async Task<(BoardSittingId Sitting, AgendaItemId Item)> Listed(
        AgendaPurpose purpose,
        Stage? stage = null
    )
    {
        var keeper = Keeper(purpose);
        var sitting = (await Plan(keeper)).Value();
        (
            await portal
                .Get<PutOnAgenda>()
                .Run(portal.As(keeper), Id, sitting, purpose, stage, Stop)
        ).Value();
        var item = await portal.Ask(db =>
            db.AgendaItems.Where(i => i.SittingId == sitting).Select(i => i.Id).SingleAsync(Stop)
        );
        return (sitting, item);
    }

    public Task<Result<BoardSittingId>> Plan(AccountId keeper) =>
        portal
            .Get<PlanSitting>()
            .Run(portal.As(keeper), portal.Clock.GetUtcNow().AddHours(1), "Aula", Stop);

    public Task<Result<CaseState>> AskForTransfer(OfficeId to) =>
        portal
            .Get<RequestTransfer>()
            .Run(portal.As(world.Officer), Id, to, TransferReason.Work, "32.73.01", Stop);

    private AccountId Keeper(AgendaPurpose purpose) =>
        purpose is AgendaPurpose.Program or AgendaPurpose.Stage
            ? world.LapasStaff
            : world.Supervisor;

    private async Task Into(CaseState state)
    {
        switch (state)
        {
            case CaseState.BoardHeard:
                (
                    await portal.Get<AcceptInquiry>().Run(portal.As(world.Supervisor), Id, Stop)
                ).Value();
                await Hear(AgendaPurpose.Program, new(AgendaAct.RecommendGrant, null, null));
                return;
            case CaseState.Suspended:
                await GroundHeard();
                break;
        }

        var (act, party) = state switch
        {
            CaseState.InquiryRequested => (CaseAct.RequestInquiry, Party.Lapas),
            CaseState.InquiryInProgress => (CaseAct.AssignInquiry, Party.Head),
            CaseState.InquiryDone => (CaseAct.SubmitInquiry, Party.Officer),
            CaseState.Proposed => (CaseAct.SendProposal, Party.Lapas),
            CaseState.Decreed => (CaseAct.EnterDecree, Party.Lapas),
            CaseState.HandedOver => (CaseAct.HandOver, Party.Lapas),
            CaseState.UnderSupervision => (CaseAct.RegisterClient, Party.Officer),
            CaseState.Suspended => (CaseAct.SuspendSupervision, Party.Head),
            _ => (CaseAct.RevokeSupervision, Party.Head),
        };
        (await Do(act, On(party))).Value().ShouldBe(state);
    }
}
