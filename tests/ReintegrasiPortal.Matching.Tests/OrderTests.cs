using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class OrderTests
{
    [Fact]
    public void The_order_in_which_rows_arrive_changes_nothing() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offers) = (sample.People(15), sample.Offers(40));
                var one = Sample.Engine(people, offers);
                var other = Sample.Engine(
                    people.AsEnumerable().Reverse().ToList(),
                    [.. offers.OrderBy(offer => offer.Places)]
                );
                foreach (var person in people)
                {
                    ShouldEqual(
                        one.SuggestOffers(person.Key, 9)!,
                        other.SuggestOffers(person.Key, 9)!
                    );
                }

                foreach (var offer in offers)
                {
                    ShouldEqual(
                        one.SuggestPeople(offer.Key, 9)!,
                        other.SuggestPeople(offer.Key, 9)!
                    );
                }
            },
            iter: 40
        );

    [Fact]
    public void New_keys_change_no_score_no_rank_and_no_total() =>
        Gen.Int.Sample(
            seed =>
            {
                var sample = new Sample(seed);
                var (people, offer) = (sample.People(60), sample.Offer());
                var renamed = people.ConvertAll(person =>
                    person with
                    {
                        Key = Renamed(person.Key),
                    }
                );
                var one = Sample.Engine(people, [offer]).SuggestPeople(offer.Key, 60)!;
                var other = Sample.Engine(renamed, [offer]).SuggestPeople(offer.Key, 60)!;

                other.Fitting.Total.ShouldBe(one.Fitting.Total);
                Ranks(other.NeedsData, key => key).ShouldBe(Ranks(one.NeedsData, Renamed));
                Ranks(other.ForReview, key => key).ShouldBe(Ranks(one.ForReview, Renamed));
                Ranks(other.Fitting, key => key).ShouldBe(Ranks(one.Fitting, Renamed));
            },
            iter: 60
        );

    [Fact]
    public void Other_numbers_for_the_same_skills_change_no_score() =>
        Gen.Int.Sample(seed =>
        {
            var sample = new Sample(seed);
            var (person, offer, related) = (sample.Person(), sample.Offer(), sample.Related());
            var otherPerson = person with
            {
                Skills = person.Skills is { } skills
                    ? SkillSet.Of(
                        All(skills.Held).Select(s => (Other(s), skills.EvidenceOf(s)!.Value))
                    )
                    : null,
            };
            var otherOffer = offer with
            {
                RequiredSkills = Bits256.Of(All(offer.RequiredSkills).Select(Other)),
                DesiredSkills = Bits256.Of(All(offer.DesiredSkills).Select(Other)),
            };
            var otherRelated = related.Select(pair =>
                (Other(pair.One), Other(pair.Other), pair.Strength)
            );

            var one = Usual.Explain(person, offer, RelatedSkills.Of(related));
            var two = Usual.Explain(otherPerson, otherOffer, RelatedSkills.Of(otherRelated));
            two.Score.ShouldBe(one.Score);
            two.Answer.ShouldBe(one.Answer);
        });

    [Fact]
    public void Equal_people_share_a_rank_and_the_longest_waiting_comes_first_at_equal_score()
    {
        var people = Enumerable
            .Range(1, 6)
            .Select(i =>
                Usual.Person with
                {
                    Key = new($"01900000-0000-7000-8000-00000000000{i}"),
                    WaitingDays = i % 2 == 0 ? 500 : 400,
                }
            )
            .ToList();

        var best = Sample.Engine(people, [Usual.Offer]).SuggestPeople(Usual.Offer.Key, 5)!.Fitting;

        best.Total.ShouldBe(6);
        best.Best.Select(one => one.Rank).ShouldBe([1, 1, 1, 4, 4]);
        best.Best.Select(one => one.Key.ToString()[^1]).ShouldBe("24613");
        best.Best.Select(one => one.Score).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Asking_for_none_gives_none_but_still_counts(int take)
    {
        var list = Sample
            .Engine([Usual.Person], [Usual.Offer])
            .SuggestOffers(Usual.Person.Key, take)!
            .Fitting;

        list.Best.ShouldBeEmpty();
        list.Total.ShouldBe(1);
    }

    [Fact]
    public void Many_readers_at_once_see_what_one_reader_sees_while_a_writer_makes_new_engines()
    {
        var sample = new Sample(5);
        var (people, offers) = (sample.People(64), sample.Offers(200));
        var engine = Sample.Engine(people, offers);
        var alone = people.ConvertAll(person => engine.SuggestOffers(person.Key, 10)!);
        var together = new Suggestions[people.Count];

        Parallel.For(
            0,
            people.Count,
            i =>
            {
                engine.WithOffer(offers[i] with { Places = 0 }).SuggestOffers(people[i].Key, 10);
                together[i] = engine.SuggestOffers(people[i].Key, 10)!;
            }
        );

        foreach (var (one, other) in alone.Zip(together))
        {
            ShouldEqual(one, other);
        }
    }

    private static void ShouldEqual(Suggestions one, Suggestions other)
    {
        other.Fitting.Best.ShouldBe(one.Fitting.Best);
        other.ForReview.Best.ShouldBe(one.ForReview.Best);
        other.NeedsData.Best.ShouldBe(one.NeedsData.Best);
        other.NeedsData.Total.ShouldBe(one.NeedsData.Total);
    }

    private static List<(Guid, int, int)> Ranks(SuggestionList list, Func<Guid, Guid> rename) =>
        [
            .. list
                .Best.Select(one => (Key: rename(one.Key), one.Score, one.Rank))
                .OrderBy(one => one.Key),
        ];

    private static Guid Renamed(Guid key)
    {
        var bytes = key.ToByteArray();
        Array.Reverse(bytes);
        return new(bytes);
    }

    private static byte Other(byte skill) => (byte)((skill * 77) + 13);

    private static List<byte> All(Bits256 bits)
    {
        var indexes = new List<byte>();
        foreach (var index in bits)
        {
            indexes.Add(index);
        }

        return indexes;
    }
}
