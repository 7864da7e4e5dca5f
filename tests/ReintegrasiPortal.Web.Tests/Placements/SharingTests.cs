using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class SharingTests : PlacementTests
{
    [Fact]
    public async Task Partners_read_no_sensitive_table_before_consent()
    {
        var id = await Journey.To(PlacementState.PartnerAccepted);
        using var sql = new SqlLog();
        var candidate = await Candidate(id);
        await Portal.Get<ListCandidates>().Run(Portal.As(World.EmployerMember), Stop);

        candidate.Shared.ShouldBe(PersonForPartner.Nothing);
        sql.Commands.ShouldContain(text => text.Contains("participant_skills"));
        sql.Commands.ShouldNotContain(text => text.Contains("criminal_records"));
        sql.Commands.ShouldNotContain(text => text.Contains("person_identities"));
        sql.Commands.ShouldNotContain(text => text.Contains("facilities"));
    }

    [Fact]
    public async Task Consent_to_one_field_shows_that_field_alone()
    {
        var id = await Journey.To(PlacementState.PartnerAccepted);
        await Journey.Share(SharedField.Phone);
        using var sql = new SqlLog();
        var candidate = await Candidate(id);

        candidate.Shared.ShouldBe(PersonForPartner.Nothing with { Phone = "+6281234567890" });
        sql.Commands.ShouldNotContain(text => text.Contains("FullName"));
        sql.Commands.ShouldNotContain(text => text.Contains("BirthDate"));
        sql.Commands.ShouldNotContain(text => text.Contains("criminal_records"));
    }

    [Fact]
    public async Task Everything_shared_is_shown_and_nothing_once_taken_back()
    {
        var id = await Journey.To(PlacementState.PartnerAccepted);
        await Journey.Share(
            SharedField.FullName,
            SharedField.Phone,
            SharedField.AgeYears,
            SharedField.District
        );
        (await Candidate(id)).Shared.ShouldBe(
            new PersonForPartner(World.ParticipantName, "+6281234567890", 32, "Serang, Kota Serang")
        );

        await Withdraw(ConsentPurpose.ShareWithPartner);
        (await Candidate(id)).Shared.ShouldBe(PersonForPartner.Nothing);
    }

    [Fact]
    public async Task Consent_given_early_shows_nothing_before_the_partner_accepts()
    {
        await Journey.Share(SharedField.FullName);
        var id = await Journey.To(PlacementState.OfficerApproved);
        (await Candidate(id)).Shared.ShouldBe(PersonForPartner.Nothing);
    }

    [Fact]
    public async Task Consent_for_another_partner_shows_nothing()
    {
        await Portal.Arrange(db =>
            db.Add(
                Consent.ToShare(
                    World.Participant.Id,
                    World.Pokmas.Id,
                    SharedField.FullName,
                    "2026-11",
                    "id",
                    Portal.Clock.GetUtcNow()
                )
            )
        );
        var id = await Journey.To(PlacementState.PartnerAccepted);
        (await Candidate(id)).Shared.ShouldBe(PersonForPartner.Nothing);
    }

    [Fact]
    public async Task Who_withdraws_from_matching_vanishes_at_once()
    {
        var id = await Journey.To(PlacementState.Interviewing);
        await Withdraw(ConsentPurpose.Matching);

        (await Portal.Get<ListCandidates>().Run(Portal.As(World.EmployerMember), Stop))
            .Value()
            .ShouldBeEmpty();
        (await Portal.Get<ShowCandidate>().Run(Portal.As(World.EmployerMember), id, Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await Journey.Do(PlacementAct.MakeOffer, Portal.As(World.EmployerMember)))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task The_blind_profile_shows_work_first_and_who_stands_beside()
    {
        await Portal.Arrange(db =>
            db.Add(
                Reviews.By(Reviewer.WorkshopHead, World.Participant.Id, Portal.Today.AddDays(-40))
            )
        );
        await Journey.To(PlacementState.OfficerApproved);
        var row = (await Portal.Get<ListCandidates>().Run(Portal.As(World.EmployerMember), Stop))
            .Value()
            .ShouldHaveSingleItem();

        row.AwaitsUs.ShouldBeTrue();
        row.Person.Alias.ShouldBe(World.Participant.Alias);
        row.Person.Reviews.ShouldHaveSingleItem().Steps.ShouldAllBe(static step => step == 4);
        row.Person.Skills.Select(skill => skill.Code).ShouldBe(["MT01", "MT04"]);
        row.Person.Distance.ShouldBe(DistanceBand.Within5);
        row.Person.Support.ShouldBe(new SupportAround(true, false, false));
    }

    [Fact]
    public async Task Partners_read_only_reasons_about_the_work()
    {
        var id = await Journey.To(PlacementState.OfficerApproved);
        (await Candidate(id))
            .Reasons.Select(reason => reason.Factor)
            .ShouldBe(
                ["Skills", "Interest", "Certificates", "Travel", "Schedule"],
                ignoreOrder: true
            );
    }

    private async Task<Candidate> Candidate(PlacementId id) =>
        (await Portal.Get<ShowCandidate>().Run(Portal.As(World.EmployerMember), id, Stop)).Value();

    private async Task Withdraw(ConsentPurpose purpose)
    {
        await using var db = await Portal.Open();
        await db
            .Consents.Where(c => c.Purpose == purpose)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.WithdrawnAt, Portal.Clock.GetUtcNow()),
                Stop
            );
    }
}
