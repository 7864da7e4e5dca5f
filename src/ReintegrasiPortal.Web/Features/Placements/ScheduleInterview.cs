using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Partner or PK sets when and where the two meet. The first time it is a step; later ones move the meeting and leave the state.</summary>
public sealed class ScheduleInterview(PlacementActs acts)
{
    public Task<Result<PlacementState>> Run(
        Actor actor,
        PlacementId id,
        DateTimeOffset at,
        string place,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ScheduleInterview,
            id,
            async (scope, placement) =>
            {
                var meeting = Interview.Set(id, at, place, scope.Me.Value, scope.Now);
                if (!meeting.Succeeded(out var interview, out var refusal))
                {
                    return refusal;
                }

                var offer = await PlacementActs.Offer(scope, placement, ct);
                var state =
                    placement.State == PlacementState.Interviewing
                        ? await Move(scope, placement, offer, interview, acts.DayOf(offer), ct)
                        : await PlacementActs.Step(
                            scope,
                            placement,
                            offer,
                            PlacementAct.ScheduleInterview,
                            "",
                            acts.DayOf(offer),
                            ct
                        );
                if (!state.Refused(out _))
                {
                    scope.Db.Interviews.Add(interview);
                }

                return state;
            },
            ct
        );

    private static async Task<Result<PlacementState>> Move(
        Scope scope,
        Placement placement,
        OfferInPlay offer,
        Interview interview,
        DateOnly day,
        CancellationToken ct
    )
    {
        var facts = await scope.Db.PlacementFacts(
            placement.ParticipantId,
            placement.OpportunityId,
            placement.Id,
            day,
            ct
        );
        var refusals = PlacementGuards.Check(PlacementAct.ScheduleInterview, facts);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var latest = await scope.Db.LatestInterview(placement.Id, ct);
        if (latest == new InterviewRow(interview.At, interview.Place))
        {
            return AccessRefusals.AlreadyDone;
        }

        scope.Detail = nameof(EventKind.InterviewMoved);
        scope.Raise(
            PlacementActs.Event(
                EventKind.InterviewMoved,
                placement,
                offer,
                interview.Id.Value.ToString()
            )
        );
        return placement.State;
    }
}
