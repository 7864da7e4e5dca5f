namespace ReintegrasiPortal.Matching;

/// <summary>What the score is made of.</summary>
public enum MatchFactor
{
    Interest,
    Skills,
    Certificates,
    Travel,
    Schedule,
    Readiness,
    Support,
    Reliability,
    PartnerRecord,
    Preference,
    Waiting,
}

/// <summary>How far a factor is fulfilled.</summary>
public enum FactorStatus
{
    /// <summary>At least three quarters.</summary>
    Met,

    /// <summary>At least a quarter.</summary>
    Almost,
    NotMet,

    /// <summary>Not known; counts zero, so that giving the data can only raise the score.</summary>
    NeedsData,
}
