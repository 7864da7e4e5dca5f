using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>One line of Register F, as the checklist counts it.</summary>
public sealed record ConductEntry(DateOnly On, DisciplineLevel Level, DateOnly Until);

/// <summary>What coaching and conduct say about one person: the facts behind the conditions of UU 22/2022 art. 10(2).</summary>
/// <param name="DaysSinceLastSession">Null when no session was ever attended.</param>
/// <param name="MinutesAttended">Of all sessions attended.</param>
/// <param name="TrainingsCompleted">Programmes followed to their end.</param>
/// <param name="Conduct">Every line of Register F, newest first.</param>
/// <param name="SppnMonth">Year and month of the latest result, for instance 202610; null when none is recorded.</param>
/// <param name="Risk">Latest level of the RRI; null when none is recorded.</param>
public sealed record CoachingFacts(
    int? DaysSinceLastSession,
    int MinutesAttended,
    int TrainingsCompleted,
    IReadOnlyList<ConductEntry> Conduct,
    int? SppnMonth,
    BehaviourCategory? Sppn,
    BehaviourTrend? SppnTrend,
    RiskLevel? Risk,
    DateOnly? RiskAssessedOn
)
{
    public int HoursAttended => MinutesAttended / 60;
}

public static class CoachingFactsQuery
{
    /// <summary>The facts of one person as of a day. Officers' and the person's own use cases only: conduct is among them.</summary>
    public static async Task<CoachingFacts> CoachingFacts(
        this PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        var attended = await db.AttendedBy(id).Select(s => new { s.On, s.Minutes }).ToListAsync(ct);
        var completed = await db.Enrolments.CountAsync(
            e => e.ParticipantId == id && e.EndedAs == EnrolmentEnd.Completed,
            ct
        );
        var conduct = await db
            .DisciplineRecords.Where(r => r.ParticipantId == id)
            .OrderByDescending(r => r.On)
            .Select(r => new ConductEntry(r.On, r.Level, r.Until))
            .ToListAsync(ct);
        var score = await db
            .BehaviourScores.Where(s => s.ParticipantId == id)
            .OrderByDescending(s => s.Month)
            .Select(s => new
            {
                s.Month,
                s.Category,
                s.Trend,
            })
            .FirstOrDefaultAsync(ct);
        var risk = await db
            .RiskAssessments.Where(a => a.ParticipantId == id)
            .OrderByDescending(a => a.AssessedOn)
            .ThenByDescending(a => a.Id)
            .Select(a => new { a.Level, a.AssessedOn })
            .FirstOrDefaultAsync(ct);
        return new CoachingFacts(
            attended.Count == 0 ? null : today.DayNumber - attended.Max(s => s.On).DayNumber,
            attended.Sum(s => s.Minutes),
            completed,
            conduct,
            score?.Month,
            score?.Category,
            score?.Trend,
            risk?.Level,
            risk?.AssessedOn
        );
    }

    /// <summary>Sessions the person attended.</summary>
    public static IQueryable<CoachingSession> AttendedBy(this PortalDb db, ParticipantId id) =>
        db.CoachingSessions.Where(s =>
            db.Attendances.Any(a =>
                a.SessionId == s.Id && a.ParticipantId == id && a.Kind == AttendanceKind.Attended
            )
        );
}
