using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Plans a session of a programme. The same session sent twice stands once.</summary>
public sealed class ScheduleSession(Work work, OfficeCalendar calendar)
{
    public Task<Result<CoachingSessionId>> Run(
        Actor actor,
        CoachingProgramId id,
        SessionTerms terms,
        CancellationToken ct
    ) =>
        work.Change<CoachingSessionId>(
            actor,
            Operation.ScheduleSession,
            Subject.Of(id),
            async scope =>
            {
                var program = await scope
                    .Db.CoachingFor(scope.Who)
                    .SingleOrDefaultAsync(p => p.Id == id, ct);
                if (program is null)
                {
                    return Refusal.NotFound;
                }

                var planned = CoachingSession.Schedule(program, terms, calendar.Today);
                if (!planned.Succeeded(out var session, out _))
                {
                    return planned.Refusals.ToList();
                }

                var same = await scope
                    .Db.CoachingSessions.Where(s =>
                        s.ProgramId == id
                        && s.On == session.On
                        && s.At == session.At
                        && s.Place == session.Place
                    )
                    .Select(s => (CoachingSessionId?)s.Id)
                    .FirstOrDefaultAsync(ct);
                if (same is { } there)
                {
                    return there;
                }

                scope.Db.CoachingSessions.Add(session);
                return session.Id;
            },
            ct
        );
}
