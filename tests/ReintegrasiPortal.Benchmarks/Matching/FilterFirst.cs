using ReintegrasiPortal.Matching;
using ReintegrasiPortal.Matching.Tests;

namespace ReintegrasiPortal.Benchmarks.Matching;

/// <summary>What a careful developer writes over lists of objects: cheap tests first, all rules for the rest, then sort.</summary>
internal sealed class FilterFirst(Oracle oracle)
{
    public List<(Guid Key, int Score)> Offers(
        PersonVector person,
        IEnumerable<OfferVector> offers,
        int take
    ) => oracle.Offers(person, offers.Where(offer => MayFit(person, offer)), GateAnswer.Pass, take);

    public List<(Guid Key, int Score)> People(
        OfferVector offer,
        IEnumerable<PersonVector> people,
        int take
    ) => oracle.People(offer, people.Where(person => MayFit(person, offer)), GateAnswer.Pass, take);

    private static bool MayFit(PersonVector person, OfferVector offer) =>
        offer.Open
        && offer.PartnerVerified
        && offer.Places > 0
        && person.ConsentsToMatching
        && (person.Needs & offer.Kind) == offer.Kind
        && person.RestrictionTags is { } tags
        && (tags & offer.WorkTags) == 0
        && (person.Verdicts.Excluded & offer.OffenceRules) == 0
        && (offer.Shifts & ~person.FreeShifts) == 0
        && (
            offer.LodgingProvided || person.Home.MetresTo(offer.Site) <= person.MaxTravelKm * 1000L
        );
}
