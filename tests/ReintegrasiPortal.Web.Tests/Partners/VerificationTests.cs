using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Partners;

public sealed class VerificationTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_registered_partner_is_asked_answers_and_is_verified()
    {
        var id = PartnerId.New();
        var member = (await Register(id)).Value();
        await Deliver();
        (await Inbox(_world.Officer)).ShouldContain(n =>
            n.Kind == EventKind.PartnerRegistered && n.PartnerId == id.Value
        );

        (
            await _portal
                .Get<AskPartner>()
                .Run(_portal.As(_world.Officer), id, "Apakah ada BPJS?", _portal.Stop)
        ).Value();
        await Deliver();
        (await Inbox(member)).ShouldContain(n => n.Kind == EventKind.PartnerAsked);

        var own = (
            await _portal.Get<ShowOwnOrganisation>().Run(_portal.As(member), _portal.Stop)
        ).Value();
        own.Status.ShouldBe(PartnerStatus.InfoRequested);
        (
            await _portal
                .Get<AnswerQuestion>()
                .Run(_portal.As(member), id, own.Questions[0].Id, "Ada.", _portal.Stop)
        ).Value();

        var agreement = new AgreementInput("PKS-9", _portal.Today, _portal.Today.AddYears(1));
        (
            await _portal
                .Get<VerifyPartner>()
                .Run(_portal.As(_world.Officer), id, agreement, _portal.Stop)
        ).Value();
        await Deliver();

        (await Inbox(member))
            .Select(n => n.Kind)
            .ShouldBe([EventKind.PartnerVerified, EventKind.PartnerAsked]);
        (await _portal.Get<ShowOwnOrganisation>().Run(_portal.As(member), _portal.Stop))
            .Value()
            .Status.ShouldBe(PartnerStatus.Verified);
    }

    [Fact]
    public async Task A_declined_partner_reaches_nothing()
    {
        var id = PartnerId.New();
        var member = (await Register(id)).Value();
        (
            await _portal
                .Get<DeclinePartner>()
                .Run(_portal.As(_world.Officer), id, "Alamat tidak ditemukan.", _portal.Stop)
        ).Value();

        (await _portal.Get<ShowOwnOrganisation>().Run(_portal.As(member), _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await _portal.Get<CountNotices>().Run(_portal.As(member), _portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task An_officer_of_another_office_cannot_tell_that_the_partner_exists()
    {
        var foreign = await _portal
            .Get<ShowPartner>()
            .Run(_portal.As(_world.BandungOfficer), _world.Employer.Id, _portal.Stop);
        var missing = await _portal
            .Get<ShowPartner>()
            .Run(_portal.As(_world.BandungOfficer), PartnerId.New(), _portal.Stop);

        foreign.Refusal().ShouldBe(missing.Refusal());
    }

    [Fact]
    public async Task Sending_the_registration_twice_registers_once()
    {
        var id = PartnerId.New();
        (await Register(id)).Value();
        (await Register(id)).Refused(out _).ShouldBeTrue();

        (
            await _portal.Ask(db =>
                db.Partners.CountAsync(p => p.LegalName == "PT Baja Serang Mandiri")
            )
        ).ShouldBe(1);
        await Deliver();
        await Deliver();
        (await Inbox(_world.Officer)).Count(n => n.PartnerId == id.Value).ShouldBe(1);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var details = new PartnerDetails(
            "",
            PartnerKind.Employer,
            "123",
            "99.99.99",
            "",
            "",
            "abc",
            HelpKinds.None,
            ""
        );
        var refused = await _portal
            .Get<RegisterPartner>()
            .Run(
                Actor.Visitor,
                new PartnerRegistration(PartnerId.New(), details, "bukan-surel", "pendek"),
                _portal.Stop
            );

        refused
            .Refusals.Select(r => r.Field)
            .ShouldBe(
                [
                    "LegalName",
                    "Address",
                    "ContactName",
                    "ContactPhone",
                    "DistrictCode",
                    "RegistrationNo",
                    "Offers",
                    "Email",
                    "Password",
                ],
                ignoreOrder: true
            );
    }

    private Task<Result<Domain.Identity.AccountId>> Register(PartnerId id) =>
        _portal
            .Get<RegisterPartner>()
            .Run(
                Actor.Visitor,
                new PartnerRegistration(
                    id,
                    new PartnerDetails(
                        "PT Baja Serang Mandiri",
                        PartnerKind.Employer,
                        "8120 0012 34567",
                        "36.73.01",
                        "Jl. Raya Cilegon km 4",
                        "Ibu Ratna",
                        "0812-3456-7890",
                        HelpKinds.Job,
                        ""
                    ),
                    "ratna@baja.example",
                    "kopi pahit di pagi hari"
                ),
                _portal.Stop
            );

    private async Task Deliver() =>
        (await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop)).Value();

    private async Task<IReadOnlyList<NoticeRow>> Inbox(Domain.Identity.AccountId account) =>
        (await _portal.Get<ListNotices>().Run(_portal.As(account), null, _portal.Stop)).Value();
}
