using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Insights;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Opportunities;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Tests.Participants;

/// <summary>The pages about people on the real use cases and a real database; only the browser is played.</summary>
public sealed class ParticipantPagesTests : BunitContext, IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private BunitAuthorizationContext _signedIn = null!;
    private AsyncServiceScope _scope;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _scope = _portal.Services.CreateAsyncScope();
        Services.AddLocalization();
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(_portal.Clock);
        Services.AddSingleton<OpportunityWords>();
        Services.AddSingleton<MatchSentences>();
        Services.AddSingleton<RefusalTexts>();
        Services.AddFallbackServiceProvider(_scope.ServiceProvider);
        JSInterop.Mode = JSRuntimeMode.Loose;
        _signedIn = AddAuthorization();
        Render<MudPopoverProvider>();
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _scope.DisposeAsync();
        await _portal.DisposeAsync();
    }

    [Fact]
    public void The_list_shows_people_and_the_address_holds_the_search()
    {
        SignIn(_world.Officer, Role.Officer);
        var page = Render<ParticipantsPage>();
        page.Find("tbody a").TextContent.ShouldBe(World.ParticipantName);
        page.Find("tbody").TextContent.ShouldContain("Asimilasi");

        page.Find("input[type=search]").Input("tidak ada orang ini");
        _portal.Clock.Advance(TimeSpan.FromSeconds(1));
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
        SignIn(_world.OtherOfficer, Role.Officer);
        Render<ParticipantsPage>()
            .Find(".rp-empty a")
            .GetAttribute("href")
            .ShouldBe("/kerja/impor");
    }

    [Fact]
    public async Task Staff_of_the_prison_record_a_decision_and_see_it_at_once()
    {
        SignIn(_world.LapasStaff, Role.LapasStaff);
        var page = Render<ParticipantPage>(p => p.Add(c => c.Id, _world.Participant.Id.Value));
        page.Markup.ShouldContain("K-7Q2M · Register " + World.RegisterNo);
        page.FindAll("[role=tab]").Count.ShouldBe(1);
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
                .Instance.DateChanged.InvokeAsync(_portal.Today.ToDateTime(TimeOnly.MinValue))
        );
        Save(page);

        page.WaitForAssertion(() => page.Markup.ShouldContain("BA BA-77"));
    }

    [Fact]
    public void A_person_of_others_is_not_there()
    {
        SignIn(_world.OtherOfficer, Role.Officer);
        var page = Render<ParticipantPage>(p => p.Add(c => c.Id, _world.Participant.Id.Value));

        page.Markup.ShouldNotContain("K-7Q2M");
    }

    [Fact]
    public async Task An_import_shows_how_far_it_is_and_what_came_of_it()
    {
        var id = ImportRunId.New();
        var file = ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2, skills: "XX99"));
        (
            await _portal
                .Get<ImportParticipants>()
                .Run(_portal.As(_world.Officer), id, "daftar.csv", file, _portal.Stop)
        ).Value();
        SignIn(_world.Officer, Role.Officer);
        Render<ImportPage>().Markup.ShouldContain("Menunggu giliran");

        (
            await _portal.Get<ProcessImport>().Run(Actor.System, id, null, null, _portal.Stop)
        ).Value();

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
                    (_world.Officer, Role.Officer, "Mitra menunggu verifikasi"),
                    (_world.EmployerMember, Role.EmployerMember, "Calon menunggu jawaban Anda"),
                    (_world.LapasStaff, Role.LapasStaff, "Peserta tanpa keterampilan tercatat"),
                    (_world.Admin, Role.Admin, "Tidak ada yang menunggu Anda saat ini."),
                ]
        )
        {
            SignIn(account, role);
            Render<TodayPage>().Markup.ShouldContain(title);
        }
    }

    private void SignIn(AccountId account, Role role)
    {
        _signedIn.SetAuthorized("uji");
        _signedIn.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, account.Value.ToString()),
            new Claim(ClaimTypes.Role, role.ToString())
        );
    }

    private static void Save(IRenderedComponent<ParticipantPage> page) =>
        page.FindAll("button").Single(b => b.TextContent == "Catat keputusan").Click();
}
