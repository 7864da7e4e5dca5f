namespace ReintegrasiPortal.Domain.Placements;

/// <summary>Where one person stands with one offer, from suggestion to the end of the placement.</summary>
public enum PlacementState
{
    /// <summary>PK shortlisted; the participant is asked.</summary>
    Suggested,
    ParticipantAgreed,

    /// <summary>PK said yes; from here the partner sees the blind profile.</summary>
    OfficerApproved,
    PartnerAccepted,
    Interviewing,
    Offered,
    AgreementSigned,
    Active,
    Paused,
    Completed,
    EndedEarly,
    Declined,
    Withdrawn,
    Expired,
}

/// <summary>What moves a placement on. The names are those of the use cases.</summary>
public enum PlacementAct
{
    Shortlist,
    Agree,
    Approve,
    Accept,
    ScheduleInterview,
    MakeOffer,
    AcceptOffer,
    Start,
    Pause,
    Resume,
    Complete,
    End,
    Decline,
    Withdraw,
    Expire,
}

/// <summary>The three who must say yes, and the clock.</summary>
[Flags]
public enum Side
{
    None = 0,
    Participant = 1,
    Officer = 1 << 1,
    Partner = 1 << 2,
    Clock = 1 << 3,
}

/// <summary>Why a placement ended before its time.</summary>
public enum EndReason
{
    BetterJob,
    ContractOver,
    BusinessClosed,
    Distance,
    Wage,
    Health,
    Family,
    Conduct,
    Absent,
    Relapse,
    Safety,
    StigmaAtWork,
    Moved,
    Revoked,
    Other,
}
