namespace ReintegrasiPortal.Matching.Tests;

/// <summary>A person and an offer between which nothing stands, for tests that spoil one thing.</summary>
internal static class Usual
{
    public static readonly Place Serang = Place.At(-6.12, 106.15);

    public static readonly PersonVector Person = new()
    {
        Key = new("01900000-0000-7000-8000-000000000001"),
        ConsentsToMatching = true,
        Stage = 3,
        Decree = new(Sample.Today - 30, Sample.Today + 400),
        Sex = Sexes.Women,
        BirthDay = Sample.Today - (30 * 366),
        Home = Serang,
        Regency = 3673,
        Province = 36,
        MaxTravelKm = 20,
        Skills = SkillSet.Of([(1, SkillEvidence.Workshop), (2, SkillEvidence.SelfDeclared)]),
        Interests = [7],
        Needs = HelpKinds.Job | HelpKinds.Mentoring,
        Licences = 0b01,
        RestrictionTags = 0b1000,
        Verdicts = new(Allowed: 0b111, CaseByCase: 0, Excluded: 0),
        FreeShifts = (1 << 21) - 1,
        Readiness = new(3, 4),
        Supporters = 1,
        Reliability = 800,
        WaitingDays = 100,
        PreferredHelp = HelpKinds.Job,
        HopedWage = 4_000_000,
    };

    public static readonly OfferVector Offer = new()
    {
        Key = new("01900000-0000-7000-8000-0000000000a1"),
        Kind = HelpKinds.Job,
        Open = true,
        Places = 2,
        PartnerVerified = true,
        Agreement = new(Sample.Today - 100, Sample.Today + 300),
        Stages = 0b1100,
        Window = new(Sample.Today, Sample.Today + 200),
        Site = Place.At(-6.15, 106.18),
        Regency = 3673,
        Province = 36,
        Occupation = 7,
        RequiredSkills = Bits256.Of(1),
        DesiredSkills = Bits256.Of(2, 3),
        RequiredLicences = 0b01,
        DesiredLicences = 0b10,
        WorkTags = 0b0001,
        Shifts = 0b111,
        Wage = 4_665_927,
        OffenceRules = 0b001,
        PartnerRecord = 700,
        MinAge = 18,
        MaxAge = 56,
    };

    public static Explanation Explain(
        PersonVector person,
        OfferVector offer,
        RelatedSkills? related = null
    ) => Sample.Engine([person], [offer], related: related).Explain(person.Key, offer.Key)!;

    public static GateAnswer Answer(GateRule rule, PersonVector person, OfferVector offer) =>
        Explain(person, offer).Gate.Single(finding => finding.Rule == rule).Answer;

    /// <summary>In which list, if any, the offer is suggested; fails when both directions disagree.</summary>
    public static GateAnswer Suggested(PersonVector person, OfferVector offer)
    {
        var engine = Sample.Engine([person], [offer]);
        var toPerson = Where(engine.SuggestOffers(person.Key, 5)!);
        Where(engine.SuggestPeople(offer.Key, 5)!).ShouldBe(toPerson);
        return toPerson;
    }

    private static GateAnswer Where(Suggestions suggestions) =>
        (suggestions.Fitting.Total, suggestions.ForReview.Total, suggestions.NeedsData.Total) switch
        {
            (1, 0, 0) => GateAnswer.Pass,
            (0, 1, 0) => GateAnswer.Review,
            (0, 0, 1) => GateAnswer.Unknown,
            (0, 0, 0) => GateAnswer.Fail,
            _ => throw new InvalidOperationException("one pair stands in two lists"),
        };
}
