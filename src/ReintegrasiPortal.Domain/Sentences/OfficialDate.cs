namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>A date an officer took from the corrections database or a decree. It wins over the estimate, and dates that follow from it follow.</summary>
/// <param name="Point">Which date of the calendar it fixes.</param>
/// <param name="On">The date itself.</param>
/// <param name="Register">Where it stands: decree or database reference.</param>
public sealed record OfficialDate(CalendarPoint Point, DateOnly On, string? Register = null);
