using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>How ready a person is, as they see it themselves.</summary>
/// <param name="HasTrack">Whether the track for narcotics shows.</param>
/// <param name="Mine">What is left to do and in the person's own hands.</param>
/// <param name="Others">What is left to do and in the hands of others.</param>
public sealed record MyReadiness(
    ParticipantId Me,
    int Hours,
    IReadOnlyList<CoachingLine> Coaching,
    IReadOnlyList<CertificateLine> Certificates,
    IReadOnlyList<WorkReviewQuote> Reviews,
    ReadinessShare Share,
    IReadOnlyList<ReadinessLine> Mine,
    IReadOnlyList<ReadinessLine> Others,
    IReadOnlyList<ReadinessLine> InHand,
    bool HasTrack,
    IReadOnlyList<PhaseLine> Phases,
    PlanLines Plan
);

/// <summary>Opens the person's own readiness: coaching, certificates, errands, and their own track. Never conduct.</summary>
public sealed class ShowMyReadiness(Work work, OfficeCalendar calendar)
{
    public Task<Result<MyReadiness>> Run(Actor actor, CancellationToken ct) =>
        work.Read<MyReadiness>(
            actor,
            Operation.ShowMyReadiness,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                var db = scope.Db;
                var facts = await db.CoachingFacts(me, calendar.Today, ct);
                var items = await db.ReadinessOf(me, ct);
                var open = items.Where(i =>
                    i.State is ReadinessState.ToDo or ReadinessState.InProgress
                );
                var phases = await db.PhasesOf(me, ct);
                var plan = await db.PlanOf(me, ct);
                return new MyReadiness(
                    me,
                    facts.HoursAttended,
                    await db.CoachingOf(me, ct),
                    await db.CertificatesOf(me, calendar.Today, ct),
                    await db.ReviewsOf(me, ct),
                    items.Share(),
                    [.. open.Where(i => i.Owner == TaskOwner.Participant)],
                    [.. open.Where(i => i.Owner != TaskOwner.Participant)],
                    items.FindAll(i => i.State == ReadinessState.Done),
                    await db.IsNarcotics(me, ct)
                        || plan != PlanLines.None
                        || phases.Exists(p => p.State is not null),
                    [.. phases.Where(p => p.State is not null)],
                    plan
                );
            },
            ct
        );
}
