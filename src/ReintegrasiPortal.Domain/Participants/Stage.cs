namespace ReintegrasiPortal.Domain.Participants;

/// <summary>The four stages of coaching. A sidang TPP moves a person, never the calendar.</summary>
/// <remarks>Source: PP 31/1999 articles 7 to 10.</remarks>
public enum Stage
{
    Admission = 1,
    Continued = 2,
    Assimilation = 3,
    Integration = 4,
}
