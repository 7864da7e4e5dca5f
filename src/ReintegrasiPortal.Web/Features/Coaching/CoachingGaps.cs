using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Somebody inside who has gone without coaching for too long.</summary>
internal sealed class GapFacts
{
    public ParticipantId Id { get; init; }

    public string Alias { get; init; } = "";

    public DateTimeOffset AddedAt { get; init; }

    public DateOnly? LastOn { get; init; }

    /// <summary>Sentenced for narcotics, with no phase of rehabilitation running and aftercare not completed.</summary>
    public bool NeedsPhase { get; init; }
}

internal static class CoachingGaps
{
    /// <summary>Who has a gap among the people inside that the actor may see: first those who also wait for a phase of rehabilitation.</summary>
    public static IQueryable<GapFacts> GapsFor(
        this PortalDb db,
        ActorFacts who,
        OfficeCalendar calendar
    )
    {
        var edge = calendar.Today.AddDays(-CoachingGap.After);
        var addedBefore = calendar.At(edge, TimeOnly.MinValue);
        return db.ParticipantsFor(who)
            .Where(p => p.Stage != Stage.Integration && p.AddedAt < addedBefore)
            .Where(p =>
                !db.CriminalRecords.Any(r => r.ParticipantId == p.Id && r.StoppedOn != null)
            )
            .Select(p => new GapFacts
            {
                Id = p.Id,
                Alias = p.Alias,
                AddedAt = p.AddedAt,
                LastOn = db
                    .CoachingSessions.Where(s =>
                        db.Attendances.Any(a =>
                            a.SessionId == s.Id
                            && a.ParticipantId == p.Id
                            && a.Kind == AttendanceKind.Attended
                        )
                    )
                    .Max(s => (DateOnly?)s.On),
                NeedsPhase =
                    db.CriminalRecords.Any(r =>
                        r.ParticipantId == p.Id && r.OffenceGroup == OffenceGroup.Narcotics
                    )
                    && !db.RehabilitationPhases.Any(f =>
                        f.ParticipantId == p.Id
                        && (
                            f.State == PhaseState.Started
                            || (
                                f.State == PhaseState.Completed
                                && f.Kind == RehabilitationKind.Aftercare
                            )
                        )
                    ),
            })
            .Where(g => g.LastOn == null || g.LastOn < edge)
            .OrderByDescending(g => g.NeedsPhase)
            .ThenBy(g => g.LastOn)
            .ThenBy(g => g.AddedAt);
    }
}
