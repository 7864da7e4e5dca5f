using Bunit;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Documents;
using ReintegrasiPortal.Web.Features.Reporting;

namespace ReintegrasiPortal.Web.Tests.Reporting;

public sealed class ReportingPagesTests : KerjaPages
{
    protected override async Task Arrange() =>
        (
            await Portal
                .Get<SetReportingSchedule>()
                .Run(
                    Portal.As(World.Officer),
                    World.Participant.Id,
                    new ScheduleTerms(
                        ReportingInterval.Weekly,
                        DayOfWeek.Tuesday,
                        new(9, 0),
                        "Loket 2",
                        ReportingChannel.InPerson,
                        Portal.Today,
                        Portal.Today.AddDays(100)
                    ),
                    Portal.Stop
                )
        ).Value();

    [Fact]
    public async Task Two_taps_record_that_somebody_came()
    {
        var page = Open<ReportingPage>(World.Officer, Role.Officer, "/kerja/wajib-lapor");
        page.Markup.ShouldContain(World.ParticipantName);
        page.Markup.ShouldContain("Selasa, 24 November 2026, 09.00 WIB");

        Press(page, "Hadir");
        Press(page, "Ya, catat: Hadir");

        await page.WaitForAssertionAsync(() => page.Markup.ShouldNotContain("Ya, catat: Hadir"));
        (await First()).ShouldBe(DutyState.Attended);
    }

    [Fact]
    public async Task An_excuse_asks_for_its_kind_and_can_be_put_away()
    {
        var tab = Tab();

        tab.FindAll("button").First(b => b.TextContent.Trim() == "Izin").Click();
        Press(tab, "Batal");
        (await First()).ShouldBe(DutyState.Due);
        tab.FindAll("button").First(b => b.TextContent.Trim() == "Izin").Click();
        Press(tab, "Jam kerja");

        await tab.WaitForAssertionAsync(() => tab.Markup.ShouldContain("Riwayat"));
        (await First()).ShouldBe(DutyState.Excused);
    }

    [Fact]
    public void The_tab_says_what_follows_and_that_nothing_is_revoked()
    {
        var tab = Tab();

        tab.Markup.ShouldContain("Setiap Selasa, pukul 09.00 WIB");
        tab.Markup.ShouldContain("PK berkunjung ke rumah");
        tab.Markup.ShouldContain("Kebiasaan kantor.");
    }

    [Fact]
    public void The_screen_of_the_office_shows_a_code_and_changes_it()
    {
        var page = Open<OfficeScreenPage>(World.Officer, Role.Officer, "/kerja/wajib-lapor/qr");
        var first = page.Find("svg.qr path").GetAttribute("d");

        Portal.Clock.Advance(OfficeCodes.Shown);

        page.WaitForAssertion(() => page.Find("svg.qr path").GetAttribute("d").ShouldNotBe(first));
        page.Markup.ShouldContain("Bapas Kelas I Serang");
    }

    [Fact]
    public void The_papers_tab_offers_filing_to_those_who_file()
    {
        SignIn(World.Officer, Role.Officer);
        Render<DocumentsTab>(p => p.Add(t => t.Id, World.Participant.Id.Value))
            .Markup.ShouldContain("Tambah dokumen");
        SignIn(World.Supervisor, Role.Supervisor);
        Render<DocumentsTab>(p => p.Add(t => t.Id, World.Participant.Id.Value))
            .Markup.ShouldNotContain("Tambah dokumen");
    }

    private IRenderedComponent<ReportingTab> Tab()
    {
        SignIn(World.Officer, Role.Officer);
        return Render<ReportingTab>(p => p.Add(t => t.Id, World.Participant.Id.Value));
    }

    private Task<DutyState> First() =>
        Portal.Ask(db =>
            db.ReportingDuties.OrderBy(d => d.DueOn).Select(d => d.State).FirstAsync(Portal.Stop)
        );
}
