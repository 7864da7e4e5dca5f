using Bunit;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Components.Kerja;
using ReintegrasiPortal.Web.Features.Opportunities;

namespace ReintegrasiPortal.Web.Tests.Opportunities;

public sealed class WizardTests : KerjaPages
{
    [Fact]
    public void Only_registered_kinds_are_offered_and_an_empty_step_says_what_is_missing()
    {
        var page = Open(1);
        page.FindAll("input[type=radio]").Count.ShouldBe(2);

        Press(page, "Lanjut");

        var alert = page.Find("[role=alert]").TextContent;
        alert.ShouldContain("Pilih jenis bantuan.");
        alert.ShouldContain("Isian ini belum diisi.");
        Address.ShouldEndWith("langkah=1");
    }

    [Fact]
    public async Task A_step_that_is_right_saves_the_draft_and_goes_on()
    {
        await Keep(Filled());
        var page = Open(1);

        Press(page, "Lanjut");

        page.WaitForAssertion(() => Address.ShouldEndWith("langkah=2"));
        page.Find("[role=status]").TextContent.ShouldContain("Draf tersimpan 09.00 WIB");
        (await Draft()).Form.Step.ShouldBe(WizardStep.Where);
    }

    [Fact]
    public async Task What_is_typed_is_saved_after_a_pause_and_not_before()
    {
        var page = Open(1);
        page.Find("textarea").Input("Mengelas rangka.");

        Portal.Clock.Advance(Autosave.Pause - TimeSpan.FromMilliseconds(1));
        (await Draft()).SavedAt.ShouldBeNull();

        Portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await page.WaitForAssertionAsync(() =>
            page.Find(".kerja-wizard > .kerja-hint").TextContent.ShouldContain("Draf tersimpan")
        );
        (await Draft()).Form.Description.ShouldBe("Mengelas rangka.");
    }

    [Fact]
    public async Task Leaving_the_page_saves_the_last_words()
    {
        var page = Open(1);
        page.Find("textarea").Input("Kata terakhir.");
        await DisposeComponentsAsync();

        (await Draft()).Form.Description.ShouldBe("Kata terakhir.");
    }

    [Fact]
    public async Task Coming_back_offers_to_go_on_or_to_start_afresh()
    {
        var form = Filled();
        form.Step = WizardStep.Needs;
        await Keep(form);

        var page = Open(null);
        page.Markup.ShouldContain("Isian Anda tersimpan pada 24 November 2026, 09.00 WIB.");
        Press(page, "Lanjutkan draf");
        Address.ShouldEndWith("langkah=4");

        page = Open(null);
        Press(page, "Mulai dari awal");
        page.WaitForAssertion(() => page.FindAll("input[type=radio]").Count.ShouldBe(2));
        var afresh = (await Draft()).Form;
        afresh.Title.ShouldBe("");
        afresh.Id.ShouldNotBe(form.Id);
    }

    [Fact]
    public async Task A_wage_below_the_minimum_of_the_place_warns_and_does_not_block()
    {
        var form = Filled();
        form.WageFrom = 2_000_000;
        await Keep(form);
        var page = Open(3);

        page.Markup.ShouldContain(
            "Di bawah upah minimum Kota Serang tahun 2026: Rp4.665.927 per bulan"
        );
        Press(page, "Lanjut");
        page.WaitForAssertion(() => Address.ShouldEndWith("langkah=4"));
    }

    [Fact]
    public async Task Training_is_not_asked_about_wages()
    {
        var form = Filled();
        form.Kind = HelpKinds.Training;
        await Keep(form);
        var page = Open(2);

        page.Find(".rp-steps").TextContent.ShouldContain("Langkah 2 dari 4");
        Press(page, "Lanjut");
        page.WaitForAssertion(() => Address.ShouldEndWith("langkah=4"));
    }

    [Fact]
    public async Task The_check_page_shows_every_answer_links_back_and_posts()
    {
        var form = Filled();
        form.Exclusions.Add(new ExclusionForm { Reason = "Memegang kas toko." });
        await Keep(form);
        var page = Open(5);

        var answers = page.Find("dl").TextContent;
        foreach (
            var answer in new[]
            {
                "Juru las listrik",
                "Serang, Kota Serang",
                "Rp4.700.000–Rp5.200.000 per bulan",
                "1 Desember 2026 sampai 15 Januari 2027",
                "Asimilasi, Integrasi",
                "Las listrik (SMAW)",
                "Pidana umum: Memegang kas toko.",
            }
        )
        {
            answers.ShouldContain(answer);
        }

        page.FindAll("dl a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("/kerja/kesempatan/baru?langkah=3");

        Press(page, "Terbitkan");
        page.WaitForAssertion(() => Address.ShouldEndWith($"/kerja/kesempatan/{form.Id}"));
        (
            await Portal.Ask(db =>
                db.Opportunities.CountAsync(o => o.Id == OpportunityId.From(form.Id))
            )
        ).ShouldBe(1);
        (await Portal.Ask(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_posted_names_its_step_and_keeps_the_answers()
    {
        var form = Filled();
        form.Places = null;
        form.Shifts = Shifts.None;
        await Keep(form);
        var page = Open(5);

        Press(page, "Terbitkan");

        page.WaitForAssertion(() =>
            page.FindAll("[role=alert] a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(
                    ["/kerja/kesempatan/baru?langkah=4", "/kerja/kesempatan/baru?langkah=2"],
                    ignoreOrder: true
                )
        );
        (await Draft()).Form.Title.ShouldBe(form.Title);
    }

    private OpportunityForm Filled()
    {
        var form = OpportunityForm.CopyOf(TestKit.World.JobTerms(Portal.Today));
        form.StartFrom = new DateOnly(2026, 12, 1);
        form.StartUntil = new DateOnly(2027, 1, 15);
        return form;
    }

    private IRenderedComponent<OpportunityWizardPage> Open(int? step)
    {
        var page = Open<OpportunityWizardPage>(
            World.EmployerMember,
            Role.EmployerMember,
            "/kerja/kesempatan/baru" + (step is null ? "" : $"?langkah={step}")
        );
        page.WaitForState(() => page.FindAll("button").Count > 0);
        return page;
    }

    private async Task Keep(OpportunityForm form) =>
        (
            await Portal
                .Get<SaveOpportunityDraft>()
                .Run(Portal.As(World.EmployerMember), form, Portal.Stop)
        ).Value();

    private async Task<OpportunityDraft> Draft() =>
        (
            await Portal
                .Get<ShowOpportunityDraft>()
                .Run(Portal.As(World.EmployerMember), Portal.Stop)
        ).Value();
}
