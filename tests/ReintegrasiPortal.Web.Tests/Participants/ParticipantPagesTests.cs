using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Insights;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;

namespace ReintegrasiPortal.Web.Tests.Participants;

/// <summary>The pages about people on the real use cases and a real database; only the browser is played.</summary>
public sealed class ParticipantPagesTests : KerjaPages
{
    [Fact]
    public void The_list_shows_people_and_the_address_holds_the_search()
    {
        SignIn(World.Officer, Role.Officer);
        var page = Render<ParticipantsPage>();
        page.Find("tbody a").TextContent.ShouldBe(World.ParticipantName);
        page.Find("tbody").TextContent.ShouldContain("Asimilasi");

        page.Find("input[type=search]").Input("tidak ada orang ini");
        Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() =>
            Services
                .GetRequiredService<NavigationManager>()
                .Uri.ShouldEndWith("?cari=tidak%20ada%20orang%20ini")
        );
        page.WaitForAssertion(() => page.Markup.ShouldContain("Tidak ada peserta yang cocok"));
    }

    [Fact]
    public void Nobody_to_accompany_leads_to_the_import()
    {
        SignIn(World.OtherOfficer, Role.Officer);
        Render<ParticipantsPage>()
            .Find(".rp-empty a")
            .GetAttribute("href")
            .ShouldBe("/kerja/impor");
    }

    [Fact]
    public async Task Staff_of_the_prison_record_a_decision_and_see_it_at_once()
    {
        SignIn(World.LapasStaff, Role.LapasStaff);
        var page = Render<ParticipantPage>(p => p.Add(c => c.Id, World.Participant.Id.Value));
        page.Markup.ShouldContain("K-7Q2M · Register " + World.RegisterNo);
        page.FindAll("[role=tab]")
            .Select(tab => tab.TextContent.Trim())
            .ShouldBe(["Jalur", "Kesiapan", "Dokumen", "Linimasa"]);
        var form = page.FindComponent<RecordStageForm>();
        Save(page);
        page.WaitForAssertion(() => form.Markup.ShouldContain("Isian ini belum diisi."));

        await form.InvokeAsync(() =>
            form.FindComponent<MudSelect<Stage?>>()
                .Instance.ValueChanged.InvokeAsync(Stage.Integration)
        );
        form.FindAll("input").First(i => i.GetAttribute("maxlength") == "80").Change("BA-77");
        await form.InvokeAsync(() =>
            form.FindComponent<MudDatePicker>()
                .Instance.DateChanged.InvokeAsync(Portal.Today.ToDateTime(TimeOnly.MinValue))
        );
        Save(page);

        page.WaitForAssertion(() => page.Markup.ShouldContain("BA BA-77"));
    }

    [Fact]
    public void A_person_of_others_is_not_there()
    {
        SignIn(World.OtherOfficer, Role.Officer);
        var page = Render<ParticipantPage>(p => p.Add(c => c.Id, World.Participant.Id.Value));

        page.Markup.ShouldNotContain("K-7Q2M");
    }

    [Fact]
    public async Task An_import_shows_how_far_it_is_and_what_came_of_it()
    {
        var id = ImportRunId.New();
        var file = ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2, skills: "XX99"));
        (
            await Portal
                .Get<ImportParticipants>()
                .Run(Portal.As(World.Officer), id, "daftar.csv", file, Portal.Stop)
        ).Value();
        SignIn(World.Officer, Role.Officer);
        Render<ImportPage>().Markup.ShouldContain("Menunggu giliran");

        (await Portal.Get<ProcessImport>().Run(Actor.System, id, null, null, Portal.Stop)).Value();

        var page = Render<ImportPage>();
        page.Markup.ShouldContain("1 baru, 0 diperbarui, 0 tidak berubah, 1 ditolak.");
        page.Find("a[download]")
            .GetAttribute("href")
            .ShouldBe($"/kerja/impor/{id.Value}/ditolak.csv");
        ImportColumns
            .Required.Concat(ImportColumns.Optional)
            .ShouldAllBe(column => page.Markup.Contains(column));
    }

    [Fact]
    public void Progress_is_said_in_numbers_people_read()
    {
        SignIn(World.LapasStaff, Role.LapasStaff);
        var line = Render<ImportRunLine>(p =>
            p.Add(
                c => c.Run,
                new ImportLine(
                    ImportRunId.New(),
                    "besar.csv",
                    TestPortal.Start,
                    new ImportProgress(ImportState.Running, 3_000, 1_240, 1_240, 0, 0, 0, "")
                )
            )
        );

        line.Find("[role=status]").TextContent.ShouldBe($"{1_240:N0} dari {3_000:N0} baris");
    }

    [Fact]
    public void Every_role_has_its_day()
    {
        foreach (
            var (account, role, title) in (ValueTuple<AccountId, Role, string>[])
                [
                    (World.Officer, Role.Officer, "Mitra menunggu verifikasi"),
                    (World.EmployerMember, Role.EmployerMember, "Calon menunggu jawaban Anda"),
                    (World.LapasStaff, Role.LapasStaff, "Peserta tanpa keterampilan tercatat"),
                    (World.Admin, Role.Admin, "Tidak ada yang menunggu Anda saat ini."),
                ]
        )
        {
            SignIn(account, role);
            Render<TodayPage>().Markup.ShouldContain(title);
        }
    }

    private static void Save(IRenderedComponent<ParticipantPage> page) =>
        page.FindAll("button").Single(b => b.TextContent == "Catat keputusan").Click();
}
