namespace ReintegrasiPortal.Domain.Families;

/// <summary>Where a guarantee stands, from the question to the end of the undertaking.</summary>
public enum GuaranteeState
{
    /// <summary>Somebody was asked and has not answered.</summary>
    Asked,

    /// <summary>Fills in the tasks.</summary>
    Preparing,

    /// <summary>The letter is written; it waits for signatures on paper.</summary>
    LetterReady,

    /// <summary>Signed, known to the village head, and sent in.</summary>
    LetterSigned,

    /// <summary>The PK found everything in order.</summary>
    Checked,

    InForce,

    Ended,
}

public enum GuaranteeAct
{
    Ask,

    /// <summary>A relative comes forward unasked.</summary>
    Offer,
    Accept,
    Decline,
    WriteLetter,

    /// <summary>Goes back to the tasks; the letter written before is void.</summary>
    ChangeData,
    Sign,
    Check,
    Return,
    PutInForce,
    Withdraw,
    End,
    Lapse,
}

/// <summary>Whose act it is.</summary>
[Flags]
public enum GuaranteeSide
{
    None = 0,
    Guarantor = 1,
    Officer = 1 << 1,
    Participant = 1 << 2,
    Clock = 1 << 3,
}

/// <summary>Who can guarantee: a linked relative, a body, or the Bapas itself as stand-in.</summary>
/// <remarks>Source: Permenkumham 3/2018 with its amendments, on letters of guarantee; see DOMAIN.md §1 and §3.</remarks>
public enum GuarantorKind
{
    Relative,
    Organisation,
    Office,
}

/// <summary>Why a guarantee ended. None of them is a fault.</summary>
public enum GuaranteeEnd
{
    Declined,
    Withdrawn,
    Expired,
    Renewed,
    Replaced,
    ProgrammeOver,
    ParticipantsWish,
    NotSuitable,
    Moved,
    Died,
}

/// <summary>Why the PK sends a letter back. Each tells the guarantor what to mend.</summary>
public enum ReturnReason
{
    DataIncomplete,
    RelationUnproven,
    AddressUnclear,
    IncomeUnclear,
    NoTimeToGuide,
    VillageNotAware,
    LetterUnreadable,
    SignatureMissing,
}

/// <summary>The six tasks of a guarantor, a few minutes each.</summary>
public enum GuaranteeTask
{
    Person,
    Relation,
    Home,
    Ability,
    Letter,
    Interview,
}

/// <summary>How one task stands.</summary>
public enum GuaranteeTaskStatus
{
    Open,
    Done,

    /// <summary>Others must act first.</summary>
    Waiting,
}

public enum HousingKind
{
    Own,
    Family,
    Rented,
    Provided,
}

/// <summary>Monthly income of the household in whole rupiah bands; the PK asks whether it is enough, not how much it is.</summary>
public enum IncomeBand
{
    UnderTwoMillion,
    TwoToFourMillion,
    OverFourMillion,
    NotRegular,
}

/// <summary>When the guarantor is at home.</summary>
public enum TimeAtHome
{
    AllDay,
    Evenings,
    Weekends,
    Seldom,
}
