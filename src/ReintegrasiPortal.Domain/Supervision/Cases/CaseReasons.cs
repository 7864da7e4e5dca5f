namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>Grounds of revocation of PB, CB and CMB (Permenkumham 3/2018): the first is general, the others are special.</summary>
public enum RevocationGround
{
    /// <summary>A new offence, named as suspect or found guilty.</summary>
    NewOffence,
    CommunityUnrest,

    /// <summary>Wajib lapor missed three times in a row.</summary>
    ReportingMissedThrice,
    AddressNotTold,
    ProgrammeNotFollowed,
}

/// <summary>Why a provisional revocation ends and supervision goes on.</summary>
public enum LiftReason
{
    GroundNotConfirmed,
    Resolved,

    /// <summary>The Director General did not revoke.</summary>
    RevocationNotDecreed,
    Other,
}

/// <summary>Why an SK that had been entered no longer holds.</summary>
public enum DecreeWithdrawalReason
{
    /// <summary>The sentence was changed on appeal or review.</summary>
    SentenceChanged,
    IssuedInError,

    /// <summary>Entered here by mistake: the paper says otherwise.</summary>
    EnteredInError,
    ReplacedByAnother,
}

public enum ClosingReason
{
    Died,
    Deported,
    Amnestied,

    /// <summary>Moved to a place outside the portal.</summary>
    Transferred,
}
