using Bunit;
using Microsoft.AspNetCore.Components;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

/// <summary>The work pages on the real use cases and a real database; only the browser is played.</summary>
public sealed class WorkPagesTests : KerjaPages
{
    private Journey _journey = null!;

    protected override Task Arrange()
    {
        _journey = new Journey(Portal, World);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_officer_suggests_from_the_panel_and_the_offer_leaves_the_list()
    {
        SignIn(World.Officer, Role.Officer);
        var panel = Render<SuggestionsPanel>(p =>
            p.Add(c => c.ParticipantId, World.Participant.Id)
        );
        panel.Markup.ShouldContain("Juru las listrik");
        panel.FindAll(".cocok li").Count.ShouldBe(11);

        Press(panel, "Usulkan");

        panel.WaitForAssertion(() => panel.Markup.ShouldNotContain("Juru las listrik"));
        (await Portal.Get<ListMyOffers>().Run(Portal.As(World.ParticipantAccount), Portal.Stop))
            .Value()
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void The_head_of_the_office_reads_suggestions_and_has_no_button()
    {
        SignIn(World.Supervisor, Role.Supervisor);
        var panel = Render<SuggestionsPanel>(p =>
            p.Add(c => c.ParticipantId, World.Participant.Id)
        );
        panel.Markup.ShouldContain("Juru las listrik");
        panel.FindAll("button").ShouldNotContain(button => button.TextContent == "Usulkan");
    }

    [Fact]
    public async Task The_officers_page_draws_its_buttons_from_the_map_and_acts()
    {
        var id = await _journey.To(PlacementState.ParticipantAgreed);
        SignIn(World.Officer, Role.Officer);
        var page = Render<PlacementPage>(p => p.Add(c => c.Id, id.Value));
        page.Markup.ShouldContain(World.ParticipantName);
        Buttons(page)
            .ShouldBe(["Setujui dan perkenalkan", "Tidak melanjutkan", "Tarik"], ignoreOrder: true);

        Press(page, "Setujui dan perkenalkan");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Disetujui PK"));
        (await _journey.State()).ShouldBe(PlacementState.OfficerApproved);
    }

    [Fact]
    public async Task A_reason_is_asked_for_before_anything_is_withdrawn()
    {
        var id = await _journey.To(PlacementState.ParticipantAgreed);
        SignIn(World.Officer, Role.Officer);
        var page = Render<PlacementPage>(p => p.Add(c => c.Id, id.Value));
        Press(page, "Tarik");
        page.FindAll("button").Last(button => button.TextContent == "Tarik").Click();

        page.WaitForAssertion(() => page.Markup.ShouldContain("Pilih alasan."));
        (await _journey.State()).ShouldBe(PlacementState.ParticipantAgreed);
    }

    [Fact]
    public async Task The_partner_sees_the_blind_profile_and_then_what_is_shared()
    {
        var id = await _journey.To(PlacementState.PartnerAccepted);
        SignIn(World.EmployerMember, Role.EmployerMember);
        var page = Render<CandidatePage>(p => p.Add(c => c.Id, id.Value));
        page.Markup.ShouldContain("Las listrik (SMAW) (lembaga pelatihan)");
        page.Markup.ShouldNotContain(World.ParticipantName);
        page.Markup.ShouldNotContain(World.RegisterNo);

        await _journey.Share(SharedField.FullName);
        page = Render<CandidatePage>(p => p.Add(c => c.Id, id.Value));
        page.Markup.ShouldContain(World.ParticipantName);

        Press(page, "Atur pertemuan");
        await page.Find("input[type=date]").ChangeAsync("2026-12-01");
        await page.Find("input[type=time]").ChangeAsync("09:30");
        await page.Find("input[maxlength='200']").ChangeAsync("Bengkel Uji Baja");
        page.FindAll("button").Last(button => button.TextContent == "Atur pertemuan").Click();

        page.WaitForAssertion(() =>
            page.Find(".rp-summary").TextContent.ShouldContain("09.30 WIB, Bengkel Uji Baja")
        );
        (await _journey.State()).ShouldBe(PlacementState.Interviewing);
    }

    [Fact]
    public async Task Candidates_are_grouped_by_offer_and_placements_by_state()
    {
        await _journey.To(PlacementState.OfficerApproved);
        SignIn(World.EmployerMember, Role.EmployerMember);
        var candidates = Render<CandidatesPage>();
        candidates.Find("h2").TextContent.ShouldBe("Juru las listrik (1 orang)");
        candidates.Markup.ShouldContain("Menunggu jawaban Anda");

        SignIn(World.Officer, Role.Officer);
        var placements = Render<PlacementsPage>();
        placements.Find("h2").TextContent.ShouldBe("Disetujui PK (1)");
        placements.Markup.ShouldContain("Mitra: Saya berminat");
    }

    [Fact]
    public void An_empty_list_says_what_to_do()
    {
        SignIn(World.Officer, Role.Officer);
        Render<PlacementsPage>().Find("a[href='/kerja/peserta']").ShouldNotBeNull();
        SignIn(World.EmployerMember, Role.EmployerMember);
        Render<CandidatesPage>().Find("a[href='/kerja/kesempatan']").ShouldNotBeNull();
    }

    private static IEnumerable<string> Buttons<T>(IRenderedComponent<T> page)
        where T : IComponent => page.FindAll("button").Select(button => button.TextContent);
}
