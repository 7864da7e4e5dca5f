namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>A remission given by decree. It shortens what is still ahead on its day; a milestone already reached stays.</summary>
/// <param name="Kind">The kind of remission.</param>
/// <param name="On">The day it takes effect.</param>
/// <param name="Days">Days given, a month counted as 30 (Keppres 174/1999 art. 7(4)).</param>
/// <param name="Register">Decree or register line, shown with the explanation.</param>
/// <param name="RevokedOn">The day it was taken back; from then on it counts for nothing, as if never given.</param>
public sealed record RemissionGrant(
    RemissionKind Kind,
    DateOnly On,
    int Days,
    string? Register = null,
    DateOnly? RevokedOn = null
)
{
    public bool IsRevoked => RevokedOn is not null;
}

/// <summary>Kinds of remission, Keppres 174/1999 and Permenkumham 3/2018.</summary>
public enum RemissionKind
{
    /// <summary>Remisi umum, on 17 August.</summary>
    General,

    /// <summary>Remisi khusus, on the main holy day of the person's religion.</summary>
    Special,

    /// <summary>Remisi tambahan, for service.</summary>
    Additional,

    /// <summary>Remisi kemanusiaan.</summary>
    Humanitarian,

    /// <summary>Remisi dasawarsa, every tenth year.</summary>
    Decade,
}
