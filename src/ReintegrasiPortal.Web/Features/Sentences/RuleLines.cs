using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>A rule set in the list.</summary>
/// <param name="IsShipped">Comes with the portal; the others were added.</param>
public sealed record RuleLine(
    string Code,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string LegalSource,
    bool IsShipped,
    bool IsInForce
);

/// <summary>What a rule set would move, before it is added.</summary>
/// <param name="Looked">People whose calendar was made both ways; null where fewer than <see cref="PreviewRules.Few"/>.</param>
/// <param name="Points">By date: how many move, and from how far earlier to how far later.</param>
/// <param name="People">Of the own office, who moves most first; empty for those who see numbers only.</param>
public sealed record RulePreview(
    string Code,
    DateOnly ValidFrom,
    string LegalSource,
    int? Looked,
    int? Moved,
    IReadOnlyList<PointPreview> Points,
    IReadOnlyList<PersonPreview> People
);

/// <param name="People">Null where fewer than <see cref="PreviewRules.Few"/>, and the days with it.</param>
/// <param name="MinDays">Smallest move, negative is earlier; null where a date comes or goes.</param>
public sealed record PointPreview(CalendarPoint Point, int? People, int? MinDays, int? MaxDays);

public sealed record PersonPreview(
    ParticipantId Id,
    string FullName,
    IReadOnlyList<MovedDate> Moves
);
