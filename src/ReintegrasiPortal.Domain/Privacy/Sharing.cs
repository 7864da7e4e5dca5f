using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Domain.Privacy;

/// <summary>What a participant can share with one partner, and while what lasts.</summary>
public static class Sharing
{
    /// <summary>From the partner's yes until the placement is over; before it there is nobody to share with.</summary>
    public static IReadOnlyList<PlacementState> OpenStates { get; } =
    [
        PlacementState.PartnerAccepted,
        PlacementState.Interviewing,
        PlacementState.Offered,
        PlacementState.AgreementSigned,
        PlacementState.Active,
        PlacementState.Paused,
    ];

    public static IReadOnlyList<SharedField> Fields { get; } =
    [.. Enum.GetValues<SharedField>().Where(static field => field != SharedField.None)];

    public static IReadOnlyList<NewsKind> News { get; } =
    [.. Enum.GetValues<NewsKind>().Where(static kind => kind != NewsKind.None)];
}
