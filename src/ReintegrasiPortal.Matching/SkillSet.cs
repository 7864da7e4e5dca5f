using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>What shows that a skill is held, weakest first.</summary>
public enum SkillEvidence
{
    SelfDeclared,
    Workshop,
    TrainingBody,
    Bnsp,
}

/// <summary>Skills held, each with its best evidence, as bit planes: <c>default</c> holds none.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SkillSet
{
    private readonly Bits256 _evidenceLow;
    private readonly Bits256 _evidenceHigh;

    private SkillSet(Bits256 held, Bits256 evidenceLow, Bits256 evidenceHigh)
    {
        Held = held;
        _evidenceLow = evidenceLow;
        _evidenceHigh = evidenceHigh;
    }

    public Bits256 Held { get; }

    public static SkillSet Of(IEnumerable<(byte Skill, SkillEvidence Evidence)> skills) =>
        skills.Aggregate(default(SkillSet), (set, one) => set.With(one.Skill, one.Evidence));

    /// <summary>Null when the skill is not held.</summary>
    public SkillEvidence? EvidenceOf(byte skill) =>
        Held.Has(skill)
            ? (SkillEvidence)(
                (_evidenceHigh.Has(skill) ? 2 : 0) + (_evidenceLow.Has(skill) ? 1 : 0)
            )
            : null;

    /// <summary>The same set with the skill added, or its evidence raised; evidence never falls.</summary>
    public SkillSet With(byte skill, SkillEvidence evidence)
    {
        if (evidence <= EvidenceOf(skill))
        {
            return this;
        }

        var only = default(Bits256).With(skill);
        return new(
            Held | only,
            ((int)evidence & 1) != 0 ? _evidenceLow | only : _evidenceLow & ~only,
            ((int)evidence & 2) != 0 ? _evidenceHigh | only : _evidenceHigh & ~only
        );
    }
}
