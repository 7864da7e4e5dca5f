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

    // Families
    FamilyLetterWritten,
    RelativeHidden,
    RelativeShown,
    GuarantorAsked,
    GuarantorAgreed,
    GuaranteeLetterWritten,
    GuaranteeLetterSigned,
    GuaranteeInterviewPlanned,
    GuaranteeInterviewHeld,
    GuaranteeChecked,
    GuaranteeReturned,
    GuaranteeInForce,
    GuaranteeEnded,
    HelpAsked,
    HelpClosed,
}
