using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>How ready a person is, for those who accompany them. Conduct and rehabilitation are files of their own.</summary>
/// <param name="Hours">Of coaching attended, whole.</param>
/// <param name="DaysSince">Last session attended; null when there was none.</param>
public sealed record ReadinessFile(
    int Hours,
    int? DaysSince,
    IReadOnlyList<CoachingLine> Coaching,
    IReadOnlyList<CertificateLine> Certificates,
    IReadOnlyList<WorkReviewQuote> Reviews,
    IReadOnlyList<ReadinessLine> Items,
    ReadinessShare Share
);

/// <summary>Opens a person's readiness.</summary>
public sealed class ShowReadiness(Work work, OfficeCalendar calendar)
{
    public Task<Result<ReadinessFile>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<ReadinessFile>(
            actor,
            Operation.ShowReadiness,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var facts = await db.CoachingFacts(id, calendar.Today, ct);
                var items = await db.ReadinessOf(id, ct);
                return new ReadinessFile(
                    facts.HoursAttended,
                    facts.DaysSinceLastSession,
                    await db.CoachingOf(id, ct),
                    await db.CertificatesOf(id, calendar.Today, ct),
                    await db.ReviewsOf(id, ct),
                    items,
                    items.Share()
                );
            },
            ct
        );
}
