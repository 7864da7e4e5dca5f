using Bunit;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Opportunities;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Partners;

public sealed class PartnerPageTests : KerjaPages
{
    private static readonly TimeSpan s_old = AccessTable.StepUpWithin + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_waiting_partner_sees_the_clock_answers_a_question_and_cannot_post_yet()
    {
        var id = PartnerId.New();
        var member = await Register(id);
        var page = Open<OrganisationPage>(member, Role.EmployerMember, "/kerja/organisasi");
        page.Markup.ShouldContain("Jawaban dalam ≤ 2 hari kerja, paling lambat 26 November 2026.");

        (
            await Portal
                .Get<AskPartner>()
                .Run(Portal.As(World.Officer), id, "Apakah ada BPJS?", Portal.Stop)
        ).Value();
        page = Open<OrganisationPage>(member, Role.EmployerMember, "/kerja/organisasi");
        page.Markup.ShouldContain("Apakah ada BPJS?");
        Press(page, "Kirim jawaban");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Isian ini belum diisi."));

        page.Find("textarea").Input("Ada, sejak 2024.");
        Press(page, "Kirim jawaban");
        page.WaitForAssertion(() =>
            page.Find(".kerja-talk").TextContent.ShouldContain("Ada, sejak 2024.")
        );

        Open<OpportunitiesPage>(member, Role.EmployerMember, "/kerja/kesempatan")
            .Markup.ShouldContain("Menunggu verifikasi Bapas");
    }

    [Fact]
    public async Task The_queue_counts_filters_by_address_and_marks_what_is_late()
    {
        await Register(PartnerId.New());
        Portal.Clock.Advance(TimeSpan.FromDays(7));
        var all = Open<VerificationPage>(World.Officer, Role.Officer, "/kerja/verifikasi");
        all.FindAll(".kerja-card").Count.ShouldBe(4);
        all.FindAll(".kerja-card")[0].TextContent.ShouldContain("Lewat batas");

        var waiting = Open<VerificationPage>(
            World.Officer,
            Role.Officer,
            "/kerja/verifikasi?status=1"
        );
        waiting.FindAll(".kerja-card").Count.ShouldBe(1);
        waiting.Find("a[aria-current=page]").TextContent.ShouldBe("Menunggu Bapas (1)");
    }

    [Fact]
    public async Task An_officer_verifies_with_an_agreement_and_hears_what_is_missing_first()
    {
        var id = PartnerId.New();
        await Register(id);
        var page = Review(id, Role.Officer, default);
        Press(page, "Verifikasi mitra");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Isian ini belum diisi."));

        page.Find(".kerja-act input").Input("PKS-77");
        Press(page, "Verifikasi mitra");
        page.WaitForAssertion(() =>
            page.Markup.ShouldContain(
                "PKS PKS-77, berlaku 24 November 2026 sampai 24 November 2027"
            )
        );
    }

    [Fact]
    public async Task Suspending_asks_for_the_password_before_anything_is_typed()
    {
        var page = Review(World.Employer.Id, Role.Officer, s_old);
        Press(page, "Masukkan kata sandi dulu");
        Address.ShouldEndWith(
            $"/masuk/ulang?kembali=%2Fkerja%2Fverifikasi%2F{World.Employer.Id.Value}"
        );

        page = Review(World.Employer.Id, Role.Officer, default);
        page.Find(".kerja-act textarea").Input("Alamat kosong saat dikunjungi.");
        Press(page, "Tangguhkan mitra");
        page.WaitForAssertion(() =>
            page.Find(".rp-timeline").TextContent.ShouldContain("Alamat kosong saat dikunjungi.")
        );
        (
            await Portal
                .Get<ListOwnOpportunities>()
                .Run(Portal.As(World.EmployerMember), null, Portal.Stop)
        )
            .Refused(out _)
            .ShouldBeTrue();
    }

    private IRenderedComponent<PartnerReviewPage> Review(PartnerId id, Role role, TimeSpan age) =>
        Open<PartnerReviewPage>(
            World.Officer,
            role,
            $"/kerja/verifikasi/{id.Value}",
            age,
            page => page.Add(p => p.Id, id.Value)
        );

    private async Task<AccountId> Register(PartnerId id) =>
        (
            await Portal
                .Get<RegisterPartner>()
                .Run(
                    Actor.Visitor,
                    new PartnerRegistration(
                        id,
                        World.Employer.Details with
                        {
                            LegalName = "PT Baja Serang Mandiri",
                            RegistrationNo = "8120001234567",
                            ContactPhone = "081234567890",
                            Offers = HelpKinds.Job,
                        },
                        "ratna@baja.example",
                        "kopi pahit di pagi hari"
                    ),
                    Portal.Stop
                )
        ).Value();
}
