using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>
/// A hard time or a relapse: somebody gets in touch within one working day. Nothing else follows from it by itself. The same day and need
/// sent twice stand once.
/// </summary>
public sealed class AskForSupport(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        SupportNeed need,
        DateOnly on,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.AskForSupport,
            Subject.Of(id),
            async scope =>
            {
                var today = calendar.Today;
                if (
                    !Enum.IsDefined(need)
                    || on > today
                    || on < today.AddDays(-SupportEvent.MaxDaysAgo)
                )
                {
                    return RehabilitationRefusals.DayInvalid;
                }

                if (
                    !await scope.Db.SupportEvents.AnyAsync(
                        e => e.ParticipantId == id && e.Need == need && e.On == on,
                        ct
                    )
                )
                {
                    scope.Db.SupportEvents.Add(new SupportEvent(id, need, on, scope.Me, scope.Now));
                    scope.Note(
                        id,
                        TimelineKind.SupportAsked,
                        told: scope.Tell(EventKind.SupportAsked, id)
                    );
                    await scope.AskFor(
                        id,
                        TaskKind.ContactPerson,
                        TaskOwner.Officer,
                        WorkingDays.After(today, SupportEvent.ContactWithin),
                        SupportEvent.TaskKey,
                        ct
                    );
                }

                return Done.Yes;
            },
            ct
        );
}
