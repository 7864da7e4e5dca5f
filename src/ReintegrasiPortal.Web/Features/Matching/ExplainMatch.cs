using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>All reasons for and against one pair, also when a rule says no.</summary>
public sealed class ExplainMatch(Work work, OfficeCalendar calendar)
{
    public Task<Result<ExplainedOffer>> Run(
        Actor actor,
        ParticipantId participant,
        OpportunityId opportunity,
        CancellationToken ct
    ) =>
        work.Read<ExplainedOffer>(
            actor,
            Operation.ExplainMatch,
            Subject.Of(participant),
            async scope =>
            {
                if (!await scope.Db.ConsentsToMatching(participant, ct))
                {
                    return PlacementRefusals.NoMatchingConsent;
                }

                var matches = await MatchBuilder.Load(
                    scope,
                    participant,
                    scope.Db.OpportunitiesFor(scope.Who).Where(o => o.Id == opportunity),
                    calendar.Today,
                    ct
                );
                return matches.Explain(opportunity.Value) is { } explained
                    ? explained
                    : Refusal.NotFound;
            },
            ct
        );
}
