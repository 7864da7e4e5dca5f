namespace ReintegrasiPortal.Matching.Candidates;

internal static class ProvinceLodging
{
    /// <summary>Pairs found through the province; every other search leaves them out, so that none is met twice.</summary>
    public static bool Joins(PersonVector person, OfferVector offer) =>
        OffersIt(offer) && (person.Province == 0 || person.Province == offer.Province);

    public static bool OffersIt(OfferVector offer) => offer.LodgingProvided && offer.Province != 0;
}
