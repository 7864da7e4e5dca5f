namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Offence groups that the rules on conditional rights tell apart.</summary>
/// <remarks>Source: Permenkumham 3/2018 as amended by 7/2022.</remarks>
public enum OffenceGroup
{
    General,
    Narcotics,
    Corruption,
    Terrorism,
    StateSecurity,
    HumanRights,
    TransnationalCrime,
}
