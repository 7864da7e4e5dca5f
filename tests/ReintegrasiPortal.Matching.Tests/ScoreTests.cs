using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class ScoreTests
{
    private static readonly PersonVector Person = Usual.Person;
    private static readonly OfferVector Offer = Usual.Offer;

    [Fact]
    public void Points_of_all_factors_add_up_to_the_score_and_their_most_to_ten_thousand() =>
        Gen.Int.Sample(seed =>
        {
            var sample = new Sample(seed);
            var (person, offer) = (sample.Person(), sample.Offer());
            var explanation = Sample
                .Engine([person], [offer], sample.Weights())
                .Explain(person.Key, offer.Key)!;

            explanation.Factors.Sum(factor => factor.Points).ShouldBe(explanation.Score);
            explanation.Factors.Sum(factor => factor.MaxPoints).ShouldBe(10_000);
            explanation.Factors.ShouldAllBe(factor =>
                factor.Points >= 0 && factor.Points <= factor.MaxPoints
            );
            explanation.WeightsVersion.ShouldBe("sample");
        });

    [Fact]
    public void Everything_fulfilled_gives_exactly_ten_thousand()
    {
        var person = Person with
        {
            Skills = SkillSet.Of([
                (1, SkillEvidence.Bnsp),
                (2, SkillEvidence.Bnsp),
                (3, SkillEvidence.Bnsp),
            ]),
            Licences = 0b11,
            Home = Offer.Site,
            Readiness = new(4, 4),
            Supporters = 3,
            Reliability = 1000,
            WaitingDays = 365,
        };

        Usual.Explain(person, Offer with { PartnerRecord = 1000 }).Score.ShouldBe(10_000);
    }

    [Fact]
    public void A_better_factor_never_lowers_its_points_or_the_score() =>
        Gen.Select(Gen.Int, Gen.Int[0, Improvements.Count - 1])
            .Sample(
                (seed, which) =>
                {
                    var sample = new Sample(seed);
                    var (person, offer) = (sample.Person(), sample.Offer());
                    var (weights, related) = (sample.Weights(), RelatedSkills.Of(sample.Related()));
                    var (better, betterOffer) = Improvements[which](person, offer);

                    var engine = Sample.Engine([person], [offer], weights, related);
                    var before = engine.Explain(person.Key, offer.Key)!;
                    var after = engine
                        .WithPerson(better)
                        .WithOffer(betterOffer)
                        .Explain(person.Key, offer.Key)!;

                    after.Score.ShouldBeGreaterThanOrEqualTo(before.Score);
                    foreach (var (old, now) in before.Factors.Zip(after.Factors))
                    {
                        now.Points.ShouldBeGreaterThanOrEqualTo(old.Points);
                    }
                },
                iter: 3000
            );

    [Fact]
    public void Nearer_gives_more_until_the_limit_and_nothing_beyond()
    {
        var points = Enumerable
            .Range(0, 30)
            .Select(step => Place.At(-6.12, 106.15 + (step / 100.0)))
            .Select(site => Travel(Person, Offer with { Site = site }))
            .ToList();

        points.Zip(points.Skip(1)).ShouldAllBe(pair => pair.First.Points >= pair.Second.Points);
        points[0].Points.ShouldBe(points[0].MaxPoints);
        points[0].Status.ShouldBe(FactorStatus.Met);
        points[^1].Points.ShouldBe(0);
        points[^1].Status.ShouldBe(FactorStatus.NotMet);
        points[10].Numbers.Have.ShouldNotBeNull().ShouldBeInRange(11_000, 11_100);
        points[10].Numbers.Of.ShouldBe(20_000);
    }

    [Theory]
    [InlineData(SkillEvidence.SelfDeclared, 500)]
    [InlineData(SkillEvidence.Workshop, 700)]
    [InlineData(SkillEvidence.TrainingBody, 850)]
    [InlineData(SkillEvidence.Bnsp, 1000)]
    public void Skills_count_by_their_evidence(SkillEvidence evidence, int perThousand)
    {
        var person = Person with { Skills = SkillSet.Of([(1, evidence)]) };
        var skills = Factor(person, Offer with { DesiredSkills = default }, MatchFactor.Skills);

        skills.Points.ShouldBe(skills.MaxPoints * perThousand / 1000);
    }

    [Fact]
    public void Skills_that_are_missing_are_named()
    {
        var skills = Factor(Person, Offer, MatchFactor.Skills);

        skills.Numbers.Missing.ShouldBe([3]);
        skills.Numbers.Have.ShouldBe(2);
        skills.Numbers.Of.ShouldBe(3);
        skills.Status.ShouldBe(FactorStatus.Almost);
    }

    [Fact]
    public void What_is_not_known_gives_nothing_and_says_so()
    {
        var person = new PersonVector { Key = Person.Key };
        var explanation = Usual.Explain(person, Offer with { PartnerRecord = null });

        explanation.Score.ShouldBe(0);
        explanation.Factors.ShouldAllBe(factor => factor.Status == FactorStatus.NeedsData);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(-1, 4)]
    [InlineData(0, 0)]
    public void Readiness_that_contradicts_itself_needs_data(int done, int total) =>
        Factor(Person with { Readiness = new(done, total) }, Offer, MatchFactor.Readiness)
            .Status.ShouldBe(FactorStatus.NeedsData);

    [Fact]
    public void A_very_large_wage_neither_overflows_nor_exceeds_the_most()
    {
        var rich = Offer with { Wage = long.MaxValue - 1 };
        var person = Person with { HopedWage = long.MaxValue };
        var preference = Factor(person, rich, MatchFactor.Preference);

        preference.Points.ShouldBeInRange(0, preference.MaxPoints);
        preference.Status.ShouldBe(FactorStatus.Met);
    }

    private static readonly IReadOnlyList<
        Func<PersonVector, OfferVector, (PersonVector, OfferVector)>
    > Improvements =
    [
        (p, o) => (p with { Interests = [.. p.Interests ?? [], o.Occupation ?? 0] }, o),
        (p, o) => (p with { Skills = Learn(p.Skills ?? default, o.DesiredSkills) }, o),
        (p, o) => (p with { Skills = Learn(p.Skills ?? default, o.RequiredSkills) }, o),
        (p, o) => (p with { Licences = (p.Licences ?? 0) | o.DesiredLicences }, o),
        (p, o) => (p with { LicencesUnderway = ulong.MaxValue }, o),
        (p, o) => (o.Site.IsKnown ? p with { Home = o.Site } : p, o),
        (p, o) => (p, o with { LodgingProvided = true }),
        (p, o) => (p with { FreeShifts = (p.FreeShifts ?? 0) | 0xFFFF }, o),
        (p, o) => (p with { ReportingShifts = 0 }, o),
        (p, o) => (p with { Readiness = new(7, 7) }, o),
        (p, o) => (p with { Supporters = Math.Max(p.Supporters ?? 0, 0) + 1 }, o),
        (p, o) => (p with { Reliability = 1000 }, o),
        (p, o) => (p, o with { PartnerRecord = 1000 }),
        (p, o) => (p, o with { Wage = Math.Max(o.Wage ?? 0, p.HopedWage ?? 0) }),
        (p, o) => (p with { WaitingDays = Math.Max(p.WaitingDays ?? 0, 0) + 50 }, o),
    ];

    private static SkillSet Learn(SkillSet skills, Bits256 asked)
    {
        foreach (var skill in asked)
        {
            skills = skills.With(
                skill,
                skills.EvidenceOf(skill) is null ? SkillEvidence.SelfDeclared : SkillEvidence.Bnsp
            );
        }

        return skills;
    }

    private static FactorFinding Travel(PersonVector person, OfferVector offer) =>
        Factor(person, offer, MatchFactor.Travel);

    private static FactorFinding Factor(
        PersonVector person,
        OfferVector offer,
        MatchFactor factor
    ) => Usual.Explain(person, offer).Factors.Single(finding => finding.Factor == factor);
}
