using System.Diagnostics.CodeAnalysis;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// Which reading of the law on conditional rights a Bapas applies to the special offence groups. The question is open;
/// both readings ship, and a calendar made with the milder one asks for confirmation by the Bapas.
/// </summary>
[SuppressMessage(
    "Naming",
    "CA1707:Identifiers should not contain underscores",
    Justification = "The underscore parts the number of a regulation from its year or its companion."
)]
public enum ConditionalRightsPolicy
{
    /// <summary>UU 22/2022 art. 10 "tanpa terkecuali" with Juklak PAS-20.OT.02.02/2022: the general column for everybody. The default.</summary>
    Uu22_Pas20,

    /// <summary>Permenkumham 3/2018 as amended by 7/2022: the special column for the special offence groups.</summary>
    Permen7_2022,
}
