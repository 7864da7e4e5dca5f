using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;

namespace ReintegrasiPortal.Domain.Tests.Notifications;

public sealed class NoticeTableTests
{
    private static readonly EventKind[] s_kinds = Enum.GetValues<EventKind>();

    [Fact]
    public void No_audience_is_named_twice_for_one_event()
    {
        s_kinds.Length.ShouldBeGreaterThan(20);
        s_kinds.ShouldAllBe(static kind =>
            NoticeTable.For(kind).DistinctBy(static rule => rule.Audience).Count()
            == NoticeTable.For(kind).Count
        );
    }

    [Fact]
    public void Relatives_are_told_only_what_a_consent_can_switch_off() =>
        s_kinds
            .Where(static kind =>
                NoticeTable
                    .For(kind)
                    .Contains(new NoticeRule(Audience.LinkedFamily, NoticeMode.Inbox))
            )
            .ShouldBe(
                s_kinds.Where(static kind => FamilyNews.Of(kind) != NewsKind.None),
                ignoreOrder: true
            );

    /// <summary>A tie ends silently, and bad news about a placement never reaches the family.</summary>
    [Theory]
    [InlineData(EventKind.PlacementEnded)]
    [InlineData(EventKind.PlacementDeclined)]
    [InlineData(EventKind.PlacementPaused)]
    [InlineData(EventKind.FamilyEnded)]
    [InlineData(EventKind.FamilyDeclined)]
    public void Relatives_are_not_told_of_what_went_wrong(EventKind kind) =>
        NoticeTable
            .For(kind)
            .Where(static rule => rule.Mode == NoticeMode.Inbox)
            .ShouldNotContain(static rule =>
                rule.Audience == Audience.LinkedFamily || rule.Audience == Audience.Claimant
            );

    [Theory]
    [InlineData(EventKind.PlacementSuggested)]
    [InlineData(EventKind.ParticipantAgreed)]
    public void A_partner_hears_nothing_before_the_officer_approved(EventKind kind) =>
        NoticeTable
            .For(kind)
            .ShouldNotContain(static rule => rule.Audience == Audience.PartnerMembers);

    [Fact]
    public void A_notice_is_read_at_the_first_look()
    {
        var at = new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
        var person = ParticipantId.New();
        var placement = PlacementId.New();
        var notice = new Notification(
            Domain.Identity.AccountId.New(),
            Guid.CreateVersion7(),
            new PortalEvent(EventKind.OfferMade, "k")
            {
                Participant = person,
                Placement = placement,
            },
            Audience.Participant,
            at
        );

        notice.MarkRead(at.AddHours(1));
        notice.MarkRead(at.AddHours(2));

        notice.ReadAt.ShouldBe(at.AddHours(1));
        (notice.ParticipantId, notice.PlacementId, notice.PartnerId).ShouldBe(
            (person.Value, placement.Value, null)
        );
    }
}
