using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Families;

public sealed class FamilyTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly AccountId s_mother = AccountId.New();

    private static readonly Guid s_officer = Guid.CreateVersion7();

    [Theory]
    [InlineData("Siti Aminah")]
    [InlineData("SITI AMINAH")]
    [InlineData("  siti   aminah ")]
    public void The_name_the_participant_wrote_opens_the_invitation(string stated)
    {
        var invitation = Invitation();

        invitation
            .Claim(s_mother, Facts(stated), s_at.AddDays(3))
            .Succeeded(out var link, out _)
            .ShouldBeTrue();

        link!.Status.ShouldBe(FamilyLinkStatus.Requested);
        link.AccountId.ShouldBe(s_mother);
        link.ParticipantId.ShouldBe(invitation.ParticipantId);
        invitation.UsedAt.ShouldBe(s_at.AddDays(3));
    }

    [Theory]
    [InlineData("Siti")]
    [InlineData("")]
    [InlineData("SitiAminah")]
    public void Another_name_gets_the_same_answer_as_a_wrong_code(string stated)
    {
        var invitation = Invitation();

        invitation
            .Claim(s_mother, Facts(stated), s_at)
            .Refusals.ShouldBe([FamilyRefusals.CodeNotValid]);
        invitation.UsedAt.ShouldBeNull();
    }

    [Fact]
    public void An_invitation_works_until_its_last_moment_and_once()
    {
        var last = s_at + FamilyInvitation.ValidFor - TimeSpan.FromTicks(1);
        Claim(Invitation(), s_at + FamilyInvitation.ValidFor).ShouldBeFalse();
        var invitation = Invitation();
        Claim(invitation, last).ShouldBeTrue();
        Claim(invitation, last).ShouldBeFalse();
    }

    [Fact]
    public void An_officer_decides_a_claim_once()
    {
        var approved = Link();
        approved.Approve(s_officer, s_at).Refused(out _).ShouldBeFalse();
        approved.DecidedBy.ShouldBe(s_officer);
        approved.Decline(s_officer, s_at).Refusals.ShouldBe([FamilyRefusals.AlreadyDecided]);
        approved.Status.ShouldBe(FamilyLinkStatus.Approved);

        var declined = Link();
        declined.Decline(s_officer, s_at).Refused(out _).ShouldBeFalse();
        declined.Approve(s_officer, s_at).Refusals.ShouldBe([FamilyRefusals.AlreadyDecided]);
        declined.End(s_at).Refusals.ShouldBe([FamilyRefusals.AlreadyDecided]);
    }

    [Fact]
    public void A_tie_can_be_ended_before_and_after_approval_and_stays_ended()
    {
        var asked = Link();
        asked.End(s_at).Refused(out _).ShouldBeFalse();
        asked.Approve(s_officer, s_at).Refusals.ShouldBe([FamilyRefusals.AlreadyDecided]);

        var approved = Link();
        approved.Approve(s_officer, s_at);
        approved.End(s_at.AddDays(1)).Refused(out _).ShouldBeFalse();
        approved.End(s_at.AddDays(2)).Refusals.ShouldBe([FamilyRefusals.AlreadyDecided]);
        approved.EndedAt.ShouldBe(s_at.AddDays(1));
    }

    [Theory]
    [InlineData(Relationship.Parent, 1968, true)]
    [InlineData(Relationship.Parent, 1969, false)]
    [InlineData(Relationship.Parent, null, false)]
    [InlineData(Relationship.Spouse, 1968, false)]
    [InlineData(null, 1968, false)]
    public void A_claim_proves_relationship_and_the_year_of_birth_that_the_participant_gave(
        Relationship? relationship,
        int? year,
        bool proved
    )
    {
        var invitation = new FamilyInvitation(
            ParticipantId.New(),
            Relationship.Parent,
            "Siti Aminah",
            "hash",
            s_at,
            birthYear: 1968
        );

        var claimed = invitation.Claim(
            s_mother,
            new ClaimFacts("Siti Aminah", relationship, year),
            s_at
        );

        claimed.Refusals.ShouldBe(proved ? [] : [FamilyRefusals.CodeNotValid]);
        invitation.Misses.ShouldBe(proved ? 0 : 1);
    }

    [Fact]
    public void A_code_that_is_guessed_at_dies_even_for_the_right_person()
    {
        var invitation = Invitation();
        for (var miss = 0; miss < FamilyInvitation.MaxMisses; miss++)
        {
            invitation.Claim(s_mother, Facts("Orang Lain"), s_at).Refused(out _).ShouldBeTrue();
        }

        Claim(invitation, s_at).ShouldBeFalse();
        invitation.UsedAt.ShouldBeNull();
    }

    [Fact]
    public void Hiding_needs_a_standing_tie_keeps_the_first_reason_and_can_be_taken_back()
    {
        Link().Hide(HideReason.Safety, s_officer, s_at).Refused(out _).ShouldBeTrue();
        var link = Link();
        link.Approve(s_officer, s_at);

        link.Hide(HideReason.Safety, s_officer, s_at).Refused(out _).ShouldBeFalse();
        link.Hide(HideReason.ParticipantsWish, s_officer, s_at.AddDays(1));

        (link.HiddenAt, link.HiddenBecause).ShouldBe((s_at, HideReason.Safety));
        link.Status.ShouldBe(FamilyLinkStatus.Approved);
        link.Show();
        (link.HiddenAt, link.HiddenBy, link.HiddenBecause).ShouldBe((null, null, null));
    }

    [Fact]
    public void Every_kind_of_news_belongs_to_a_topic_that_can_be_kept_back()
    {
        Domain.Privacy.Sharing.News.ShouldAllBe(kind =>
            Domain.Privacy.FamilyNews.TopicOf(kind) != null
        );
        Domain.Privacy.FamilyNews.TopicOf(Domain.Privacy.NewsKind.None).ShouldBeNull();
    }

    private static ClaimFacts Facts(string name) => new(name, Relationship.Parent, null);

    private static bool Claim(FamilyInvitation invitation, DateTimeOffset at) =>
        !invitation.Claim(s_mother, Facts("Siti Aminah"), at).Refused(out _);

    private static FamilyLink Link()
    {
        Invitation().Claim(s_mother, Facts("Siti Aminah"), s_at).Succeeded(out var link, out _);
        return link!;
    }

    private static FamilyInvitation Invitation() =>
        new(ParticipantId.New(), Relationship.Parent, "Siti Aminah", "hash", s_at);
}
