using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Coaching;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>The pages of coaching on the real use cases and a real database; only the browser is played.</summary>
public sealed class CoachingPagesTests : KerjaPages
{
    private Taught _taught = null!;

    protected override async Task Arrange() => _taught = await Taught.To(Portal, World.Participant);

    [Fact]
    public async Task Everybody_is_marked_at_once_and_the_list_is_saved()
    {
        var page = Attendance();
        page.Markup.ShouldContain(World.ParticipantName);

        Press(page, "Semua hadir");
        page.Markup.ShouldContain("1 dari 1 sudah ditandai, 1 hadir");
        Press(page, "Simpan daftar hadir");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Daftar ini sudah dicatat"));
        (await Marks()).ShouldBe([AttendanceKind.Attended]);
    }

    [Fact]
    public void Marking_everybody_can_be_undone_before_it_is_saved()
    {
        var page = Attendance();
        Press(page, "Semua hadir");

        Press(page, "Urungkan");

        page.Markup.ShouldContain("0 dari 1 sudah ditandai");
    }

    [Fact]
    public async Task A_letter_marks_a_person_and_an_excuse_waits_for_its_reason()
    {
        var page = Attendance();
        page.Find("fieldset").KeyDown(new KeyboardEventArgs { Key = "i" });
        Press(page, "Simpan daftar hadir");
        page.Markup.ShouldContain("Pilih alasan izin.");
        (await Marks()).ShouldBeEmpty();

        page.Find("fieldset select").Change(nameof(ExcuseReason.Worship));
        Press(page, "Simpan daftar hadir");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Daftar ini sudah dicatat"));
        (await Marks()).ShouldBe([AttendanceKind.Excused]);
    }

    [Fact]
    public void Nobody_is_left_out_by_mistake()
    {
        var page = Attendance();

        Press(page, "Simpan daftar hadir");

        page.Find("[role=alert]")
            .TextContent.ShouldContain("Tandai setiap orang sebelum menyimpan: 1 belum.");
    }

    [Fact]
    public async Task What_was_saved_is_taken_back_step_by_step()
    {
        var page = Attendance();
        Press(page, "Semua hadir");
        Press(page, "Simpan daftar hadir");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Daftar ini sudah dicatat"));
        page.Find("fieldset").KeyDown(new KeyboardEventArgs { Key = "t" });
        Press(page, "Simpan daftar hadir");
        page.WaitForAssertion(() => page.Markup.ShouldContain("1 dari 1 sudah ditandai, 0 hadir"));

        Press(page, "Urungkan pencatatan");
        page.WaitForAssertion(() => page.Markup.ShouldContain("1 dari 1 sudah ditandai, 1 hadir"));
        (await Marks()).ShouldBe([AttendanceKind.Attended]);

        Press(page, "Urungkan pencatatan");
        page.WaitForAssertion(() => page.Markup.ShouldContain("0 dari 1 sudah ditandai"));
        (await Marks()).ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_others_is_not_there() =>
        Open<AttendancePage>(
            World.Officer,
            Role.Officer,
            "/kerja/pembinaan/sesi",
            parameters: p => p.Add(c => c.Id, _taught.Session.Value)
        )
            .Markup.ShouldNotContain("Las dasar");

    [Fact]
    public async Task The_form_says_what_is_missing_keeps_what_was_chosen_and_saves_once_whole()
    {
        var page = Review(World.LapasStaff, Role.LapasStaff, "peserta", World.Participant.Id.Value);
        page.Find($"input[name={WorkItem.Safety}][value='3']").Change(true);
        Press(page, "Simpan rekomendasi");
        page.FindAll(".kerja-error").Count.ShouldBe(8);
        page.Find($"input[name={WorkItem.Safety}][value='3']")
            .HasAttribute("checked")
            .ShouldBeTrue();

        foreach (var item in Enum.GetValues<WorkItem>())
        {
            page.Find($"input[name={item}][value='4']").Change(true);
        }

        page.Find("input[name=recommends][value=Yes]").Change(true);
        page.Find("input[inputmode=numeric]").Change("40");
        Press(page, "Simpan rekomendasi");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Rekomendasi tersimpan."));
        (await Portal.Ask(db => db.WorkReviews.SingleAsync())).Points.ShouldBe(32);
        Review(World.LapasStaff, Role.LapasStaff, "peserta", World.Participant.Id.Value)
            .Markup.ShouldContain("Rekomendasi bulan ini sudah ada");
    }

    [Fact]
    public void Somebody_elses_person_has_no_form() =>
        Review(World.PokmasMember, Role.PartnerMember, "pembinaan", _taught.Enrolment.Value)
            .FindAll("fieldset")
            .ShouldBeEmpty();

    [Fact]
    public async Task Officers_see_how_ready_somebody_is_and_set_what_is_missing()
    {
        SignIn(World.Officer, Role.Officer);
        var tab = Render<ReadinessTab>(p => p.Add(c => c.Id, World.Participant.Id.Value));
        tab.Markup.ShouldContain("Kesiapan belum ditanyakan.");

        tab.Find("button[aria-label='Ubah KTP']").Click();
        Press(tab.FindComponent<ReadinessPanel>(), "Simpan");

        tab.WaitForAssertion(() => tab.Markup.ShouldContain("Kesiapan 0 dari 1"));
        (await Portal.Ask(db => db.CaseTasks.SingleAsync())).Kind.ShouldBe(
            TaskKind.GetIdentityCard
        );
        tab.Markup.ShouldContain("Tidak ada jalur narkotika untuk peserta ini.");
        tab.Markup.ShouldContain("Tidak ada catatan Register F.");
    }

    [Fact]
    public void The_head_of_the_bapas_sees_no_track()
    {
        SignIn(World.Supervisor, Role.Supervisor);
        var tab = Render<ReadinessTab>(p => p.Add(c => c.Id, World.Participant.Id.Value));

        tab.Markup.ShouldContain("Perilaku");
        tab.Markup.ShouldNotContain("Jalur narkotika");
    }

    [Fact]
    public void Programmes_and_gaps_lead_to_each_other()
    {
        SignIn(World.LapasStaff, Role.LapasStaff);
        var list = Render<ProgrammesPage>();
        list.Find(".kerja-card a")
            .GetAttribute("href")
            .ShouldBe($"/kerja/pembinaan/{_taught.Program.Value}");
        list.Markup.ShouldContain("1 daftar hadir belum diisi");

        Render<GapsPage>().Markup.ShouldContain(World.ParticipantName);
    }

    [Fact]
    public async Task A_session_is_planned_on_the_page_of_its_programme()
    {
        SignIn(World.LapasStaff, Role.LapasStaff);
        var page = Render<ProgrammePage>(p => p.Add(c => c.Id, _taught.Program.Value));
        page.Find("input[type=date]").Change(Portal.Today.AddDays(7).ToString("yyyy-MM-dd", null));

        Press(page, "Jadwalkan");

        page.WaitForAssertion(() => page.Markup.ShouldContain("1 Desember 2026"));
        (await Portal.Ask(db => db.CoachingSessions.CountAsync())).ShouldBe(2);
    }

    private IRenderedComponent<AttendancePage> Attendance() =>
        Open<AttendancePage>(
            World.LapasStaff,
            Role.LapasStaff,
            "/kerja/pembinaan/sesi",
            parameters: p => p.Add(c => c.Id, _taught.Session.Value)
        );

    private IRenderedComponent<ReviewPage> Review(
        AccountId who,
        Role role,
        string about,
        Guid id
    ) =>
        Open<ReviewPage>(
            who,
            role,
            "/kerja/rekomendasi",
            parameters: p => p.Add(c => c.About, about).Add(c => c.Id, id)
        );

    private Task<List<AttendanceKind>> Marks() =>
        Portal.Ask(db => db.Attendances.Select(a => a.Kind).ToListAsync());
}
