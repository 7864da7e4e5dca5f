using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>
/// The clock lets go of what nobody answered, so that nobody waits for ever: suggestions and presentations after a week, accepted
/// candidates without a meeting after five working days. Safe to run at any time and twice. Answers how many it let go.
/// </summary>
public sealed class ExpirePlacements(Work work, OfficeCalendar calendar)
{
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromDays(7);

    public const int MeetWithinWorkingDays = 5;

    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.ExpirePlacements,
            Subject.None,
            async scope =>
            {
                var unanswered = scope.Now - AnswerWithin;
                var waiting = await scope
                    .Db.PlacementsFor(scope.Who)
                    .Where(p =>
                        p.State == PlacementState.PartnerAccepted
                        || (
                            (
                                p.State == PlacementState.Suggested
                                || p.State == PlacementState.OfficerApproved
                            )
                            && p.StateSince <= unanswered
                        )
                    )
                    .ToListAsync(ct);
                var expired = 0;
                foreach (var placement in waiting.Where(IsOver))
                {
                    var offer = await PlacementActs.Offer(scope, placement, ct);
                    var step = await PlacementActs.Step(
                        scope,
                        placement,
                        offer,
                        PlacementAct.Expire,
                        "",
                        calendar.Today,
                        ct
                    );
                    expired += step.Refused(out _) ? 0 : 1;
                }

                return expired;
            },
            ct
        );

    private bool IsOver(Placement placement) =>
        placement.State != PlacementState.PartnerAccepted
        || calendar.Today
            > WorkingDays.After(calendar.DayOf(placement.StateSince), MeetWithinWorkingDays);
}
