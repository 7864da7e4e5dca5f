namespace ReintegrasiPortal.Domain.Participants;

/// <summary>How a skill is proved, weakest first.</summary>
public enum SkillEvidence
{
    SelfDeclared,
    Employer,
    PrisonWorkshop,
    TrainingBody,
    Bnsp,
}

/// <summary>One skill of a person (code of SkillCatalog) with the best evidence for it.</summary>
public sealed class ParticipantSkill
{
    private ParticipantSkill() { }

    public ParticipantSkill(ParticipantId participant, string skillCode, SkillEvidence evidence)
    {
        ParticipantId = participant;
        SkillCode = skillCode;
        Evidence = evidence;
    }

    public ParticipantId ParticipantId { get; private init; }

    public string SkillCode { get; private init; } = "";

    public SkillEvidence Evidence { get; private init; }
}
