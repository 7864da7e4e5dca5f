namespace ReintegrasiPortal.Domain.Opportunities;

/// <summary>Help is one model: a job, a course, a mentor or a room are all opportunities of a kind.</summary>
[Flags]
public enum HelpKinds
{
    None = 0,
    Job = 1,
    Training = 1 << 1,
    Mentoring = 1 << 2,
    Housing = 1 << 3,

    /// <summary>Tools or starting capital.</summary>
    Capital = 1 << 4,
    Worship = 1 << 5,
    Legal = 1 << 6,
    Transport = 1 << 7,

    /// <summary>Rehabilitation from narcotics and the time after it.</summary>
    Rehabilitation = 1 << 8,
}
