using ReintegrasiPortal.Matching.Candidates;

namespace ReintegrasiPortal.Matching;

/// <summary>
/// Suggestions and reasons over one snapshot of people and offers. Immutable: any number of readers at once; a change
/// gives a new engine and leaves this one as it is. It proposes; people decide.
/// </summary>
public sealed class MatchEngine
{
    /// <summary>So many changes are searched one by one before the index is built anew.</summary>
    private const int MostChanges = 512;

    private readonly Judge _judge;
    private readonly Catalogue<PersonVector> _people;
    private readonly Catalogue<OfferVector> _offers;
    private readonly PersonIndex _personIndex;
    private readonly OfferIndex _offerIndex;

    private MatchEngine(
        Judge judge,
        Catalogue<PersonVector> people,
        PersonIndex personIndex,
        Catalogue<OfferVector> offers,
        OfferIndex offerIndex
    )
    {
        _judge = judge;
        _people = people;
        _personIndex = personIndex;
        _offers = offers;
        _offerIndex = offerIndex;
    }

    /// <summary>An engine over these rows, or every problem that stands against it.</summary>
    /// <param name="people">All people, also those who did not consent: they are never suggested.</param>
    /// <param name="offers">All offers, also closed ones.</param>
    /// <param name="weights">Weights of the score.</param>
    /// <param name="relatedSkills">Skills that stand in for each other.</param>
    /// <param name="today">Day number in the office's time zone; build anew each day.</param>
    public static MatchBuild Build(
        IReadOnlyCollection<PersonVector> people,
        IReadOnlyCollection<OfferVector> offers,
        MatchWeights weights,
        RelatedSkills relatedSkills,
        int today
    )
    {
        List<BuildProblem> problems =
        [
            .. Duplicates(people, BuildProblemKind.DuplicatePerson),
            .. Duplicates(offers, BuildProblemKind.DuplicateOffer),
            .. weights.Problems(),
            .. relatedSkills.Problems,
        ];
        if (problems.Count > 0)
        {
            return new(null, problems);
        }

        var engine = new MatchEngine(
            new(weights, relatedSkills, today),
            new(people),
            new(people, relatedSkills, today),
            new(offers),
            new(offers, today)
        );
        return new(engine, []);
    }

    /// <summary>The best offers for a person; null when the person is not in this snapshot.</summary>
    public Suggestions? SuggestOffers(Guid personKey, int take)
    {
        if (_people.Find(personKey) is not { } person)
        {
            return null;
        }

        var ranking = new Ranking(take);
        void Weigh(OfferVector offer)
        {
            var answer = _judge.Answer(person, offer, out var score);
            ranking.Add(offer.Key, answer, score, person.WaitingDays);
        }

        _offerIndex.Visit(
            person,
            _judge.Related,
            offer =>
            {
                if (_offers.IsCurrent(offer))
                {
                    Weigh(offer);
                }
            }
        );
        foreach (var offer in _offers.ChangedRows)
        {
            Weigh(offer);
        }

        return ranking.ToSuggestions();
    }

    /// <summary>The best people for an offer; null when the offer is not in this snapshot.</summary>
    public Suggestions? SuggestPeople(Guid offerKey, int take)
    {
        if (_offers.Find(offerKey) is not { } offer)
        {
            return null;
        }

        var ranking = new Ranking(take);
        void Weigh(PersonVector person)
        {
            var answer = _judge.Answer(person, offer, out var score);
            ranking.Add(person.Key, answer, score, person.WaitingDays);
        }

        _personIndex.Visit(
            offer,
            person =>
            {
                if (_people.IsCurrent(person))
                {
                    Weigh(person);
                }
            }
        );
        foreach (var person in _people.ChangedRows)
        {
            Weigh(person);
        }

        return ranking.ToSuggestions();
    }

    /// <summary>All reasons for one pair; null when one of the two is not in this snapshot.</summary>
    public Explanation? Explain(Guid personKey, Guid offerKey) =>
        _people.Find(personKey) is { } person && _offers.Find(offerKey) is { } offer
            ? _judge.Explain(person, offer)
            : null;

    /// <summary>The same snapshot with this person added or replaced.</summary>
    public MatchEngine WithPerson(PersonVector person) => With(_people.With(person.Key, person));

    public MatchEngine WithoutPerson(Guid personKey) => With(_people.With(personKey, null));

    /// <summary>The same snapshot with this offer added or replaced.</summary>
    public MatchEngine WithOffer(OfferVector offer) => With(_offers.With(offer.Key, offer));

    public MatchEngine WithoutOffer(Guid offerKey) => With(_offers.With(offerKey, null));

    private MatchEngine With(Catalogue<PersonVector> people)
    {
        if (people.Changes <= MostChanges)
        {
            return new(_judge, people, _personIndex, _offers, _offerIndex);
        }

        var rows = people.Rows.ToList();
        var index = new PersonIndex(rows, _judge.Related, _judge.Today);
        return new(_judge, new(rows), index, _offers, _offerIndex);
    }

    private MatchEngine With(Catalogue<OfferVector> offers)
    {
        if (offers.Changes <= MostChanges)
        {
            return new(_judge, _people, _personIndex, offers, _offerIndex);
        }

        var rows = offers.Rows.ToList();
        var index = new OfferIndex(rows, _judge.Today);
        return new(_judge, _people, _personIndex, new(rows), index);
    }

    private static IEnumerable<BuildProblem> Duplicates(
        IEnumerable<IKeyed> rows,
        BuildProblemKind kind
    ) =>
        rows.CountBy(row => row.Key)
            .Where(count => count.Value > 1)
            .Select(count => new BuildProblem(kind, count.Key));
}
