using Bunit;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>The officer's queue, on the real use cases and a real database; only the browser is played.</summary>
public sealed class ClaimsPageTests : KerjaPages
{
    private Kin _kin = null!;

    protected override async Task Arrange()
    {
        _kin = new Kin(Portal, World);
        (await _kin.Claim((await _kin.Invite("Ibu Sartini")).Value().Code, "Ibu Sartini")).Value();
    }

    [Fact]
    public async Task The_officer_approves_and_the_claim_becomes_a_tie_that_can_be_ended()
    {
        var page = Open(World.Officer, Role.Officer);
        page.Find("[data-claim]").TextContent.ShouldContain("Ibu Sartini");
        page.Find("[data-claim]").TextContent.ShouldContain(World.ParticipantName);

        Button(page, "Setujui").Click();

        await page.WaitForAssertionAsync(() =>
            page.FindAll("button").Select(b => b.TextContent).ShouldBe(["Akhiri hubungan"])
        );
        (await _kin.Mine())
            .Relatives.ShouldHaveSingleItem()
            .Status.ShouldBe(Domain.Families.FamilyLinkStatus.Approved);
    }

    [Fact]
    public async Task A_declined_claim_leaves_the_queue()
    {
        var page = Open(World.Officer, Role.Officer);

        Button(page, "Tidak setujui").Click();

        await page.WaitForAssertionAsync(() => page.FindAll("[data-claim]").ShouldBeEmpty());
        page.Markup.ShouldContain("Tidak ada permohonan kerabat.");
    }

    [Fact]
    public void The_head_of_the_office_reads_and_decides_nothing()
    {
        var page = Open(World.Supervisor, Role.Supervisor);

        page.Find("[data-claim]").TextContent.ShouldContain("Ibu Sartini");
        page.FindAll("button").ShouldBeEmpty();
    }

    private IRenderedComponent<FamilyClaimsPage> Open(AccountId who, Role role)
    {
        SignIn(who, role);
        return Render<FamilyClaimsPage>();
    }

    private static AngleSharp.Dom.IElement Button(
        IRenderedComponent<FamilyClaimsPage> page,
        string text
    ) => page.FindAll("button").Single(b => b.TextContent.Trim() == text);
}
