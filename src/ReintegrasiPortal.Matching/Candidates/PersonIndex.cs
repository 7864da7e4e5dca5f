namespace ReintegrasiPortal.Matching.Candidates;

/// <summary>Finds, for an offer, every person who does not surely fail.</summary>
internal sealed class PersonIndex
{
    /// <summary>Whoever travels further is looked at for every offer instead of widening everybody's circle.</summary>
    private const int UsualTravelKm = 100;

    private readonly Pool<PersonVector> _byCell;
    private readonly Pool<PersonVector> _anywhere;
    private readonly Pool<PersonVector> _byProvince;

    public PersonIndex(IEnumerable<PersonVector> people, RelatedSkills related, int today)
    {
        Marks MarksOf(PersonVector person) => Marks.Of(person, related);
        var willing = people.Where(person => IsWilling(person, today)).ToLookup(IsPlaced);
        _byCell = new(willing[true], person => Cells.KeyOf(person.Home), MarksOf);
        _anywhere = new(willing[false], _ => 0, MarksOf);
        _byProvince = new(willing.SelectMany(group => group), person => person.Province, MarksOf);
    }

    public void Visit(OfferVector offer, Action<PersonVector> visit)
    {
        var marks = Marks.Of(offer);
        void VisitOthers(PersonVector person)
        {
            if (!ProvinceLodging.Joins(person, offer))
            {
                visit(person);
            }
        }

        var distanceExcludes =
            offer.Site.IsKnown && !(offer.LodgingProvided && offer.Province == 0);
        if (distanceExcludes && Cells.Around(offer.Site, UsualTravelKm) is { } ranges)
        {
            foreach (var (first, last) in ranges)
            {
                _byCell.Visit(marks, first, last, VisitOthers);
            }
        }
        else
        {
            _byCell.VisitAll(marks, VisitOthers);
        }

        _anywhere.VisitAll(marks, VisitOthers);
        if (ProvinceLodging.OffersIt(offer))
        {
            _byProvince.Visit(marks, 0, 0, visit);
            _byProvince.Visit(marks, offer.Province, offer.Province, visit);
        }
    }

    /// <summary>The rest fails for every offer.</summary>
    private static bool IsWilling(PersonVector person, int today) =>
        person is { ConsentsToMatching: true, OptedOut: false }
        && !person.Available.IsOverOn(today);

    private static bool IsPlaced(PersonVector person) =>
        person.Home.IsKnown && person.MaxTravelKm is >= 0 and <= UsualTravelKm;
}
