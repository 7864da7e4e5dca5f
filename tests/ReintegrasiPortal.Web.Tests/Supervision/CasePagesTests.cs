using Bunit;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Boards;
using ReintegrasiPortal.Web.Features.Supervision.Inquiries;
using ReintegrasiPortal.Web.Features.Supervision.Outings;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>The pages of the legal process on the real use cases and a real database; only the browser is played.</summary>
public sealed class CasePagesTests : KerjaPages
{
    private CaseJourney _case = null!;

    protected override Task Arrange()
    {
        _case = new CaseJourney(Portal, World);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Each_role_finds_the_buttons_that_the_maps_give_it()
    {
        await _case.To(CaseState.InquiryRequested);
        (await Buttons(World.LapasStaff, Role.LapasStaff)).ShouldBe(["Tutup berkas"]);
        (await Buttons(World.Officer, Role.Officer)).ShouldBe(["Tutup berkas"]);
        (await Buttons(World.Supervisor, Role.Supervisor)).ShouldBe(
            ["Tunjuk PK", "Tutup berkas"],
            ignoreOrder: true
        );
        (await _case.Do(CaseAct.AssignInquiry, World.Supervisor)).Value();
        (await Buttons(World.Officer, Role.Officer)).ShouldBe(
            ["Serahkan litmas", "Mulai litmas", "Tutup berkas"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task An_act_that_asks_nothing_is_done_with_two_presses_and_shows_the_new_state()
    {
        await _case.To(CaseState.BoardHeard);
        SignIn(World.LapasStaff, Role.LapasStaff);
        var panel = Panel();
        Press(panel, "Kirim usulan");
        panel.FindAll("button").Last(b => b.TextContent.Trim() == "Kirim usulan").Click();

        panel.WaitForAssertion(() => panel.Find(".rp-tag").TextContent.ShouldContain("Diusulkan"));
        panel.Markup.ShouldContain("Usulan dikirim");
        (await _case.State()).ShouldBe(CaseState.Proposed);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays()
    {
        await _case.To(CaseState.Decreed);
        SignIn(World.LapasStaff, Role.LapasStaff);
        var panel = Panel();
        Press(panel, "Serah terima ke Bapas");
        await panel.Find("input[maxlength='80']").ChangeAsync("BA-5");
        panel.FindAll("button").Last(b => b.TextContent.Trim() == "Serah terima ke Bapas").Click();

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("Isi tanggal."));
        panel.Find("input[maxlength='80']").GetAttribute("value").ShouldBe("BA-5");
        await panel.Find("input[type=date]").ChangeAsync("2026-11-24");
        panel.FindAll("button").Last(b => b.TextContent.Trim() == "Serah terima ke Bapas").Click();

        // The case is the Bapas's now: the panel of the Lapas shows nothing any more.
        panel.WaitForAssertion(() => panel.FindAll("section").ShouldBeEmpty());
        (await _case.State()).ShouldBe(CaseState.HandedOver);
    }

    [Fact]
    public async Task A_guard_in_the_way_is_said_instead_of_the_button()
    {
        await _case.To(CaseState.UnderSupervision);
        (await Buttons(World.Officer, Role.Officer)).ShouldNotContain("Akhiri masa bimbingan");
        SignIn(World.Officer, Role.Officer);
        var panel = Panel();
        panel.Markup.ShouldContain("Belum dapat: Akhiri masa bimbingan");
        panel.Markup.ShouldContain("Masa bimbingan belum berakhir.");
    }

    [Fact]
    public async Task A_grave_act_asks_for_the_password_again()
    {
        await _case.To(CaseState.UnderSupervision);
        await _case.GroundHeard();
        SignIn(World.Supervisor, Role.Supervisor, TimeSpan.FromHours(2));
        var panel = Panel();
        Press(panel, "Cabut sementara");
        panel.FindAll("button").Last(b => b.TextContent.Trim() == "Cabut sementara").Click();

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("Masukkan kata sandi dulu"));
        (await _case.State()).ShouldBe(CaseState.UnderSupervision);
    }

    [Fact]
    public async Task A_sitting_is_planned_answered_and_minuted_on_its_page()
    {
        await _case.To(CaseState.InquiryDone);
        (
            await Portal
                .Get<AcceptInquiry>()
                .Run(Portal.As(World.Supervisor), World.Participant.Id, Portal.Stop)
        ).Value();
        SignIn(World.LapasStaff, Role.LapasStaff);
        var plan = Render<SittingsPage>();
        plan.Markup.ShouldContain("Belum ada sidang.");
        Press(plan, "Rencanakan");
        plan.WaitForAssertion(() =>
            plan.Markup.ShouldContain("Waktu sidang harus setelah sekarang.")
        );
        await plan.Find("input[type=date]").ChangeAsync("2026-11-25");
        await plan.Find("input[type=time]").ChangeAsync("09:00");
        await plan.Find("input[maxlength='200']").ChangeAsync("Aula Lapas");
        Press(plan, "Rencanakan");
        plan.WaitForAssertion(() => Address.ShouldContain("/kerja/sidang/"));
        var id = BoardSittingId.From(Guid.Parse(Address.Split('/')[^1]));
        (
            await Portal
                .Get<PutOnAgenda>()
                .Run(
                    Portal.As(World.LapasStaff),
                    World.Participant.Id,
                    id,
                    AgendaPurpose.Program,
                    null,
                    Portal.Stop
                )
        ).Value();
        Portal.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(1));
        SignIn(World.LapasStaff, Role.LapasStaff);
        var page = Render<SittingPage>(p => p.Add(c => c.Id, id.Value));
        page.Markup.ShouldContain(World.ParticipantName);
        Press(page, "Rekomendasikan");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Direkomendasikan"));
        await page.Find("input[maxlength='80']").ChangeAsync("BA-TPP-3");
        Press(page, "Simpan berita acara");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Berita acara BA-TPP-3"));
        (await _case.State()).ShouldBe(CaseState.BoardHeard);
    }

    [Fact]
    public async Task The_gate_log_sends_out_and_takes_back()
    {
        SignIn(World.LapasStaff, Role.LapasStaff);
        var page = Render<OutingsPage>();
        page.Markup.ShouldContain(World.ParticipantName);
        Press(page, "Keluar");
        page.WaitForAssertion(() => page.Markup.ShouldContain("kembali pukul 17.00 WIB"));
        Press(page, "Sudah kembali");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Di dalam"));
        (
            await Portal.Ask(db =>
                db.AssimilationLogs.Select(l => l.State).SingleAsync(Portal.Stop)
            )
        ).ShouldBe(AssimilationState.BackInPrison);
    }

    [Fact]
    public async Task Lists_show_what_waits_and_say_so_when_nothing_does()
    {
        SignIn(World.Officer, Role.Officer);
        Render<InquiriesPage>().Markup.ShouldContain("Tidak ada litmas yang berjalan.");
        await _case.To(CaseState.InquiryInProgress);
        SignIn(World.Officer, Role.Officer);
        var inquiries = Render<InquiriesPage>();
        inquiries.Markup.ShouldContain(World.ParticipantName);
        inquiries.Markup.ShouldContain("Pembebasan bersyarat");

        SignIn(World.BandungSupervisor, Role.Supervisor);
        Render<TransfersPage>().Markup.ShouldContain("Tidak ada permintaan pindah bimbingan.");
    }

    [Fact]
    public async Task The_receiving_head_names_an_officer_before_accepting()
    {
        await _case.To(CaseState.UnderSupervision);
        (await _case.AskForTransfer(World.Bandung.Id)).Value();
        SignIn(World.BandungSupervisor, Role.Supervisor);
        var page = Render<TransfersPage>();
        page.Markup.ShouldContain(World.Participant.Alias);
        page.Markup.ShouldNotContain(World.ParticipantName);
        Press(page, "Terima");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Menunggu jawaban"));
        (
            await Portal.Ask(db =>
                db.SupervisionTransfers.Select(t => t.State).SingleAsync(Portal.Stop)
            )
        ).ShouldBe(TransferState.Requested);
    }

    private IRenderedComponent<CasePanel> Panel() =>
        Render<CasePanel>(p => p.Add(c => c.Participant, World.Participant.Id));

    private Task<List<string>> Buttons(Domain.Identity.AccountId account, Role role)
    {
        SignIn(account, role);
        return Task.FromResult(
            Panel()
                .FindAll(".kerja-actions button")
                .Select(button => button.TextContent.Trim())
                .ToList()
        );
    }
}
