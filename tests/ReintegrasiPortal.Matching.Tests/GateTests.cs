namespace ReintegrasiPortal.Matching.Tests;

public sealed class GateTests
{
    private static readonly PersonVector Person = Usual.Person;
    private static readonly OfferVector Offer = Usual.Offer;
    private static readonly Place Jakarta = Place.At(-6.2, 106.82);

    /// <summary>Rule, what it answers, and the one thing spoilt.</summary>
    public static TheoryData<GateRule, GateAnswer, object> Spoilt =>
        new()
        {
            { GateRule.Consent, GateAnswer.Fail, Person with { ConsentsToMatching = false } },
            { GateRule.Consent, GateAnswer.Fail, Person with { OptedOut = true } },
            { GateRule.Open, GateAnswer.Fail, Offer with { Open = false } },
            { GateRule.Places, GateAnswer.Fail, Offer with { Places = 0 } },
            { GateRule.Places, GateAnswer.Unknown, Offer with { Places = -1 } },
            { GateRule.PartnerVerified, GateAnswer.Fail, Offer with { PartnerVerified = false } },
            { GateRule.Need, GateAnswer.Fail, Person with { Needs = HelpKinds.Legal } },
            { GateRule.Need, GateAnswer.Unknown, Person with { Needs = null } },
            {
                GateRule.Need,
                GateAnswer.Unknown,
                Offer with
                {
                    Kind = HelpKinds.Job | HelpKinds.Legal,
                }
            },
            { GateRule.Stage, GateAnswer.Fail, Person with { Stage = 2 } },
            { GateRule.Stage, GateAnswer.Unknown, Person with { Stage = null } },
            { GateRule.Stage, GateAnswer.Unknown, Person with { Stage = 5 } },
            { GateRule.Stage, GateAnswer.Unknown, Offer with { Stages = 0 } },
            { GateRule.Period, GateAnswer.Fail, Offer with { Window = Days(-20, -1) } },
            { GateRule.Period, GateAnswer.Fail, Person with { Available = Days(201, 300) } },
            { GateRule.Period, GateAnswer.Unknown, Offer with { Window = Days(20, 10) } },
            { GateRule.Period, GateAnswer.Unknown, Person with { Available = Days(20, 10) } },
            { GateRule.Agreement, GateAnswer.Unknown, Offer with { Agreement = null } },
            { GateRule.Agreement, GateAnswer.Unknown, Offer with { Agreement = Days(9, 8) } },
            { GateRule.Agreement, GateAnswer.Fail, Offer with { Agreement = Days(-50, -1) } },
            { GateRule.Agreement, GateAnswer.Review, Offer with { Agreement = Days(-50, 199) } },
            { GateRule.Agreement, GateAnswer.Review, Offer with { Agreement = Days(1, 200) } },
            { GateRule.Decree, GateAnswer.Unknown, Person with { Decree = null } },
            { GateRule.Decree, GateAnswer.Fail, Person with { Decree = Days(201, 900) } },
            { GateRule.Decree, GateAnswer.Review, Person with { Decree = Days(0, 100) } },
            { GateRule.Offence, GateAnswer.Fail, Person with { Verdicts = new(1, 1, 1) } },
            { GateRule.Offence, GateAnswer.Review, Person with { Verdicts = new(1, 1, 0) } },
            { GateRule.Offence, GateAnswer.Unknown, Person with { Verdicts = new(0b110, 0, 0) } },
            { GateRule.Restrictions, GateAnswer.Fail, Person with { RestrictionTags = 1 } },
            { GateRule.Restrictions, GateAnswer.Unknown, Person with { RestrictionTags = null } },
            { GateRule.Sex, GateAnswer.Fail, Offer with { AcceptedSexes = Sexes.Men } },
            { GateRule.Sex, GateAnswer.Unknown, Offer with { AcceptedSexes = Sexes.None } },
            { GateRule.Age, GateAnswer.Fail, Offer with { MaxAge = 29 } },
            { GateRule.Age, GateAnswer.Fail, Offer with { MinAge = 31 } },
            { GateRule.Age, GateAnswer.Unknown, Offer with { MinAge = 40, MaxAge = 30 } },
            { GateRule.Age, GateAnswer.Unknown, Person with { BirthDay = null } },
            { GateRule.Age, GateAnswer.Unknown, Person with { BirthDay = Sample.Today + 1 } },
            { GateRule.Distance, GateAnswer.Fail, Offer with { Site = Jakarta } },
            { GateRule.Distance, GateAnswer.Review, Offer with { Site = default } },
            {
                GateRule.Distance,
                GateAnswer.Review,
                Person with
                {
                    Home = Place.At(double.NaN, 1),
                }
            },
            { GateRule.Distance, GateAnswer.Review, Person with { MaxTravelKm = -1 } },
            { GateRule.Distance, GateAnswer.Unknown, Person with { Home = default, Regency = 0 } },
            {
                GateRule.Distance,
                GateAnswer.Unknown,
                Offer with
                {
                    Site = Jakarta,
                    LodgingProvided = true,
                    Province = 0,
                }
            },
            { GateRule.Shifts, GateAnswer.Fail, Person with { FreeShifts = 0b011 } },
            { GateRule.Shifts, GateAnswer.Unknown, Person with { FreeShifts = null } },
            { GateRule.Reporting, GateAnswer.Review, Person with { ReportingShifts = 0b100 } },
            { GateRule.Licences, GateAnswer.Fail, Person with { Licences = 0 } },
            { GateRule.Licences, GateAnswer.Unknown, Person with { Licences = null } },
            {
                GateRule.Licences,
                GateAnswer.Review,
                Person with
                {
                    Licences = 0,
                    LicencesUnderway = 1,
                }
            },
            { GateRule.Skills, GateAnswer.Fail, Person with { Skills = default(SkillSet) } },
            { GateRule.Skills, GateAnswer.Unknown, Person with { Skills = null } },
        };

    [Fact]
    public void A_pair_that_nothing_stands_between_passes_every_rule()
    {
        var explanation = Usual.Explain(Person, Offer);

        explanation.Gate.Select(finding => finding.Rule).ShouldBe(Enum.GetValues<GateRule>());
        explanation.Gate.ShouldAllBe(finding => finding.Answer == GateAnswer.Pass);
        Usual.Suggested(Person, Offer).ShouldBe(GateAnswer.Pass);
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void One_spoilt_thing_gives_the_answer_of_its_rule_and_of_the_pair(
        GateRule rule,
        GateAnswer answer,
        object spoilt
    )
    {
        var (person, offer) = (spoilt as PersonVector ?? Person, spoilt as OfferVector ?? Offer);

        Usual.Answer(rule, person, offer).ShouldBe(answer);
        Usual.Explain(person, offer).Answer.ShouldBe(answer);
        Usual.Suggested(person, offer).ShouldBe(answer);
    }

    [Fact]
    public void What_an_offer_does_not_ask_needs_no_data()
    {
        var person = Person with
        {
            Sex = Sexes.None,
            BirthDay = null,
            Skills = null,
            Licences = null,
            FreeShifts = null,
            RestrictionTags = null,
            Verdicts = default,
        };
        var offer = Offer with
        {
            MinAge = null,
            MaxAge = null,
            RequiredSkills = default,
            RequiredLicences = 0,
            Shifts = 0,
            WorkTags = 0,
            OffenceRules = 0,
        };

        Usual.Suggested(person, offer).ShouldBe(GateAnswer.Pass);
    }

    [Fact]
    public void A_fail_outweighs_missing_data_and_missing_data_outweighs_a_review()
    {
        var reviewed = Person with { ReportingShifts = 1 };
        var unknown = reviewed with { Stage = null };
        var failing = unknown with { OptedOut = true };

        Usual.Suggested(reviewed, Offer).ShouldBe(GateAnswer.Review);
        Usual.Suggested(unknown, Offer).ShouldBe(GateAnswer.Unknown);
        Usual.Suggested(failing, Offer).ShouldBe(GateAnswer.Fail);
    }

    [Fact]
    public void Lodging_makes_the_own_province_near_and_no_other()
    {
        var far = Offer with { Site = Jakarta, LodgingProvided = true };

        Usual.Suggested(Person, far).ShouldBe(GateAnswer.Pass);
        Usual.Suggested(Person, far with { Province = 31 }).ShouldBe(GateAnswer.Fail);
        Usual
            .Suggested(Person, Offer with { LodgingProvided = true, Province = 31 })
            .ShouldBe(GateAnswer.Pass);
    }

    [Fact]
    public void A_related_skill_leaves_a_required_one_to_the_officer()
    {
        var person = Person with { Skills = SkillSet.Of([(9, SkillEvidence.Bnsp)]) };
        var related = RelatedSkills.OfGroups(
            [
                [1, 9],
            ],
            600
        );

        Usual.Explain(person, Offer, related).Answer.ShouldBe(GateAnswer.Review);
        Usual.Explain(person, Offer).Answer.ShouldBe(GateAnswer.Fail);
    }

    [Fact]
    public void Open_ended_help_needs_a_valid_paper_on_its_first_day_only()
    {
        var offer = Offer with { Window = DaySpan.StartingOn(Sample.Today) };

        Usual.Suggested(Person, offer).ShouldBe(GateAnswer.Pass);
        Usual.Suggested(Person with { Decree = Days(1, 900) }, offer).ShouldBe(GateAnswer.Review);
    }

    [Theory]
    [InlineData(0, 18)]
    [InlineData(1, 17)]
    public void Age_is_counted_in_full_years_on_the_first_common_day(int daysLater, int years)
    {
        var first = DateOnly.FromDayNumber(Sample.Today + 10);
        var person = Person with { BirthDay = first.AddYears(-18).DayNumber + daysLater };
        var offer = Offer with { Window = Days(10, 100), MinAge = 18 };

        var age = Usual.Explain(person, offer).Gate.Single(one => one.Rule == GateRule.Age);

        age.Numbers.Have.ShouldBe(years);
        age.Answer.ShouldBe(years < 18 ? GateAnswer.Fail : GateAnswer.Pass);
    }

    private static DaySpan Days(int from, int until) =>
        new(Sample.Today + from, Sample.Today + until);
}
