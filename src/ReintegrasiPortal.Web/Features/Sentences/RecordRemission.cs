using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Enters a remission as its decree gives it.</summary>
public sealed class RecordRemission(Work work, OfficeCalendar calendar)
{
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        RemissionGrant grant,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.RecordRemission,
            id,
            async (scope, before) =>
            {
                var given = Remission.Give(id, grant, calendar.Today, scope.Me, scope.Now);
                if (!given.Succeeded(out var remission, out _))
                {
                    return given.Refusals.ToList();
                }

                var isKnown = await scope.Db.Remissions.AnyAsync(
                    r =>
                        r.ParticipantId == id
                        && r.Kind == grant.Kind
                        && r.On == grant.On
                        && r.RevokedOn == null,
                    ct
                );
                if (isKnown)
                {
                    return FactRefusals.AlreadyEntered.At(nameof(RemissionGrant.On));
                }

                if (RemissionCheck.Of(before, grant, calendar.Today) is { Count: > 0 } wrong)
                {
                    return wrong;
                }

                scope.Db.Remissions.Add(remission);
                return Act(remission);
            },
            ct
        );

    internal static LawAct Act(Remission remission) =>
        new(
            CalendarCause.RemissionGranted,
            TimelineKind.RemissionGranted,
            "",
            TimelineFact.Of(remission.Kind),
            TimelineFact.Of(remission.On),
            TimelineFact.Of(remission.DayCount),
            TimelineFact.Text(remission.Register)
        );
}
