using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>The PK enters the level of a risk assessment (RRI). The same day and level entered twice stand once.</summary>
public sealed class RecordRisk(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        RiskLevel level,
        DateOnly on,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordRisk,
            Subject.Of(id),
            async scope =>
            {
                var made = RiskAssessment.Of(id, level, on, calendar.Today, scope.Me);
                if (!made.Succeeded(out var assessment, out var refusal))
                {
                    return refusal;
                }

                if (
                    !await scope.Db.RiskAssessments.AnyAsync(
                        a => a.ParticipantId == id && a.AssessedOn == on && a.Level == level,
                        ct
                    )
                )
                {
                    scope.Db.RiskAssessments.Add(assessment);
                    scope.Note(
                        id,
                        TimelineKind.RiskAssessed,
                        facts: [TimelineFact.Of(on)],
                        told: scope.Tell(EventKind.ConductRecorded, id)
                    );
                }

                return Done.Yes;
            },
            ct
        );
}
