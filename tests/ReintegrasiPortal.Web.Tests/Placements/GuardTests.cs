using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class GuardTests : PlacementTests
{
    [Fact]
    public async Task A_minor_is_never_matched() =>
        await Refuses(
            PlacementState.Suggested,
            PlacementAct.Agree,
            PlacementRefusals.NotAdult,
            db =>
                db.PersonIdentities.ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.BirthDate, Portal.Today.AddYears(-17)),
                    Stop
                )
        );

    [Fact]
    public async Task Somebody_of_unknown_age_is_not_taken_for_an_adult() =>
        await Refuses(
            PlacementState.Suggested,
            PlacementAct.Agree,
            PlacementRefusals.NotAdult,
            db =>
                db.PersonIdentities.ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.BirthDate, (DateOnly?)null),
                    Stop
                )
        );

    [Fact]
    public async Task Nothing_goes_on_without_consent_to_matching() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.NoMatchingConsent,
            WithdrawAll(ConsentPurpose.Matching)
        );

    [Fact]
    public async Task A_suspended_partner_gets_nobody() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.PartnerNotVerified,
            async db =>
            {
                var partner = await db.Partners.SingleAsync(p => p.Id == World.Employer.Id, Stop);
                partner.Suspend("Laporan upah", World.Officer.Value, Portal.Clock.GetUtcNow());
                await db.SaveChangesAsync(Stop);
            }
        );

    [Fact]
    public async Task A_closed_offer_takes_nobody_new() =>
        await Refuses(
            PlacementState.OfficerApproved,
            PlacementAct.Accept,
            PlacementRefusals.OpportunityClosed,
            async db =>
            {
                var job = await db.Opportunities.SingleAsync(o => o.Id == World.Job.Id, Stop);
                job.Close("Terisi", Portal.Clock.GetUtcNow());
                await db.SaveChangesAsync(Stop);
            }
        );

    [Fact]
    public async Task Nobody_is_presented_without_a_decree() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.NoDecree,
            db => db.Decrees.ExecuteDeleteAsync(Stop)
        );

    [Fact]
    public async Task A_leave_to_visit_the_family_is_no_decree_for_work() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.NoDecree,
            db =>
                db.Decrees.ExecuteUpdateAsync(
                    set => set.SetProperty(d => d.Program, ProgramType.FamilyVisitLeave),
                    Stop
                )
        );

    [Fact]
    public async Task Nobody_is_presented_without_a_cooperation_agreement() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.NoAgreement,
            db => db.CooperationAgreements.ExecuteDeleteAsync(Stop)
        );

    [Fact]
    public async Task Nobody_meets_a_partner_with_whom_they_share_nothing() =>
        await Refuses(
            PlacementState.PartnerAccepted,
            PlacementAct.ScheduleInterview,
            PlacementRefusals.NothingShared,
            _ => Task.CompletedTask
        );

    [Fact]
    public async Task Community_service_is_never_sold() =>
        await Refuses(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementRefusals.CommunityServiceForProfit,
            db =>
                db.Decrees.ExecuteUpdateAsync(
                    set => set.SetProperty(d => d.Program, ProgramType.CommunityService),
                    Stop
                )
        );

    [Fact]
    public async Task Nobody_starts_two_jobs_at_once()
    {
        var job = World.JobAt(World.Employer.Id, Portal.Today, Portal.Clock.GetUtcNow());
        await Portal.Arrange(db => db.Add(job));
        var second = new Journey(Portal, World, job);
        await second.To(PlacementState.AgreementSigned);
        await Journey.To(PlacementState.Active);

        (await second.Do(PlacementAct.Start, Portal.As(World.Officer)))
            .Refusal()
            .ShouldBe(PlacementRefusals.RunningElsewhere);
    }

    [Fact]
    public async Task The_first_day_lies_in_the_decree_and_not_before_the_offer()
    {
        var id = await Journey.To(PlacementState.AgreementSigned);
        var start = Portal.Get<StartPlacement>();
        var officer = Portal.As(World.Officer);
        foreach (var day in new[] { World.Job.StartFrom.AddDays(-1), Portal.Today.AddDays(201) })
        {
            (await start.Run(officer, id, day, Stop))
                .Refusal()
                .ShouldBe(PlacementRefusals.StartOutsideDecree);
        }

        (await start.Run(officer, id, World.Job.StartFrom, Stop))
            .Value()
            .ShouldBe(PlacementState.Active);
    }

    [Fact]
    public async Task Ending_needs_no_paper()
    {
        await Journey.To(PlacementState.Active);
        await using (var db = await Portal.Open())
        {
            await db.Decrees.ExecuteDeleteAsync(Stop);
            await db.CooperationAgreements.ExecuteDeleteAsync(Stop);
        }

        (await Journey.Do(PlacementAct.End, Portal.As(World.EmployerMember)))
            .Value()
            .ShouldBe(PlacementState.EndedEarly);
        (
            await Portal.Ask(db =>
                db.Placements.Where(p => p.Id == Journey.Id)
                    .Select(p => p.EndedBecause)
                    .SingleAsync(Stop)
            )
        ).ShouldBe(EndReason.Distance);
    }

    [Fact]
    public async Task The_officer_reads_beforehand_what_stands_in_the_way()
    {
        var id = await Journey.To(PlacementState.ParticipantAgreed);
        await using (var db = await Portal.Open())
        {
            await db.Decrees.ExecuteDeleteAsync(Stop);
        }

        var file = (
            await Portal.Get<ShowPlacement>().Run(Portal.As(World.Officer), id, Stop)
        ).Value();
        file.InTheWay[PlacementAct.Approve].ShouldBe([PlacementRefusals.NoDecree]);
        file.InTheWay[PlacementAct.Withdraw].ShouldBeEmpty();
    }

    private async Task Refuses(
        PlacementState state,
        PlacementAct act,
        Refusal expected,
        Func<PortalDb, Task> spoil
    )
    {
        await Journey.To(state);
        await using (var db = await Portal.Open())
        {
            await spoil(db);
        }

        var side = PlacementMap.Find(state, act)!.By;
        var by = side.HasFlag(Side.Partner) ? Side.Partner : side;
        (await Journey.Do(act, Portal.As(Journey.On(by)))).Refusals.ShouldContain(expected);
        (await Journey.State()).ShouldBe(state);
    }

    private Func<PortalDb, Task> WithdrawAll(ConsentPurpose purpose) =>
        db =>
            db.Consents.Where(c => c.Purpose == purpose)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(c => c.WithdrawnAt, Portal.Clock.GetUtcNow()),
                    Stop
                );
}
