namespace ReintegrasiPortal.Matching;

/// <summary>Conditions that stand before any score.</summary>
public enum GateRule
{
    Consent,
    Open,
    Places,
    PartnerVerified,
    Need,
    Stage,
    Period,
    Agreement,
    Decree,
    Offence,
    Restrictions,
    Sex,
    Age,
    Distance,
    Shifts,
    Reporting,
    Licences,
    Skills,
}

/// <summary>Answer of a rule, mildest first; the answer of a pair is its worst.</summary>
public enum GateAnswer
{
    Pass,

    /// <summary>The officer weighs it.</summary>
    Review,

    /// <summary>Data is missing or contradicts itself: neither in nor out.</summary>
    Unknown,
    Fail,
}
