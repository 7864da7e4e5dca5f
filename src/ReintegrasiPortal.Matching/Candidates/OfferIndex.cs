namespace ReintegrasiPortal.Matching.Candidates;

/// <summary>Finds, for a person, every offer that does not surely fail.</summary>
internal sealed class OfferIndex
{
    private readonly Pool<OfferVector> _byCell;
    private readonly Pool<OfferVector> _byProvince;
    private readonly Pool<OfferVector> _anywhere;

    public OfferIndex(IEnumerable<OfferVector> offers, int today)
    {
        var standing = offers.Where(offer => Stands(offer, today)).ToLookup(IsPlaced);
        _byCell = new(standing[true], offer => Cells.KeyOf(offer.Site), Marks.Of);
        _anywhere = new(standing[false], _ => 0, Marks.Of);
        _byProvince = new(
            standing.SelectMany(group => group).Where(ProvinceLodging.OffersIt),
            offer => offer.Province,
            Marks.Of
        );
    }

    public void Visit(PersonVector person, RelatedSkills related, Action<OfferVector> visit)
    {
        var marks = Marks.Of(person, related);
        void VisitOthers(OfferVector offer)
        {
            if (!ProvinceLodging.Joins(person, offer))
            {
                visit(offer);
            }
        }

        if (
            person.Home.IsKnown
            && person.MaxTravelKm is >= 0 and var km
            && Cells.Around(person.Home, km) is { } ranges
        )
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
        if (person.Province == 0)
        {
            _byProvince.VisitAll(marks, visit);
        }
        else
        {
            _byProvince.Visit(marks, person.Province, person.Province, visit);
        }
    }

    /// <summary>The rest fails for everybody.</summary>
    private static bool Stands(OfferVector offer, int today) =>
        offer is { Open: true, PartnerVerified: true, Places: not 0 }
        && !offer.Window.IsOverOn(today);

    /// <summary>Distance to it can exclude.</summary>
    private static bool IsPlaced(OfferVector offer) =>
        offer.Site.IsKnown && !(offer.LodgingProvided && offer.Province == 0);
}
