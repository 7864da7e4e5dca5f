namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Why a cell was turned away. Each has its text in ImportText.resx; stored by name in rejected rows: never rename.</summary>
public enum ImportFaultKind
{
    Missing,
    TooLong,
    DateInvalid,
    DateInFuture,
    AgeOutOfRange,
    ChoiceUnknown,
    FacilityUnknown,
    FacilityNotYours,
    DistrictUnknown,
    NumberInvalid,
    SentenceEmpty,
    SkillUnknown,
    OccupationUnknown,
    PhoneInvalid,
    TooManyCells,

    /// <summary>The value names the row that had the number first.</summary>
    RegisterRepeated,

    /// <summary>The number belongs to somebody whom the importer may not change.</summary>
    RegisterNotYours,
    StageBeforeDetention,
    StageOutOfOrder,
    StageBeforeLast,

    /// <summary>The stage is the recorded one, but its date is another.</summary>
    StageDateDiffers,

    /// <summary>Several people have this number: which of them is meant cannot be told.</summary>
    RegisterShared,

    /// <summary>Officers entered the verdict more exactly than a file can.</summary>
    VerdictDiffers,

    /// <summary>With this date recorded remission, uncounted time or official dates would not fit any more.</summary>
    DetentionDoesNotFit,

    /// <summary>The count has ended; the file cannot change what it started from.</summary>
    CalendarStopped,
}

/// <summary>One reason at one cell.</summary>
/// <param name="Column">Documented column name.</param>
/// <param name="Value">The part of the cell that is wrong, or what the text mentions; may be empty.</param>
public sealed record ImportFault(string Column, ImportFaultKind Kind, string Value = "");

/// <summary>A row that was turned away, with every reason at once.</summary>
/// <param name="Number">Counted from 1 below the header, as in the file.</param>
/// <param name="Cells">As handed in, in the order of the file's columns.</param>
public sealed record RejectedRow(
    int Number,
    IReadOnlyList<string> Cells,
    IReadOnlyList<ImportFault> Faults
);
