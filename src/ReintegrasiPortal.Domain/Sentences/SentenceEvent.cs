namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Something on a day that moves milestones still ahead.</summary>
/// <param name="Days">Days it moves, negative is earlier; null while it lasts.</param>
/// <param name="IsVoid">It was revoked: listed, but it moves nothing.</param>
internal sealed record SentenceEvent(
    MoveKind Kind,
    DateOnly On,
    int? Days,
    bool IsVoid,
    string? Register
)
{
    public static IReadOnlyList<SentenceEvent> InOrder(
        IEnumerable<RemissionGrant> grants,
        IEnumerable<UncountedPeriod> periods
    ) => [.. grants.Select(Of).Concat(periods.Select(Of)).OrderBy(next => next.On)];

    private static SentenceEvent Of(RemissionGrant grant) =>
        new(
            grant.IsRevoked ? MoveKind.RevokedRemission : KindOf(grant.Kind),
            grant.On,
            -grant.Days,
            grant.IsRevoked,
            grant.Register
        );

    private static SentenceEvent Of(UncountedPeriod period) =>
        new(
            KindOf(period.Kind),
            period.From,
            period.Until?.DayNumber - period.From.DayNumber,
            false,
            period.Register
        );

    private static MoveKind KindOf(RemissionKind kind) =>
        kind switch
        {
            RemissionKind.General => MoveKind.GeneralRemission,
            RemissionKind.Special => MoveKind.SpecialRemission,
            RemissionKind.Additional => MoveKind.AdditionalRemission,
            RemissionKind.Humanitarian => MoveKind.HumanitarianRemission,
            RemissionKind.Decade => MoveKind.DecadeRemission,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static MoveKind KindOf(UncountedKind kind) =>
        kind switch
        {
            UncountedKind.Escape => MoveKind.Escape,
            UncountedKind.RevokedRelease => MoveKind.RevokedRelease,
            UncountedKind.Interruption => MoveKind.Interruption,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
