namespace ReintegrasiPortal.Domain.Eligibility;

/// <summary>How a condition stands for one person.</summary>
public enum ConditionStanding
{
    /// <summary>Terpenuhi.</summary>
    Met,

    /// <summary>Hampir: under way, or a matter of time.</summary>
    Near,

    /// <summary>Belum.</summary>
    NotMet,

    /// <summary>Perlu data: nobody has recorded what the condition asks. Never counts as met, and never as failed.</summary>
    NeedsData,
}

/// <summary>A condition of a programme. Its text is found by its name.</summary>
public enum Condition
{
    /// <summary>The sentence is still being served and the person lives.</summary>
    CaseIsOpen,

    /// <summary>An adult: children follow UU 11/2012, which version 1 leaves to the officer.</summary>
    IsAdult,

    /// <summary>The person is where the sentence is served.</summary>
    IsNotAtLarge,

    /// <summary>No substitute imprisonment for a fine stands open.</summary>
    SubsidiarySettled,

    /// <summary>The programme is open to a sentence of this length and group.</summary>
    ProgramIsOpen,

    /// <summary>The part of the sentence that must be served first.</summary>
    PartServed,

    /// <summary>No entry in Register F within the time the programme asks for.</summary>
    GoodConduct,

    /// <summary>The behaviour score (SPPN) is good.</summary>
    BehaviourScore,

    /// <summary>A decrease of risk is shown.</summary>
    RiskReduced,

    /// <summary>Takes part in coaching now.</summary>
    ActiveInCoaching,

    /// <summary>Has followed a coaching programme to its end.</summary>
    CoachingCompleted,

    /// <summary>The community can accept the person.</summary>
    CommunityAccepts,

    /// <summary>Somebody stands as guarantor.</summary>
    Guarantor,

    /// <summary>The Litmas is accepted.</summary>
    InquiryAccepted,

    /// <summary>A paper of the list is there.</summary>
    Document,

    /// <summary>Whether the person is a foreign national is known.</summary>
    NationalityKnown,

    /// <summary>Fine and compensation are paid (corruption).</summary>
    FinePaid,

    /// <summary>The deradicalisation programme was followed (terrorism).</summary>
    Deradicalised,

    /// <summary>The pledge of loyalty to the state is signed (terrorism).</summary>
    LoyaltyPledged,

    /// <summary>The Bapas has confirmed which reading of an open rule it applies.</summary>
    ReadingConfirmed,
}

/// <summary>What an officer states about a person because no record of the portal can show it.</summary>
public enum StatedFact
{
    IsForeigner,
    CommunityAccepts,
    FinePaid,
    Deradicalised,
    LoyaltyPledged,
    ReadingConfirmed,
}
