namespace ReintegrasiPortal.Matching.Tests;

public sealed class BuildTests
{
    [Fact]
    public void Keys_met_twice_are_listed_once_each_and_no_engine_is_built()
    {
        var build = Build([Usual.Person, Usual.Person, Usual.Person], [Usual.Offer, Usual.Offer]);

        build.Succeeded(out var engine).ShouldBeFalse();
        engine.ShouldBeNull();
        build.Problems.ShouldBe([
            new(BuildProblemKind.DuplicatePerson, Usual.Person.Key),
            new(BuildProblemKind.DuplicateOffer, Usual.Offer.Key),
        ]);
    }

    [Fact]
    public void Weights_without_a_version_are_refused() =>
        Kinds(MatchWeights.Standard with { Version = " " })
            .ShouldBe([BuildProblemKind.WeightsVersionMissing]);

    [Theory]
    [InlineData(-1)]
    [InlineData(MatchWeights.Largest + 1)]
    public void A_weight_out_of_range_is_refused_by_name(int weight)
    {
        var weights = With(MatchFactor.Travel, weight);

        weights
            .Problems()
            .ShouldBe([new(BuildProblemKind.WeightOutOfRange, Number: (int)MatchFactor.Travel)]);
        Kinds(weights).ShouldBe([BuildProblemKind.WeightOutOfRange]);
    }

    [Fact]
    public void A_missing_weight_is_refused_by_name()
    {
        var given = MatchWeights
            .Standard.Weights.Where(weight => weight.Key != MatchFactor.Waiting)
            .ToDictionary();

        new MatchWeights("2", given)
            .Problems()
            .ShouldBe([new(BuildProblemKind.WeightMissing, Number: (int)MatchFactor.Waiting)]);
    }

    [Fact]
    public void Weights_that_are_all_zero_are_refused()
    {
        var zero = Enum.GetValues<MatchFactor>().ToDictionary(factor => factor, _ => 0);

        Kinds(new("2", zero)).ShouldBe([BuildProblemKind.WeightsAllZero]);
    }

    [Fact]
    public void A_factor_of_weight_zero_plays_no_part()
    {
        var weights = With(MatchFactor.Waiting, 0);
        var build = MatchEngine.Build(
            [Usual.Person],
            [Usual.Offer],
            weights,
            RelatedSkills.None,
            Sample.Today
        );
        build.Succeeded(out var engine).ShouldBeTrue();

        var waiting = engine!.Explain(Usual.Person.Key, Usual.Offer.Key)!.Factors[^1];

        waiting.Factor.ShouldBe(MatchFactor.Waiting);
        waiting.MaxPoints.ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void A_related_skill_of_impossible_strength_is_refused(int strength)
    {
        var build = MatchEngine.Build(
            [],
            [],
            MatchWeights.Standard,
            RelatedSkills.Of([(4, 5, strength)]),
            Sample.Today
        );

        build.Problems.ShouldBe([new(BuildProblemKind.RelatedSkillStrength, Number: 4)]);
    }

    [Fact]
    public void Standard_weights_have_no_problem_and_name_every_factor()
    {
        MatchWeights.Standard.Problems().ShouldBeEmpty();
        MatchWeights.Standard.Weights.Count.ShouldBe(Enum.GetValues<MatchFactor>().Length);
    }

    [Fact]
    public void Who_is_not_in_the_snapshot_gets_no_answer()
    {
        var engine = Sample.Engine([Usual.Person], [Usual.Offer]);

        engine.SuggestOffers(Guid.Empty, 5).ShouldBeNull();
        engine.SuggestPeople(Usual.Person.Key, 5).ShouldBeNull();
        engine.Explain(Usual.Person.Key, Guid.Empty).ShouldBeNull();
        engine.WithoutPerson(Usual.Person.Key).SuggestOffers(Usual.Person.Key, 5).ShouldBeNull();
    }

    [Fact]
    public void A_change_leaves_the_engine_it_came_from_as_it_was()
    {
        var before = Sample.Engine([Usual.Person], [Usual.Offer]);
        var after = before.WithOffer(Usual.Offer with { Places = 0 });

        before.SuggestOffers(Usual.Person.Key, 5)!.Fitting.Total.ShouldBe(1);
        after.SuggestOffers(Usual.Person.Key, 5)!.Fitting.Total.ShouldBe(0);
        after.WithOffer(Usual.Offer).SuggestOffers(Usual.Person.Key, 5)!.Fitting.Total.ShouldBe(1);
    }

    private static MatchWeights With(MatchFactor factor, int weight) =>
        MatchWeights.Standard with
        {
            Weights = new Dictionary<MatchFactor, int>(MatchWeights.Standard.Weights)
            {
                [factor] = weight,
            },
        };

    private static IEnumerable<BuildProblemKind> Kinds(MatchWeights weights) =>
        MatchEngine
            .Build([], [], weights, RelatedSkills.None, Sample.Today)
            .Problems.Select(problem => problem.Kind);

    private static MatchBuild Build(PersonVector[] people, OfferVector[] offers) =>
        MatchEngine.Build(people, offers, MatchWeights.Standard, RelatedSkills.None, Sample.Today);
}
