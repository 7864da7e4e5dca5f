using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Takes a remission back. It stays listed and counts for nothing.</summary>
public sealed class RevokeRemission(Work work, OfficeCalendar calendar)
{
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        RemissionId revoked,
        DateOnly on,
        RemissionRevokedFor reason,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.RevokeRemission,
            id,
            async (scope, _) =>
            {
                var remission = await scope.Db.Remissions.SingleOrDefaultAsync(
                    r => r.Id == revoked && r.ParticipantId == id,
                    ct
                );
                if (remission is null)
                {
                    return Refusal.NotFound;
                }

                return remission.Revoke(on, reason, calendar.Today, scope.Me).Refused(out var why)
                    ? why
                    : new LawAct(
                        CalendarCause.RemissionRevoked,
                        TimelineKind.RemissionRevoked,
                        reason.ToString(),
                        TimelineFact.Of(remission.Kind),
                        TimelineFact.Of(remission.On),
                        TimelineFact.Of(remission.DayCount),
                        TimelineFact.Of(on)
                    );
            },
            ct
        );
}
