namespace ReintegrasiPortal.Matching.Scores;

internal static class SkillFit
{
    /// <summary>Required skills weigh twice as much as desired ones; each counts by its evidence or that of a related skill.</summary>
    public static int Of(in Pair pair)
    {
        var required = pair.Offer.RequiredSkills;
        var desired = pair.Offer.DesiredSkills & ~required;
        var whole = (2 * required.Count) + desired.Count;
        if (whole == 0)
        {
            return Fit.Full;
        }

        if (pair.Person.Skills is not { } skills)
        {
            return Fit.NeedsData;
        }

        var credit = 0;
        foreach (var skill in required)
        {
            credit += 2 * Credit(skill, skills, pair.Related);
        }

        foreach (var skill in desired)
        {
            credit += Credit(skill, skills, pair.Related);
        }

        return credit / whole;
    }

    private static int Credit(byte skill, SkillSet skills, RelatedSkills related)
    {
        var best = Credit(skills.EvidenceOf(skill));
        foreach (var near in related.NeighboursOf(skill) & skills.Held)
        {
            var lent = Credit(skills.EvidenceOf(near)) * related.Strength(skill, near) / Fit.Full;
            best = Math.Max(best, lent);
        }

        return best;
    }

    private static int Credit(SkillEvidence? evidence) =>
        evidence switch
        {
            SkillEvidence.Bnsp => Fit.Full,
            SkillEvidence.TrainingBody => 850,
            SkillEvidence.Workshop => 700,
            SkillEvidence.SelfDeclared => 500,
            _ => 0,
        };
}
