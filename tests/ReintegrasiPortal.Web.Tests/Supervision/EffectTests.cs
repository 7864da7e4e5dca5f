using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Supervision.Revocations;
using ReintegrasiPortal.Web.Tests.Placements;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>What decisions on a case do to placements, and what partners and relatives learn of it.</summary>
public sealed class EffectTests : SupervisionTests
{
    [Fact]
    public async Task A_suspension_pauses_at_once_and_the_partner_reads_no_reason()
    {
        var placement = await Working();
        (await Case.Do(CaseAct.SuspendSupervision, World.Supervisor)).Value();

        (await StateOf(placement)).ShouldBe(PlacementState.Paused);
        var seen = (
            await Portal.Get<ShowCandidate>().Run(Portal.As(World.EmployerMember), placement, Stop)
        ).Value();
        seen.Steps[^1].To.ShouldBe(PlacementState.Paused);
        seen.Steps[^1].Reason.ShouldBe("");
        (
            await Portal.Ask(db =>
                db.PlacementSteps.Where(s => s.PlacementId == placement)
                    .OrderByDescending(s => s.Number)
                    .Select(s => s.Reason)
                    .FirstAsync(Stop)
            )
        ).ShouldBe(nameof(PauseReason.OfficeDecision));
        (await KindsTold(World.EmployerMember)).ShouldBe(
            [EventKind.PlacementPaused],
            "a partner hears of the pause and of nothing else"
        );
    }

    [Fact]
    public async Task Nothing_is_resumed_while_suspended_and_by_hand_afterwards()
    {
        var placement = await Working();
        (await Case.Do(CaseAct.SuspendSupervision, World.Supervisor)).Value();
        (await Resume(placement)).Refusals.ShouldContain(PlacementRefusals.NoDecree);

        (await Case.Do(CaseAct.LiftSuspension, World.Supervisor)).Value();
        (await StateOf(placement)).ShouldBe(PlacementState.Paused);
        (await Resume(placement)).Value().ShouldBe(PlacementState.Active);
    }

    /// <summary>The hard case: the decision on which a placement rests is revoked after the placement began.</summary>
    [Fact]
    public async Task A_revocation_ends_placements_and_cuts_the_partner_off()
    {
        var placement = await Working();
        (await Case.Do(CaseAct.SuspendSupervision, World.Supervisor)).Value();
        (await Case.Do(CaseAct.RevokeSupervision, World.Supervisor)).Value();

        (await StateOf(placement)).ShouldBe(PlacementState.EndedEarly);
        (
            await Portal.Ask(db => db.Placements.Select(p => p.EndedBecause).SingleAsync(Stop))
        ).ShouldBe(EndReason.Revoked);
        (await Portal.Get<ShowCandidate>().Run(Portal.As(World.EmployerMember), placement, Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await KindsTold(World.EmployerMember)).ShouldBe(
            [EventKind.PlacementPaused, EventKind.PlacementEnded],
            ignoreOrder: true
        );
        (await KindsTold(World.ParticipantAccount)).ShouldNotContain(EventKind.SupervisionRevoked);
    }

    [Fact]
    public async Task A_decree_withdrawn_after_an_appeal_ends_placements_and_starts_the_path_again()
    {
        var placement = await Working(heard: false);
        (await Case.Do(CaseAct.WithdrawDecree, World.Supervisor))
            .Value()
            .ShouldBe(CaseState.Recorded);

        (await StateOf(placement)).ShouldBe(PlacementState.EndedEarly);
        (
            await Portal.Ask(db =>
                db.Decrees.CountAsync(
                    d => d.EndedOn == null && d.ValidTo >= Portal.Today && d.Number != "SK-2",
                    Stop
                )
            )
        ).ShouldBe(0);
        (await OpenTasks()).ShouldBe([TaskKind.MakePlan]);
        (await Case.Do(CaseAct.RequestInquiry, World.LapasStaff)).Value();
    }

    [Fact]
    public async Task Somebody_suggested_but_not_started_is_withdrawn()
    {
        await Case.To(CaseState.UnderSupervision);
        var placement = await new Journey(Portal, World).To(PlacementState.OfficerApproved);
        await Case.GroundHeard();
        (await Case.Do(CaseAct.SuspendSupervision, World.Supervisor)).Value();
        (await StateOf(placement)).ShouldBe(PlacementState.OfficerApproved);

        (await Case.Do(CaseAct.RevokeSupervision, World.Supervisor)).Value();
        (await StateOf(placement)).ShouldBe(PlacementState.Withdrawn);
    }

    [Fact]
    public async Task A_death_closes_everything_quietly()
    {
        var placement = await Working(heard: false);
        await Portal
            .Get<ReceivePetition>()
            .Run(
                Portal.As(World.Officer),
                World.Participant.Id,
                RevocationGround.AddressNotTold,
                Petitioner.Community,
                PetitionForm.Oral,
                Stop
            );
        await Deliver();
        var before = await Notices();

        (
            await Portal
                .Get<CloseCase>()
                .Run(Portal.As(World.Officer), World.Participant.Id, ClosingReason.Died, Stop)
        ).Value();
        await Deliver();

        (await Case.State()).ShouldBe(CaseState.Closed);
        (await StateOf(placement)).ShouldBe(PlacementState.EndedEarly);
        (await OpenTasks()).ShouldBeEmpty();
        (
            await Portal.Ask(db => db.RevocationPetitions.Select(p => p.State).SingleAsync(Stop))
        ).ShouldBe(PetitionState.Overtaken);
        (
            await Portal.Ask(db => db.GuidancePrograms.Select(g => g.State).SingleAsync(Stop))
        ).ShouldBe(GuidancePhase.Ended);
        (
            await Portal.Ask(db =>
                db.Consents.CountAsync(
                    c => c.ParticipantId == World.Participant.Id && c.WithdrawnAt == null,
                    Stop
                )
            )
        ).ShouldBe(0);
        (await KindsTold(World.ParticipantAccount, before)).ShouldBeEmpty();
        (await KindsTold(World.EmployerMember, before)).ShouldBe([EventKind.PlacementEnded]);
        (
            await Portal.Ask(db => db.Placements.Select(p => p.EndedBecause).SingleAsync(Stop))
        ).ShouldBe(EndReason.Other);
    }

    [Fact]
    public async Task Whoever_has_completed_needs_no_decree_for_work_only_their_consent()
    {
        await Case.To(CaseState.Completed);
        var today = Portal.Today;
        var job = World.JobAt(World.Pokmas.Id, today, Portal.Clock.GetUtcNow());
        await Portal.Arrange(db =>
        {
            db.Add(job);
            db.Add(
                new Domain.Partners.CooperationAgreement(
                    World.Pokmas.Id,
                    "PKS-9",
                    today,
                    today.AddDays(300)
                )
            );
        });
        var journey = new Journey(Portal, World, job);

        await journey.To(PlacementState.OfficerApproved);
    }

    private async Task<PlacementId> Working(bool heard = true)
    {
        await Case.To(CaseState.UnderSupervision);
        var placement = await new Journey(Portal, World).To(PlacementState.Active);
        if (heard)
        {
            await Case.GroundHeard();
        }

        await Deliver();
        await Portal.Arrange(db => db.Notifications.RemoveRange(db.Notifications));
        return placement;
    }

    private Task<PlacementState> StateOf(PlacementId id) =>
        Portal.Ask(db =>
            db.Placements.Where(p => p.Id == id).Select(p => p.State).SingleAsync(Stop)
        );

    private Task<Result<PlacementState>> Resume(PlacementId id) =>
        Portal.Get<ResumePlacement>().Run(Portal.As(World.Officer), id, Stop);

    private async Task Deliver()
    {
        while ((await Portal.Get<DeliverOutbox>().Run(Actor.System, Stop)).Value().More)
        {
            // The next batch.
        }
    }

    private Task<HashSet<Guid>> Notices() =>
        Portal.Ask(async db =>
            (await db.Notifications.Select(n => n.EventId).ToListAsync(Stop)).ToHashSet()
        );

    private async Task<List<EventKind>> KindsTold(
        Domain.Identity.AccountId account,
        HashSet<Guid>? before = null
    )
    {
        await Deliver();
        return await Portal.Ask(async db =>
            (
                await db
                    .Notifications.Where(n => n.AccountId == account)
                    .Select(n => new { n.EventId, n.Kind })
                    .ToListAsync(Stop)
            )
                .Where(n => before?.Contains(n.EventId) != true)
                .Select(n => n.Kind)
                .ToList()
        );
    }
}
