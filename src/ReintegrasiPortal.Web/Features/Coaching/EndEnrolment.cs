using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>A person leaves a programme: to the end of it, or before for a coded reason.</summary>
public sealed class EndEnrolment(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        EnrolmentId id,
        EnrolmentEnd how,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.EndEnrolment,
            Subject.Of(id),
            async scope =>
            {
                var enrolment = await scope
                    .Db.EnrolmentsFor(scope.Who)
                    .SingleOrDefaultAsync(e => e.Id == id, ct);
                if (enrolment is null)
                {
                    return Refusal.NotFound;
                }

                var title = await scope
                    .Db.CoachingPrograms.Where(p => p.Id == enrolment.ProgramId)
                    .Select(p => p.Title)
                    .SingleAsync(ct);
                scope.Detail = how.ToString();
                return Leave(scope, enrolment, title, how, calendar.Today);
            },
            ct
        );

    internal static Result<Done> Leave(
        Scope scope,
        Enrolment enrolment,
        string program,
        EnrolmentEnd how,
        DateOnly today
    )
    {
        var ended = enrolment.End(how, today);
        if (!ended.Refused(out _))
        {
            scope.Note(
                enrolment.ParticipantId,
                TimelineKind.EnrolmentEnded,
                how.ToString(),
                [TimelineFact.Text(program)],
                scope.Tell(EventKind.CoachingChanged, enrolment.ParticipantId)
            );
        }

        return ended;
    }
}
