using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class CounterfactualTests
{
    private static readonly PersonVector Person = Usual.Person;
    private static readonly OfferVector Offer = Usual.Offer;

    [Fact]
    public void Making_the_proposed_change_really_has_the_promised_effect() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (person, offer) = (sample.Person(), sample.Offer());
                var related = RelatedSkills.Of(sample.Related());
                var engine = Sample.Engine([person], [offer], sample.Weights(), related);
                var before = engine.Explain(person.Key, offer.Key)!;
                if (before.Change is not { } change)
                {
                    return;
                }

                var (changedPerson, changedOffer) = change.ApplyTo(person, offer);
                var after = engine
                    .WithPerson(changedPerson)
                    .WithOffer(changedOffer)
                    .Explain(person.Key, offer.Key)!;

                after.Answer.ShouldBe(change.NewAnswer);
                after.Score.ShouldBe(change.NewScore);
                if (before.Answer == GateAnswer.Fail)
                {
                    after.Answer.ShouldBeOneOf(GateAnswer.Pass, GateAnswer.Review);
                }
                else
                {
                    (after.Answer <= before.Answer).ShouldBeTrue();
                    (after.Answer < before.Answer || after.Score > before.Score).ShouldBeTrue();
                }
            },
            iter: 4000
        );

    public static TheoryData<object, ChangeKind, int> OneThingMissing =>
        new()
        {
            { Person with { Skills = default(SkillSet) }, ChangeKind.LearnSkill, 1 },
            { Person with { Licences = 0 }, ChangeKind.EarnLicence, 0 },
            { Person with { FreeShifts = 0b001 }, ChangeKind.FreeShifts, 0b110 },
            { Person with { MaxTravelKm = 2 }, ChangeKind.WidenTravel, 5 },
            { Offer with { Places = 0 }, ChangeKind.OpenPlaces, 1 },
            { Offer with { Site = Place.At(-6.2, 107.5) }, ChangeKind.ProvideLodging, 0 },
        };

    [Theory]
    [MemberData(nameof(OneThingMissing))]
    public void The_one_thing_that_is_missing_is_what_is_proposed(
        object spoilt,
        ChangeKind kind,
        int argument
    )
    {
        var explanation = Usual.Explain(
            spoilt as PersonVector ?? Person,
            spoilt as OfferVector ?? Offer with { Province = spoilt is OfferVector ? 36 : 31 }
        );

        explanation.Answer.ShouldBe(GateAnswer.Fail);
        var change = explanation.Change.ShouldNotBeNull();
        change.Change.ShouldBe(kind);
        change.Argument.ShouldBe(argument);
        change.NewAnswer.ShouldBe(GateAnswer.Pass);
    }

    [Fact]
    public void A_clash_with_reporting_is_solved_by_moving_the_report()
    {
        var change = Usual.Explain(Person with { ReportingShifts = 0b1010 }, Offer).Change!;

        change.Change.ShouldBe(ChangeKind.MoveReporting);
        change.Argument.ShouldBe(0b010);
        change.NewAnswer.ShouldBe(GateAnswer.Pass);
    }

    [Fact]
    public void Two_things_missing_have_no_single_change()
    {
        var person = Person with { Licences = 0, FreeShifts = 0 };

        Usual.Explain(person, Offer).Change.ShouldBeNull();
    }

    [Fact]
    public void Consent_and_what_is_not_known_are_never_proposed_to_change()
    {
        Usual.Explain(Person with { ConsentsToMatching = false }, Offer).Change.ShouldBeNull();
        Usual
            .Explain(
                new() { Key = Person.Key, ConsentsToMatching = true },
                Offer with
                {
                    LodgingProvided = true,
                }
            )
            .Change.ShouldBeNull();
    }

    [Fact]
    public void A_matching_pair_is_told_what_lifts_the_score_most()
    {
        var change = Usual.Explain(Person, Offer).Change.ShouldNotBeNull();

        change.Change.ShouldBe(ChangeKind.LearnSkill);
        change.Argument.ShouldBe(3);
        change.NewScore.ShouldBeGreaterThan(Usual.Explain(Person, Offer).Score);
    }
}
