using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Domain.Notifications;

/// <summary>One thing that happened, by ids alone: texts and names are read when a person who may see them asks.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Key">Makes the event unique: the same key is stored once.</param>
public sealed record PortalEvent(EventKind Kind, string Key)
{
    public ParticipantId? Participant { get; init; }

    public PartnerId? Partner { get; init; }

    public OpportunityId? Opportunity { get; init; }

    public PlacementId? Placement { get; init; }

    public FamilyLinkId? FamilyLink { get; init; }

    /// <summary>An account concerned directly, such as the one whose import ended.</summary>
    public AccountId? Account { get; init; }
}
