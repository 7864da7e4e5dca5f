using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Privacy;

namespace ReintegrasiPortal.Web.Tests.Privacy;

public sealed class ConsentTests : IAsyncLifetime
{
    private static readonly TextRead s_text = new("2026-11", "id");

    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_ledger_keeps_what_was_read_and_when_it_was_given_and_withdrawn()
    {
        var news = (await Give(new ConsentRequest.FamilyNews(NewsKind.PlacementStarted))).Value();
        _portal.Clock.Advance(TimeSpan.FromHours(5));
        var stopBy = (await Withdraw(news)).Value();

        stopBy.ShouldBe(_portal.Clock.GetUtcNow() + TimeSpan.FromHours(72));
        var book = await Book();
        book.Ledger.Select(c => c.Purpose)
            .ShouldBe([ConsentPurpose.Matching, ConsentPurpose.FamilyNews]);
        book.Ledger[1].GivenAt.ShouldBe(TestPortal.Start);
        book.Ledger[1].WithdrawnAt.ShouldBe(_portal.Clock.GetUtcNow());
        book.Ledger[1].StopBy.ShouldBe(stopBy);
        book.CanTell.ShouldBe([
            NewsKind.StageReached,
            NewsKind.PlacementStarted,
            NewsKind.PlacementCompleted,
            NewsKind.PlacementKept,
            NewsKind.CertificateIssued,
            NewsKind.GuidancePhasePassed,
            NewsKind.ReportingDays,
            NewsKind.EstimateChanged,
        ]);
        var stored = await _portal.Ask(db =>
            db.Consents.SingleAsync(c => c.Id == news, _portal.Stop)
        );
        (stored.TextVersion, stored.Language).ShouldBe(("2026-11", "id"));
    }

    [Fact]
    public async Task Saying_yes_twice_or_many_times_at_once_leaves_one_line()
    {
        var request = new ConsentRequest.FamilyNews(NewsKind.StageReached);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => Give(request)))
        );

        answers.Select(a => a.Value()).Distinct().ShouldHaveSingleItem();
        (await Live(ConsentPurpose.FamilyNews)).ShouldBe(1);
        (await Raised(EventKind.ConsentGiven)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Identity_goes_field_by_field_to_a_partner_who_said_yes_and_to_no_other()
    {
        var placement = await Meet(PlacementState.PartnerAccepted);

        (await Book()).CanShare.ShouldHaveSingleItem().Fields.ShouldBe(Sharing.Fields);
        (await Give(Share(_world.Employer.Id, SharedField.FullName))).Value();

        (await Give(Share(_world.OtherEmployer.Id, SharedField.FullName)))
            .Refusal()
            .ShouldBe(ConsentRefusals.RecipientUnknown);
        (await Give(Share(PartnerId.New(), SharedField.FullName)))
            .Refusal()
            .ShouldBe(ConsentRefusals.RecipientUnknown);
        var book = await Book();
        book.CanShare.Single()
            .Fields.ShouldBe([SharedField.Phone, SharedField.AgeYears, SharedField.District]);
        book.Ledger[0].PartnerName.ShouldBe("PT Uji Baja");
        var told = (await Raised(EventKind.ConsentGiven)).ShouldHaveSingleItem();
        (told.ParticipantId, told.PartnerId, told.PlacementId).ShouldBe(
            (_world.Participant.Id, _world.Employer.Id, placement)
        );
    }

    [Theory]
    [InlineData(PlacementState.Suggested)]
    [InlineData(PlacementState.OfficerApproved)]
    [InlineData(PlacementState.Completed)]
    public async Task There_is_nobody_to_share_with_before_the_partners_yes_and_after_the_end(
        PlacementState state
    )
    {
        await Meet(state);

        (await Book()).CanShare.ShouldBeEmpty();
        (await Give(Share(_world.Employer.Id, SharedField.Phone)))
            .Refusal()
            .ShouldBe(ConsentRefusals.RecipientUnknown);
    }

    [Fact]
    public async Task What_the_person_does_not_have_cannot_be_shared()
    {
        await Meet(PlacementState.PartnerAccepted);

        (await Give(Share(_world.Employer.Id, SharedField.None)))
            .Refusal()
            .ShouldBe(ConsentRefusals.NothingToShare);
        (await Give(new ConsentRequest.FamilyNews(NewsKind.None)))
            .Refusal()
            .ShouldBe(ConsentRefusals.NothingToShare);
        await _portal.Arrange(db =>
            db.PersonIdentities.Single(i => i.ParticipantId == _world.Participant.Id)
                .Correct(World.ParticipantName, new DateOnly(1994, 5, 17), null)
        );
        (await Give(Share(_world.Employer.Id, SharedField.Phone)))
            .Refusal()
            .ShouldBe(ConsentRefusals.NothingToShare);
    }

    [Fact]
    public async Task Withdrawing_the_consent_to_be_matched_tells_each_partner_who_sees_the_person()
    {
        await Meet(PlacementState.PartnerAccepted);
        await Meet(
            PlacementState.OfficerApproved,
            World.JobAt(_world.OtherEmployer.Id, _portal.Today, TestPortal.Start)
        );
        await Meet(
            PlacementState.Suggested,
            World.JobAt(_world.Pokmas.Id, _portal.Today, TestPortal.Start)
        );
        (await Book())
            .Partners.Select(p => p.Name)
            .ShouldBe(["PT Uji Baja", "CV Uji Kayu"], ignoreOrder: true);

        (await Withdraw(await Matching())).Value();

        (await Raised(EventKind.ConsentWithdrawn))
            .Select(m => m.PartnerId)
            .ShouldBe([_world.Employer.Id, _world.OtherEmployer.Id], ignoreOrder: true);
        var book = await Book();
        book.CanMatch.ShouldBeTrue();
        book.Partners.ShouldBeEmpty();
        book.CanShare.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_officer_is_told_of_a_withdrawal_even_when_nobody_saw_anything()
    {
        (await Withdraw(await Matching())).Value();

        var told = (await Raised(EventKind.ConsentWithdrawn)).ShouldHaveSingleItem();
        (told.ParticipantId, told.PartnerId).ShouldBe((_world.Participant.Id, null));
    }

    [Fact]
    public async Task A_withdrawn_consent_stays_withdrawn_and_can_be_given_anew()
    {
        var first = await Matching();
        (await Withdraw(first)).Value();
        (await Withdraw(first)).Refusal().ShouldBe(ConsentRefusals.AlreadyWithdrawn);

        var second = (await Give(new ConsentRequest.Matching())).Value();

        second.ShouldNotBe(first);
        (await Live(ConsentPurpose.Matching)).ShouldBe(1);
        (await Book()).Ledger.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_consents_for_somebody_else()
    {
        var request = new ConsentRequest.FamilyNews(NewsKind.StageReached);
        var others = new[]
        {
            _world.Officer,
            _world.Supervisor,
            _world.LapasStaff,
            _world.EmployerMember,
            _world.Admin,
        };
        foreach (var other in others)
        {
            (await Give(request, other)).Refusal().ShouldBe(Refusal.NotFound);
            (await Withdraw(await Matching(), other)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (await Live(ConsentPurpose.FamilyNews)).ShouldBe(0);
        (await Live(ConsentPurpose.Matching)).ShouldBe(1);
    }

    [Fact]
    public async Task The_consent_of_another_participant_looks_like_one_that_does_not_exist()
    {
        var foreign = await Withdraw(await Matching(), _world.OtherParticipantAccount);
        var missing = await Withdraw(ConsentId.New(), _world.OtherParticipantAccount);

        foreign.Refusal().ShouldBe(missing.Refusal());
        (await Live(ConsentPurpose.Matching)).ShouldBe(1);
    }

    private static ConsentRequest.ShareWithPartner Share(PartnerId partner, SharedField field) =>
        new(partner, field);

    private Task<Result<ConsentId>> Give(ConsentRequest request, AccountId? who = null) =>
        _portal
            .Get<GiveConsent>()
            .Run(_portal.As(who ?? _world.ParticipantAccount), request, s_text, _portal.Stop);

    private Task<Result<DateTimeOffset>> Withdraw(ConsentId id, AccountId? who = null) =>
        _portal
            .Get<WithdrawConsent>()
            .Run(_portal.As(who ?? _world.ParticipantAccount), id, _portal.Stop);

    private async Task<ConsentBook> Book() =>
        (
            await _portal
                .Get<ListMyConsents>()
                .Run(_portal.As(_world.ParticipantAccount), _portal.Stop)
        ).Value();

    private async Task<PlacementId> Meet(
        PlacementState state,
        Domain.Opportunities.Opportunity? job = null
    )
    {
        if (job is not null)
        {
            await _portal.Arrange(db => db.Add(job));
        }

        return await Placed.At(
            state,
            _portal.Services,
            _world.Participant.Id,
            (job ?? _world.Job).Id,
            TestPortal.Start.AddDays(-1)
        );
    }

    private Task<ConsentId> Matching() =>
        _portal.Ask(db =>
            db.Consents.Where(c =>
                    c.ParticipantId == _world.Participant.Id && c.Purpose == ConsentPurpose.Matching
                )
                .Select(c => c.Id)
                .FirstAsync(_portal.Stop)
        );

    private Task<int> Live(ConsentPurpose purpose) =>
        _portal.Ask(db =>
            db.Consents.CountAsync(c => c.Purpose == purpose && c.WithdrawnAt == null, _portal.Stop)
        );

    private Task<List<OutboxMessage>> Raised(EventKind kind) =>
        _portal.Ask(db => db.Outbox.Where(m => m.Kind == kind).ToListAsync(_portal.Stop));
}
