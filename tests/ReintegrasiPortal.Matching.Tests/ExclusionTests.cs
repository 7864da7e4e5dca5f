using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class ExclusionTests
{
    [Fact]
    public void Nobody_a_rule_excludes_is_listed_and_nobody_in_doubt_is_dropped_or_mixed_in() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offers) = (sample.People(20), sample.Offers(40));
                var engine = Sample.Engine(people, offers);
                foreach (var person in people)
                {
                    var lists = engine.SuggestOffers(person.Key, offers.Count)!;
                    foreach (var offer in offers)
                    {
                        var rules = engine.Explain(person.Key, offer.Key)!.Gate;
                        var worst = rules.Max(finding => finding.Answer);
                        Has(lists.Fitting, offer).ShouldBe(worst == GateAnswer.Pass);
                        Has(lists.ForReview, offer).ShouldBe(worst == GateAnswer.Review);
                        Has(lists.NeedsData, offer).ShouldBe(worst == GateAnswer.Unknown);
                    }
                }
            },
            iter: 40
        );

    [Fact]
    public void Withdrawing_consent_removes_the_person_from_every_list_at_once() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offers) = (sample.People(20), sample.Offers(20));
                var before = Sample.Engine(people, offers);
                var gone = people[0] with { ConsentsToMatching = false };
                var after = before.WithPerson(gone);
                foreach (var offer in offers)
                {
                    var lists = after.SuggestPeople(offer.Key, people.Count)!;
                    Has(lists.Fitting, gone.Key).ShouldBeFalse();
                    Has(lists.ForReview, gone.Key).ShouldBeFalse();
                    Has(lists.NeedsData, gone.Key).ShouldBeFalse();
                }

                var own = after.SuggestOffers(gone.Key, 9)!;
                (own.Fitting.Total + own.ForReview.Total + own.NeedsData.Total).ShouldBe(0);
            },
            iter: 40
        );

    private static bool Has(SuggestionList list, OfferVector offer) => Has(list, offer.Key);

    private static bool Has(SuggestionList list, Guid key) => list.Best.Any(one => one.Key == key);
}
