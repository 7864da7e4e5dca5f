using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Hosting;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>PK suggests an offer to a person. The match is computed again in the same transaction and kept with the decision.</summary>
public sealed class Shortlist(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK who holds the case.</param>
    /// <param name="id">Made when the button was drawn, so that pressing it twice suggests once.</param>
    /// <param name="participant">The person.</param>
    /// <param name="opportunity">The offer.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<PlacementId>> Run(
        Actor actor,
        PlacementId id,
        ParticipantId participant,
        OpportunityId opportunity,
        CancellationToken ct
    ) =>
        work.Change<PlacementId>(
            actor,
            Operation.Shortlist,
            Subject.Of(participant),
            async scope =>
            {
                var db = scope.Db;
                var offers = db.OpportunitiesFor(scope.Who).Where(o => o.Id == opportunity);
                var offer = await offers
                    .Select(o => new OfferInPlay(o.Id, o.PartnerId, o.StartFrom))
                    .SingleOrDefaultAsync(ct);
                if (offer is null)
                {
                    return Refusal.NotFound;
                }

                var open = await db
                    .Placements.Where(p =>
                        p.ParticipantId == participant
                        && p.OpportunityId == opportunity
                        && !PlacementMap.FinalStates.Contains(p.State)
                    )
                    .Select(p => p.Id)
                    .ToListAsync(ct);
                if (open.Count > 0)
                {
                    return open.Contains(id)
                        ? AccessRefusals.AlreadyDone
                        : PlacementRefusals.AlreadyShortlisted;
                }

                var today = calendar.Today;
                var facts = await db.PlacementFacts(participant, opportunity, id, today, ct);
                var refusals = PlacementGuards.Check(PlacementAct.Shortlist, facts);
                if (refusals.Count > 0)
                {
                    return refusals;
                }

                var matches = await MatchBuilder.Load(scope, participant, offers, today, ct);
                var why = matches.Explain(opportunity.Value)!.Why;
                if (why.Answer is Engine.GateAnswer.Fail or Engine.GateAnswer.Unknown)
                {
                    return PlacementRefusals.NotEligible;
                }

                var placement = Placement.Shortlist(
                    id,
                    participant,
                    opportunity,
                    Record(why),
                    scope.Me.Value,
                    scope.Now
                );
                db.Placements.Add(placement);
                scope.Detail = placement.State.ToString();
                scope.Raise(PlacementActs.Suggested(placement, offer));
                return id;
            },
            ct
        );

    /// <summary>The reasons as they stood, to be read again in a year.</summary>
    internal static MatchRecord Record(Engine.Explanation why) =>
        new(
            why.Score / 100,
            why.WeightsVersion,
            why.Answer.ToString(),
            [
                .. why.Factors.Select(factor => new MatchFactorRecord(
                    factor.Factor.ToString(),
                    factor.Points,
                    factor.MaxPoints,
                    factor.Status.ToString(),
                    factor.Numbers.Have,
                    factor.Numbers.Of,
                    factor.Numbers.Missing
                )),
            ]
        );
}
