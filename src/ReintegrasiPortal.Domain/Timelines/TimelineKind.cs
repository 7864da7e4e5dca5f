namespace ReintegrasiPortal.Domain.Timelines;

/// <summary>What a line of the timeline tells. Stored by name: never rename, only add.</summary>
public enum TimelineKind
{
    // Participants
    StageDecided,

    // Tasks
    TaskOpened,
    TaskDropped,

    // Documents
    DocumentAdded,
    DocumentRemoved,

    // Sentences
    VerdictRecorded,
    VerdictReplaced,
    VerdictWithdrawn,
    RemissionGranted,
    RemissionRevoked,
    UncountedBegan,
    UncountedRecorded,
    UncountedEnded,
    UncountedWithdrawn,
    OfficialDateEntered,
    OfficialDateWithdrawn,
    RegisterNoRecorded,
    DetentionCorrected,
    SentenceImported,
    BirthDateCorrected,
    BirthDateUnknown,
    DateMoved,
    DateGone,
    DateKnown,
    RulesChanged,
    CalendarStopped,
    ContradictionFound,
    ContradictionSettled,
    ContradictionVanished,
}
