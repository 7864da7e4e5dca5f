using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Everything the officers' page shows of a sentence: dates, the facts they rest on, what moved, what contradicts.</summary>
/// <param name="Calendar">Null when nothing can be computed, and after the count was stopped.</param>
/// <param name="Missing">Why nothing can be computed.</param>
/// <param name="Detention">Null where no criminal record has been handed over.</param>
/// <param name="Verdicts">In the order of entry, those replaced among them.</param>
/// <param name="Official">The newest line of each point; without a day where it was taken back.</param>
/// <param name="Changes">Newest first, the last twenty.</param>
/// <param name="Contradictions">Open ones first, then those an officer settled.</param>
/// <param name="Facilities">Where a register number can be from.</param>
public sealed record CalendarView(
    CalendarResult? Calendar,
    IReadOnlyList<Refusal> Missing,
    CalendarStop? StoppedFor,
    DateOnly? StoppedOn,
    Stage Stage,
    DateOnly? StageDecidedOn,
    DetentionLine? Detention,
    DateOnly? BirthDate,
    IReadOnlyList<VerdictLine> Verdicts,
    IReadOnlyList<RemissionLine> Remissions,
    IReadOnlyList<UncountedLine> Uncounted,
    IReadOnlyList<OfficialLine> Official,
    IReadOnlyList<RegisterLine> Registers,
    IReadOnlyList<ChangeLine> Changes,
    IReadOnlyList<ContradictionLine> Contradictions,
    FacilityId Facility,
    IReadOnlyList<FacilityName> Facilities
);

/// <param name="Revision">Handed back with a correction, so that nobody corrects what they have not seen.</param>
public sealed record DetentionLine(DetentionTerms Terms, int Revision);

/// <param name="ReplacedBy">The line that took its place; null while it is in force.</param>
public sealed record VerdictLine(
    VerdictId Id,
    VerdictTerms Terms,
    bool IsWithdrawal,
    VerdictReason? Reason,
    VerdictId? ReplacedBy
)
{
    public bool IsInForce => ReplacedBy is null && !IsWithdrawal;
}

public sealed record RemissionLine(
    RemissionId Id,
    RemissionGrant Grant,
    RemissionRevokedFor? RevokedFor
);

public sealed record UncountedLine(UncountedTimeId Id, UncountedPeriod Period, bool IsWithdrawn);

public sealed record OfficialLine(
    CalendarPoint Point,
    DateOnly? On,
    DateSource Source,
    string Register
);

public sealed record RegisterLine(string Number, string Facility, DateOnly From);

/// <param name="By">Display name; null when the portal did it by schedule.</param>
public sealed record ChangeLine(
    Guid Id,
    CalendarCause Cause,
    DateTimeOffset At,
    string? By,
    IReadOnlyList<MovedDate> Moves
);

/// <param name="Other">For a shared register number: the name of the other person, where the reader may see them.</param>
public sealed record ContradictionLine(
    ContradictionId Id,
    ContradictionKind Kind,
    ContradictionSource First,
    ContradictionSource Second,
    DateTimeOffset FoundAt,
    ContradictionRuling? Ruling,
    DateTimeOffset? EndedAt,
    string? Other
);

public sealed record FacilityName(FacilityId Id, string Name);
