namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Days that do not count as served. Every milestone still ahead on <paramref name="From"/> moves later by their number.</summary>
/// <param name="Kind">Why the days do not count.</param>
/// <param name="From">First day that does not count.</param>
/// <param name="Until">First day that counts again, or null while the period lasts: then no later milestone has a date.</param>
/// <param name="Register">Register line, shown with the explanation.</param>
public sealed record UncountedPeriod(
    UncountedKind Kind,
    DateOnly From,
    DateOnly? Until,
    string? Register = null
);

/// <summary>Why days do not count as served.</summary>
public enum UncountedKind
{
    Escape,

    /// <summary>Time outside under a release or leave that was revoked afterwards.</summary>
    RevokedRelease,

    /// <summary>Any other time an officer entered as not served, for instance an interrupted sentence.</summary>
    Interruption,
}
