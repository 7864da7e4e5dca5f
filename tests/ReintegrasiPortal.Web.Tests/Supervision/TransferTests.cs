using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Tests.Supervision;

public sealed class TransferTests : SupervisionTests
{
    [Fact]
    public async Task Who_may_see_the_person_moves_at_acceptance_and_not_before()
    {
        var id = await Requested();
        var incoming = (await List(World.BandungSupervisor)).Rows.ShouldHaveSingleItem();
        (incoming.Alias, incoming.IsIncoming, incoming.State).ShouldBe(
            (World.Participant.Alias, true, TransferState.Requested)
        );
        (await Show(World.BandungSupervisor)).Refusal().ShouldBe(Refusal.NotFound);
        (await Show(World.Officer)).Value().Transfer!.Office.ShouldBe(World.Bandung.Name);

        (await Accept(id, World.BandungOfficer)).Value().ShouldBe(CaseState.UnderSupervision);

        (await Show(World.BandungOfficer)).Value().State.ShouldBe(CaseState.UnderSupervision);
        (await Show(World.Officer)).Refusal().ShouldBe(Refusal.NotFound);
        (await Show(World.Supervisor)).Refusal().ShouldBe(Refusal.NotFound);
        var history = (await List(World.Supervisor)).Rows.ShouldHaveSingleItem();
        (history.State, history.IsIncoming).ShouldBe((TransferState.Accepted, false));
        var person = await Portal.Ask(db =>
            db.Participants.SingleAsync(p => p.Id == World.Participant.Id, Stop)
        );
        (person.OfficeId, person.DistrictCode).ShouldBe((World.Bandung.Id, "32.73.01"));
    }

    [Fact]
    public async Task Only_the_receiving_head_answers_and_names_an_officer_of_their_own()
    {
        var id = await Requested();
        foreach (
            var other in new[]
            {
                World.Supervisor,
                World.Officer,
                World.BandungOfficer,
                World.Admin,
            }
        )
        {
            (
                await Portal
                    .Get<AcceptTransfer>()
                    .Run(Portal.As(other), id, World.BandungOfficer, Stop)
            )
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }

        (await Accept(id, World.Officer)).Refusal().ShouldBe(SupervisionRefusals.OfficerUnknown);
        (await Show(World.Officer)).Value().State.ShouldBe(CaseState.UnderSupervision);
    }

    [Fact]
    public async Task A_refusal_or_a_withdrawal_leaves_the_person_where_they_are()
    {
        var id = await Requested();
        (
            await Portal
                .Get<RefuseTransfer>()
                .Run(
                    Portal.As(World.BandungSupervisor),
                    id,
                    TransferRefusalReason.NoGuarantorHere,
                    Stop
                )
        ).Value();
        (await Accept(id, World.BandungOfficer))
            .Refusal()
            .ShouldBe(SupervisionRefusals.StepNotOpen);
        (await Case.AskForTransfer(World.Bandung.Id)).Value();
        (await Case.AskForTransfer(World.Bandung.Id))
            .Refusal()
            .ShouldBe(SupervisionRefusals.TransferOpen);
        (
            await Portal
                .Get<WithdrawTransfer>()
                .Run(Portal.As(World.Officer), World.Participant.Id, Stop)
        ).Value();

        (await Show(World.Officer)).Value().Transfer.ShouldBeNull();
        (await List(World.Supervisor)).Rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_transfer_goes_to_another_bapas_that_exists()
    {
        await Case.To(CaseState.UnderSupervision);
        (await Case.AskForTransfer(World.Serang.Id))
            .Refusal()
            .ShouldBe(SupervisionRefusals.SameOffice);
        (await Case.AskForTransfer(Domain.Participants.OfficeId.New()))
            .Refusal()
            .ShouldBe(SupervisionRefusals.OfficeUnknown);
    }

    [Fact]
    public async Task Accepting_twice_at_once_moves_the_case_once()
    {
        var id = await Requested();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Accept(id, World.BandungOfficer))
        );

        answers.Count(answer => !answer.Refused(out _)).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.CaseAssignments.CountAsync(
                    a => a.ParticipantId == World.Participant.Id && a.Until == null,
                    Stop
                )
            )
        ).ShouldBe(1);
    }

    private async Task<SupervisionTransferId> Requested()
    {
        await Case.To(CaseState.UnderSupervision);
        (await Case.AskForTransfer(World.Bandung.Id)).Value();
        return await Portal.Ask(db => db.SupervisionTransfers.Select(t => t.Id).SingleAsync(Stop));
    }

    private Task<Result<CaseState>> Accept(
        SupervisionTransferId id,
        Domain.Identity.AccountId officer
    ) => Portal.Get<AcceptTransfer>().Run(Portal.As(World.BandungSupervisor), id, officer, Stop);

    private Task<Result<CaseFile>> Show(Domain.Identity.AccountId account) =>
        Portal.Get<ShowCase>().Run(Portal.As(account), World.Participant.Id, Stop);

    private async Task<TransferList> List(Domain.Identity.AccountId account) =>
        (await Portal.Get<ListTransfers>().Run(Portal.As(account), Stop)).Value();
}
