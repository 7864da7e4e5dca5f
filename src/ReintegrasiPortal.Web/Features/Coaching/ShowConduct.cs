using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <param name="Month">Year and month as one number, for instance 202610.</param>
public sealed record BehaviourLine(int Month, BehaviourCategory Category, BehaviourTrend Trend);

public sealed record RiskLine(RiskLevel Level, DateOnly On);

/// <summary>Conduct and risk, for officers only.</summary>
/// <param name="Scores">Newest first, one year.</param>
public sealed record ConductFile(
    IReadOnlyList<BehaviourLine> Scores,
    IReadOnlyList<ConductEntry> Discipline,
    IReadOnlyList<RiskLine> Risks
);

/// <summary>Opens what officers know of a person's conduct.</summary>
public sealed class ShowConduct(Work work, OfficeCalendar calendar)
{
    private const int Months = 12;

    public Task<Result<ConductFile>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<ConductFile>(
            actor,
            Operation.ShowConduct,
            Subject.Of(id),
            async scope => new ConductFile(
                await scope
                    .Db.BehaviourScores.Where(s => s.ParticipantId == id)
                    .OrderByDescending(s => s.Month)
                    .Take(Months)
                    .Select(s => new BehaviourLine(s.Month, s.Category, s.Trend))
                    .ToListAsync(ct),
                (await scope.Db.CoachingFacts(id, calendar.Today, ct)).Conduct,
                await scope
                    .Db.RiskAssessments.Where(a => a.ParticipantId == id)
                    .OrderByDescending(a => a.AssessedOn)
                    .ThenByDescending(a => a.Id)
                    .Select(a => new RiskLine(a.Level, a.AssessedOn))
                    .ToListAsync(ct)
            ),
            ct
        );
}
