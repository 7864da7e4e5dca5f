namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// What the law on conditional rights needs to know about an offence, and no more (Permenkumham 3/2018 as amended by 7/2022).
/// Every group but <see cref="General"/> may fall under the special column; <see cref="RuleSet.SpecialGroups"/> says from which length.
/// </summary>
public enum OffenceGroup
{
    /// <summary>Everything not named below.</summary>
    General,

    /// <summary>Narcotics and their precursors, psychotropics: special only from five years.</summary>
    Narcotics,

    Corruption,

    Terrorism,

    /// <summary>Crimes against the security of the state.</summary>
    StateSecurity,

    /// <summary>Grave violations of human rights.</summary>
    HumanRights,

    /// <summary>Organised crime across borders.</summary>
    TransnationalCrime,
}
