namespace ReintegrasiPortal.Domain.Reporting;

/// <summary>Why an absence is excused. The person chooses from the same list when asking before.</summary>
public enum ExcuseKind
{
    Ill,

    /// <summary>A shift at work: the placement has to keep the time free, not the person to choose.</summary>
    WorkShift,
    Family,
    Bereavement,
    Transport,
    OfficialSummons,
    Disaster,
    Other,
}

/// <summary>Why the office could not receive anybody.</summary>
public enum NotHeldReason
{
    OfficeClosed,
    OfficerAway,
    SystemDown,
    Disaster,
}

/// <summary>Why a mark was wrong.</summary>
public enum CorrectionReason
{
    WrongPerson,
    MarkedByMistake,
    ReportedElsewhere,
    ProofCameLater,
    SystemFault,
}

/// <summary>Why somebody objects to a miss.</summary>
public enum AppealReason
{
    WasThere,
    HadTold,
    Ill,
    WorkShift,
    NotInformed,
    Other,
}

/// <summary>What an appeal was decided on.</summary>
public enum AppealOutcomeReason
{
    ProofAccepted,
    OfficeMistake,
    BenefitOfDoubt,
    NoProof,
    RecordConfirmed,
}

/// <summary>What a corrected mark says.</summary>
public enum DutyOutcome
{
    Attended,
    Remote,
    Excused,
    Missed,
    NotHeld,
}

/// <summary>The three kinds of absence: with a reason, without one, and by the office's own fault.</summary>
public enum AbsenceKind
{
    Excused,
    NotExcused,
    Logistics,
}
