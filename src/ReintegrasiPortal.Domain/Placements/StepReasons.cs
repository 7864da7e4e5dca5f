namespace ReintegrasiPortal.Domain.Placements;

/// <summary>Why somebody says no or steps back. A code, not free text: nobody writes about a person in a field that others read.</summary>
public enum DeclineReason
{
    Distance,
    Wage,
    Schedule,
    Skills,
    Health,
    Family,
    FoundOther,
    PlaceFilled,
    NotReady,
    Other,
}

/// <summary>Why a placement rests. The partner is never told more than the code it may see.</summary>
public enum PauseReason
{
    Health,
    Family,
    Reporting,
    Business,
    Holiday,

    /// <summary>Follows from a decision of the Bapas; nobody chooses it, and no partner reads it.</summary>
    OfficeDecision,
    Other,
}
