namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>Who stands beside a person, told without naming anybody.</summary>
/// <param name="Officer">A PK holds the case.</param>
/// <param name="Mentor">A mentoring placement is running.</param>
/// <param name="Family">At least one relative is linked.</param>
public sealed record SupportAround(bool Officer, bool Mentor, bool Family);
