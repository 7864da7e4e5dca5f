using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class OracleTests
{
    private static readonly GateAnswer[] Listed =
    [
        GateAnswer.Pass,
        GateAnswer.Review,
        GateAnswer.Unknown,
    ];

    [Fact]
    public void Engine_and_oracle_agree_on_every_list_in_both_directions() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offers) = (sample.People(40), sample.Offers(60));
                var (weights, related) = (sample.Weights(), sample.Related());
                var engine = Sample.Engine(people, offers, weights, RelatedSkills.Of(related));
                ShouldAgree(engine, new(weights, related, Sample.Today), people, offers);
            },
            iter: 60
        );

    [Fact]
    public void Engine_and_oracle_agree_after_changes_one_by_one() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offers) = (sample.People(25), sample.Offers(25));
                var (weights, related) = (sample.Weights(), sample.Related());
                var engine = Sample.Engine(people, offers, weights, RelatedSkills.Of(related));
                for (var i = 0; i < 8; i++)
                {
                    people[i] = sample.Person() with { Key = people[i].Key };
                    offers[i] = sample.Offer() with { Key = offers[i].Key };
                    engine = engine.WithPerson(people[i]).WithOffer(offers[i]);
                }

                people.Add(sample.Person());
                offers.Add(sample.Offer());
                engine = engine.WithPerson(people[^1]).WithOffer(offers[^1]);
                engine = engine.WithoutPerson(people[9].Key).WithoutOffer(offers[9].Key);
                people.RemoveAt(9);
                offers.RemoveAt(9);
                ShouldAgree(engine, new(weights, related, Sample.Today), people, offers);
            },
            iter: 40
        );

    [Fact]
    public void Engine_and_oracle_agree_after_so_many_changes_that_the_index_was_built_anew()
    {
        var sample = new Sample(11);
        var (people, offers) = (sample.People(700), sample.Offers(700));
        var engine = Sample.Engine([], []);
        foreach (var (person, offer) in people.Zip(offers))
        {
            engine = engine.WithPerson(person).WithOffer(offer);
        }

        var oracle = new Oracle(MatchWeights.Standard, [], Sample.Today);
        foreach (var person in people.Take(40))
        {
            Same(
                engine.SuggestOffers(person.Key, 20)!,
                answer => oracle.Offers(person, offers, answer, 20)
            );
        }

        foreach (var offer in offers.Take(40))
        {
            Same(
                engine.SuggestPeople(offer.Key, 20)!,
                answer => oracle.People(offer, people, answer, 20)
            );
        }
    }

    [Fact]
    public void The_samples_reach_every_answer_of_every_rule()
    {
        var sample = new Sample(3);
        var (people, offers) = (sample.People(60), sample.Offers(60));
        var engine = Sample.Engine(people, offers);
        var seen = people
            .SelectMany(p => offers.Select(o => engine.Explain(p.Key, o.Key)!))
            .SelectMany(explanation => explanation.Gate)
            .Select(finding => (finding.Rule, finding.Answer))
            .Distinct()
            .ToLookup(one => one.Rule, one => one.Answer);

        seen.Count.ShouldBe(Enum.GetValues<GateRule>().Length);
        seen.ShouldAllBe(rule => rule.Count() > 1);
        seen[GateRule.Distance].Count().ShouldBe(4);
        seen[GateRule.Agreement].Count().ShouldBe(4);
        seen[GateRule.Offence].Count().ShouldBe(4);
    }

    private static void ShouldAgree(
        MatchEngine engine,
        Oracle oracle,
        List<PersonVector> people,
        List<OfferVector> offers
    )
    {
        foreach (var person in people)
        {
            Same(
                engine.SuggestOffers(person.Key, 7)!,
                answer => oracle.Offers(person, offers, answer, 7)
            );
            foreach (var offer in offers)
            {
                var explanation = engine.Explain(person.Key, offer.Key)!;
                explanation.Answer.ShouldBe(oracle.Answer(person, offer));
                explanation.Score.ShouldBe(oracle.Score(person, offer));
            }
        }

        foreach (var offer in offers)
        {
            Same(
                engine.SuggestPeople(offer.Key, 7)!,
                answer => oracle.People(offer, people, answer, 7)
            );
        }
    }

    private static void Same(
        Suggestions suggestions,
        Func<GateAnswer, List<(Guid Key, int Score)>> expected
    )
    {
        SuggestionList[] lists =
        [
            suggestions.Fitting,
            suggestions.ForReview,
            suggestions.NeedsData,
        ];
        foreach (var (answer, list) in Listed.Zip(lists))
        {
            list.Best.Select(one => (one.Key, one.Score)).ShouldBe(expected(answer));
            list.Best.ShouldAllBe(one => one.Answer == answer);
        }
    }
}
