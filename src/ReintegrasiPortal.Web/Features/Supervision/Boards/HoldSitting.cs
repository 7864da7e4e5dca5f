using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>
/// Enters the number of the minutes. With it everything the board recommended takes effect at once, or nothing does: an item that was
/// overtaken is named and must be taken off first.
/// </summary>
public sealed class HoldSitting(SittingActs sittings, CaseActs acts, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        BoardSittingId id,
        string minutesNo,
        CancellationToken ct
    ) =>
        sittings.On(
            actor,
            Operation.HoldSitting,
            id,
            async (scope, sitting) =>
            {
                if (
                    sitting.State == SittingState.Planned
                    && sitting.Minute(minutesNo, scope.Now).Refused(out var refusal)
                )
                {
                    return refusal;
                }

                var items = await scope
                    .Db.AgendaItems.Where(i => i.SittingId == id && i.State != AgendaState.Removed)
                    .ToListAsync(ct);
                var held = SittingActs.Store(
                    scope,
                    sitting.Make(
                        SittingAct.HoldSitting,
                        CaseActs.PartyOf(scope.Who.Role),
                        scope.Me.Value,
                        scope.Now,
                        lacking: items.Exists(i => i.State == AgendaState.Listed)
                            ? [BoardRefusals.ItemsWaiting]
                            : []
                    )
                );
                if (held.Refused(out _))
                {
                    return held;
                }

                foreach (var item in items)
                {
                    var took = await acts.Do(
                        scope,
                        item.ParticipantId,
                        turn => turn.Take(item, sitting, calendar.DayOf(sitting.At)),
                        ct
                    );
                    if (took.Refused(out _))
                    {
                        return BoardRefusals.Overtaken(
                            await scope
                                .Db.Participants.Where(p => p.Id == item.ParticipantId)
                                .Select(p => p.Alias)
                                .SingleAsync(ct)
                        );
                    }
                }

                return held;
            },
            ct
        );
}
