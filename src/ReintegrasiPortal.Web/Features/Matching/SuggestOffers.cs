using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>Why there is nothing to weigh at all.</summary>
public enum NothingBecause
{
    /// <summary>The person has not agreed to be matched, or withdrew it: no score is computed.</summary>
    NoMatchingConsent,

    /// <summary>No partner of the office offers anything now.</summary>
    NoOffers,
}

/// <summary>Offers for one person, best first, in three lists that are never mixed.</summary>
/// <param name="Because">Set when nothing was compared.</param>
/// <param name="Fitting">Every rule is met.</param>
/// <param name="ForReview">PK must weigh something first.</param>
/// <param name="NeedsData">Something must be filled in first.</param>
/// <param name="InTheWay">When nothing fits: which rules kept offers away.</param>
/// <param name="Compared">Offers looked at.</param>
public sealed record OfferSuggestions(
    NothingBecause? Because,
    SuggestedOffers Fitting,
    SuggestedOffers ForReview,
    SuggestedOffers NeedsData,
    IReadOnlyList<RuleInTheWay> InTheWay,
    int Compared
)
{
    internal static OfferSuggestions Nothing(NothingBecause because) =>
        new(because, SuggestedOffers.None, SuggestedOffers.None, SuggestedOffers.None, [], 0);
}

/// <param name="Best">At most as many as were asked for.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SuggestedOffers(IReadOnlyList<ExplainedOffer> Best, int Total)
{
    public static readonly SuggestedOffers None = new([], 0);
}

/// <summary>What the office's partners offer that could fit this person, ranked with reasons. It proposes; PK decides.</summary>
public sealed class SuggestOffers(Work work, OfficeCalendar calendar)
{
    /// <summary>Most suggestions shown of one list.</summary>
    public const int MaxTake = 50;

    public Task<Result<OfferSuggestions>> Run(
        Actor actor,
        ParticipantId participant,
        int take,
        CancellationToken ct
    ) =>
        work.Read<OfferSuggestions>(
            actor,
            Operation.SuggestOffers,
            Subject.Of(participant),
            async scope =>
            {
                if (!await scope.Db.ConsentsToMatching(participant, ct))
                {
                    return OfferSuggestions.Nothing(NothingBecause.NoMatchingConsent);
                }

                var today = calendar.Today;
                var matches = await MatchBuilder.Load(
                    scope,
                    participant,
                    Open(scope, participant, today),
                    today,
                    ct
                );
                if (matches.Offers == 0)
                {
                    return OfferSuggestions.Nothing(NothingBecause.NoOffers);
                }

                var ranked = matches.Rank(Math.Clamp(take, 1, MaxTake));
                return new OfferSuggestions(
                    null,
                    Explained(matches, ranked.Fitting),
                    Explained(matches, ranked.ForReview),
                    Explained(matches, ranked.NeedsData),
                    ranked.Fitting.Total == 0 ? matches.InTheWay() : [],
                    matches.Offers
                );
            },
            ct
        );

    /// <summary>Live offers of the office's verified partners under a valid agreement that this person is not in play for.</summary>
    private static IQueryable<Opportunity> Open(
        Scope scope,
        ParticipantId participant,
        DateOnly today
    )
    {
        var db = scope.Db;
        return db.OpportunitiesFor(scope.Who)
            .Where(o =>
                o.Status == OpportunityStatus.Live
                && o.StartUntil >= today
                && db.Partners.Any(p => p.Id == o.PartnerId && p.Status == PartnerStatus.Verified)
                && db.CooperationAgreements.Any(a =>
                    a.PartnerId == o.PartnerId && a.ValidTo >= today
                )
                && !db.Placements.Any(p =>
                    p.OpportunityId == o.Id
                    && p.ParticipantId == participant
                    && !PlacementMap.FinalStates.Contains(p.State)
                )
            );
    }

    private static SuggestedOffers Explained(MatchBuilder matches, Engine.SuggestionList list) =>
        new([.. list.Best.Select(one => matches.Explain(one.Key)!)], list.Total);
}
