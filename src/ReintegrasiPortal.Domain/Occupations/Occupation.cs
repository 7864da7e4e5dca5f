namespace ReintegrasiPortal.Domain.Occupations;

/// <summary>
/// What a workplace may put in a person's hands. The officer restricts a participant by the same tags; a shared tag keeps the
/// two apart without telling the employer why.
/// </summary>
[Flags]
public enum WorkRestrictions
{
    None = 0,
    Cash = 1,
    Medicine = 2,
    Children = 4,
    Driving = 8,
    Alcohol = 16,
    Weapons = 32,
}

/// <summary>A coded kind of work.</summary>
/// <param name="Code">KBJI code, which follows the ISCO-08 unit group, four digits.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Skills">Codes of the skills that fit, the most typical first.</param>
/// <param name="Industry">KBLI 2025 section in which the work is most common; an employer may be elsewhere.</param>
/// <param name="RequiresPoliceCertificate">Whether such jobs usually ask for an SKCK, so that nobody wastes an application.</param>
/// <param name="Restrictions">What the work usually touches; an opportunity may say otherwise.</param>
public sealed record Occupation(
    string Code,
    string NameId,
    string NameEn,
    IReadOnlyList<string> Skills,
    char Industry,
    bool RequiresPoliceCertificate,
    WorkRestrictions Restrictions
);
