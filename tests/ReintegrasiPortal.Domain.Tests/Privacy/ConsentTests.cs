using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Privacy;

namespace ReintegrasiPortal.Domain.Tests.Privacy;

public sealed class ConsentTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_consent_is_for_one_purpose_and_says_nothing_of_the_others()
    {
        var person = ParticipantId.New();
        var partner = PartnerId.New();

        var matching = Consent.ToMatching(person, "2026-11", "id", s_at);
        var share = Consent.ToShare(person, partner, SharedField.Phone, "2026-11", "en", s_at);
        var news = Consent.ToNews(person, NewsKind.StageReached, "2026-11", "id", s_at);

        (matching.Purpose, matching.RecipientPartnerId, matching.Field, matching.News).ShouldBe(
            (ConsentPurpose.Matching, null, SharedField.None, NewsKind.None)
        );
        (share.Purpose, share.RecipientPartnerId, share.Field, share.News).ShouldBe(
            (ConsentPurpose.ShareWithPartner, (PartnerId?)partner, SharedField.Phone, NewsKind.None)
        );
        (news.Purpose, news.RecipientPartnerId, news.Field, news.News).ShouldBe(
            (ConsentPurpose.FamilyNews, null, SharedField.None, NewsKind.StageReached)
        );
        new[] { matching, share, news }.ShouldAllBe(consent =>
            consent.IsLive && consent.ParticipantId == person && consent.TextVersion == "2026-11"
        );
    }

    /// <summary>UU 27/2022 (PDP), article 40: processing ends within 3 × 24 hours of a withdrawal.</summary>
    [Fact]
    public void A_withdrawal_ends_it_and_says_by_when_everything_has_stopped()
    {
        var consent = Consent.ToMatching(ParticipantId.New(), "2026-11", "id", s_at);

        consent.Withdraw(s_at.AddDays(1)).Succeeded(out var by, out _).ShouldBeTrue();

        by.ShouldBe(s_at.AddDays(4));
        consent.IsLive.ShouldBeFalse();
        consent.GivenAt.ShouldBe(s_at);
    }

    [Fact]
    public void A_second_withdrawal_changes_nothing()
    {
        var consent = Consent.ToMatching(ParticipantId.New(), "2026-11", "id", s_at);
        consent.Withdraw(s_at.AddDays(1)).Refused(out _).ShouldBeFalse();

        consent.Withdraw(s_at.AddDays(2)).Refusals.ShouldBe([ConsentRefusals.AlreadyWithdrawn]);

        consent.WithdrawnAt.ShouldBe(s_at.AddDays(1));
    }

    [Fact]
    public void Relatives_hear_good_news_only_and_each_kind_has_its_consent() =>
        Enum.GetValues<EventKind>()
            .Where(static kind => FamilyNews.Of(kind) != NewsKind.None)
            .ToDictionary(static kind => kind, FamilyNews.Of)
            .ShouldBe(
                new Dictionary<EventKind, NewsKind>
                {
                    [EventKind.StageDecided] = NewsKind.StageReached,
                    [EventKind.PlacementStarted] = NewsKind.PlacementStarted,
                    [EventKind.PlacementCompleted] = NewsKind.PlacementCompleted,
                    [EventKind.DatesMoved] = NewsKind.EstimateChanged,
                    [EventKind.DecreeEntered] = NewsKind.StageReached,
                    [EventKind.SupervisionCompleted] = NewsKind.StageReached,
                    [EventKind.CertificateAdded] = NewsKind.CertificateIssued,
                    [EventKind.ReportingTomorrow] = NewsKind.ReportingDays,
                },
                ignoreOrder: true
            );
}
