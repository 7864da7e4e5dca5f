namespace ReintegrasiPortal.Matching.Gates;

/// <summary>What the person must hold; nearly holding it is for the officer.</summary>
internal static class AbilityRules
{
    public static GateAnswer Licences(in Pair pair)
    {
        var required = pair.Offer.RequiredLicences;
        if (required == 0)
        {
            return GateAnswer.Pass;
        }

        if (pair.Person.Licences is not { } held)
        {
            return GateAnswer.Unknown;
        }

        var missing = required & ~held;
        if (missing == 0)
        {
            return GateAnswer.Pass;
        }

        return (missing & ~pair.Person.LicencesUnderway) == 0 ? GateAnswer.Review : GateAnswer.Fail;
    }

    public static GateAnswer Skills(in Pair pair)
    {
        if (pair.Offer.RequiredSkills.IsEmpty)
        {
            return GateAnswer.Pass;
        }

        if (pair.Person.Skills is not { } skills)
        {
            return GateAnswer.Unknown;
        }

        var answer = GateAnswer.Pass;
        foreach (var skill in pair.Offer.RequiredSkills & ~skills.Held)
        {
            if ((pair.Related.NeighboursOf(skill) & skills.Held).IsEmpty)
            {
                return GateAnswer.Fail;
            }

            answer = GateAnswer.Review;
        }

        return answer;
    }
}
