using Bunit;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class SentencePagesTests : KerjaPages
{
    [Fact]
    public void The_panel_shows_bands_the_count_and_folded_forms()
    {
        var panel = Panel(World.Officer, Role.Officer);

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("Perhitungan pidana"));
        panel.Markup.ShouldContain("Dua pertiga (2/3)");
        panel.Markup.ShouldContain("Bagaimana dihitung");
        panel.Markup.ShouldContain("3 tahun");
        panel.Markup.ShouldContain(World.RegisterNo);
        panel.FindAll("summary").Count(s => s.TextContent.Contains("Catat remisi")).ShouldBe(1);
        panel.FindAll("form input:not([type=hidden])").ShouldBeEmpty();
    }

    [Fact]
    public void The_head_of_the_office_reads_and_enters_nothing()
    {
        var panel = Panel(World.Supervisor, Role.Supervisor);

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("Data pidana"));
        panel.Markup.ShouldNotContain("Catat remisi");
        panel.Markup.ShouldNotContain("Ganti putusan");
    }

    [Fact]
    public void A_remission_is_entered_and_the_panel_says_how_far_dates_moved()
    {
        var panel = Panel(World.LapasStaff, Role.LapasStaff);
        var form = panel.WaitForElement(".kerja-act").ParentElement!;
        var remission = panel.FindComponent<RemissionForm>();

        Fill(remission, "input[type=date]", "2026-08-17");
        Fill(remission, "input[inputmode=numeric]", "60");
        remission.FindAll("input[type=text]:not([readonly])")[^1].Change("SK REMISI 17/8");
        Save(remission);

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("maju 60 hari"));
        panel.Markup.ShouldContain("Remisi umum");
        form.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays()
    {
        var panel = Panel(World.Officer, Role.Officer);
        panel.WaitForElement(".kerja-act");
        var remission = panel.FindComponent<RemissionForm>();

        Fill(remission, "input[type=date]", "2026-08-17");
        Fill(remission, "input[inputmode=numeric]", "9000");
        remission.FindAll("input[type=text]:not([readonly])")[^1].Change("SK 1");
        Save(remission);

        remission.WaitForAssertion(() =>
            remission.Markup.ShouldContain("Lebih besar dari sisa pidana")
        );
        remission.Find("input[type=date]").GetAttribute("value").ShouldBe("2026-08-17");
        (await Portal.Ask(db => db.Remissions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_contradiction_is_shown_with_both_sources_and_settled_by_a_word()
    {
        var court = new Court(Portal, World);
        (await court.Official(CalendarPoint.Expiry, new DateOnly(2028, 3, 1), "SDP 77")).Value();
        var panel = Panel(World.Officer, Role.Officer);

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("SDP 77 · 1 Maret 2028"));
        panel.Markup.ShouldContain("10 Maret 2028");
        panel
            .FindAll("button")
            .Single(b => b.TextContent.Trim() == "Keputusan tetap berlaku")
            .Click();

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("Diselesaikan:"));
        (await Portal.Ask(db => db.Contradictions.SingleAsync())).Ruling.ShouldBe(
            ContradictionRuling.DecisionStands
        );
    }

    [Fact]
    public async Task A_verdict_is_withdrawn_only_when_it_was_a_mistake()
    {
        var court = new Court(Portal, World);
        (
            await court.Verdict(
                new VerdictTerms("99/2026", new DateOnly(2026, 3, 3), new SentenceLength(0, 6, 0))
            )
        ).Value();
        var panel = Panel(World.Officer, Role.Officer);
        panel.WaitForElement(".kerja-act");
        var form = panel
            .FindComponents<VerdictForm>()
            .Single(f => f.Instance.Old?.Terms.DecisionNo == "99/2026");

        form.Markup.ShouldNotContain("Tarik putusan");
        await form.InvokeAsync(() =>
            form.FindComponent<Components.Kerja.CodeSelect<VerdictReason>>()
                .Instance.ValueChanged.InvokeAsync(VerdictReason.EntryMistake)
        );
        form.Find("input[type=checkbox]").Change(true);
        form.FindAll("button").Single(b => b.TextContent.Trim() == "Tarik putusan").Click();

        panel.WaitForAssertion(() => panel.Markup.ShouldNotContain("Ganti putusan 99/2026"));
        (await court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Date.ShouldBe(new DateOnly(2028, 3, 10));
    }

    [Fact]
    public async Task An_unknown_birth_date_asks_for_data()
    {
        (await new Court(Portal, World).Born(null)).Value();

        var panel = Panel(World.Officer, Role.Officer);

        panel.WaitForAssertion(() => panel.Markup.ShouldContain("perlu data"));
    }

    [Fact]
    public async Task Staff_hand_in_a_list_and_read_which_lines_were_turned_away()
    {
        var page = Open<ManyRemissionsPage>(World.LapasStaff, Role.LapasStaff, "/kerja/remisi");

        Fill(page, "input[type=date]", "2026-08-17");
        page.FindAll("input[type=text]:not([readonly])")[^1].Change("PAS-9.PK.05.04");
        page.Find("textarea").Change($"{World.RegisterNo}\t60\nTIDAK-ADA\t30");
        Press(page, "Simpan remisi");

        page.WaitForAssertion(() =>
            page.Markup.ShouldContain("1 tersimpan, 0 sudah ada, 1 ditolak")
        );
        page.Markup.ShouldContain("Baris 2 (TIDAK-ADA):");
        (await Portal.Ask(db => db.Remissions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public void Rules_are_previewed_without_names_for_an_administrator_and_then_added()
    {
        var page = Open<RulesPage>(World.Admin, Role.Admin, "/kerja/aturan");

        page.WaitForAssertion(() => page.Markup.ShouldContain("UU1-2023"));
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Trim() == "Tambahkan aturan");
        page.Find("textarea")
            .Change(
                """{ "code": "UJI", "validFrom": "2027-01-01", "legalSource": "Uji", "trialMonths": 6 }"""
            );
        Press(page, "Lihat dampaknya");
        page.WaitForAssertion(() => page.Markup.ShouldContain("kurang dari 5"));
        page.Markup.ShouldNotContain("Canary");
        Press(page, "Tambahkan aturan");

        page.WaitForAssertion(() => page.FindAll(".rp-list strong")[0].TextContent.ShouldBe("UJI"));
    }

    [Fact]
    public void A_head_sees_whom_a_rule_moves_and_cannot_add_it()
    {
        var page = Open<RulesPage>(World.Supervisor, Role.Supervisor, "/kerja/aturan");
        page.WaitForAssertion(() => page.Markup.ShouldContain("UU1-2023"));
        page.Find("textarea")
            .Change(
                """{ "code": "UJI", "validFrom": "2027-01-01", "legalSource": "Uji", "trialMonths": 6 }"""
            );
        Press(page, "Lihat dampaknya");

        page.WaitForAssertion(() => page.Markup.ShouldContain(World.ParticipantName));
        page.Markup.ShouldContain("maju 181 hari");
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Trim() == "Tambahkan aturan");
    }

    private IRenderedComponent<CalendarPanel> Panel(AccountId account, Role role) =>
        Open<CalendarPanel>(
            account,
            role,
            $"/kerja/peserta/{World.Participant.Id.Value}",
            parameters: p => p.Add(panel => panel.Participant, World.Participant.Id)
        );

    private static void Fill<T>(IRenderedComponent<T> form, string selector, string text)
        where T : Microsoft.AspNetCore.Components.IComponent => form.Find(selector).Change(text);

    private static void Save<T>(IRenderedComponent<T> form)
        where T : Microsoft.AspNetCore.Components.IComponent => Press(form, "Simpan");
}
