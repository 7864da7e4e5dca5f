using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Loads sessions of programmes that the actor may see.</summary>
internal static class Sessions
{
    /// <summary>The session with its list, to be changed; null when it is not the actor's.</summary>
    public static Task<CoachingSession?> Session(
        this Scope scope,
        CoachingSessionId id,
        CancellationToken ct
    ) =>
        scope
            .Db.CoachingSessions.Include(s => s.Attendance)
            .Where(s => scope.Db.CoachingFor(scope.Who).Any(p => p.Id == s.ProgramId))
            .SingleOrDefaultAsync(s => s.Id == id, ct);
}
