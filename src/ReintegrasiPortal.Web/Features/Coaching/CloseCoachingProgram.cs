using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Closes a programme; whoever is still in it leaves it, completed or not as staff say.</summary>
public sealed class CloseCoachingProgram(Work work, OfficeCalendar calendar)
{
    /// <summary>Closes one programme.</summary>
    /// <param name="actor">Staff of its facility.</param>
    /// <param name="id">The programme.</param>
    /// <param name="completed">Whether those still enrolled followed it to the end.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        CoachingProgramId id,
        bool completed,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.CloseCoachingProgram,
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

                if (program.Close(scope.Now).Refused(out var refusal))
                {
                    return refusal;
                }

                var how = completed ? EnrolmentEnd.Completed : EnrolmentEnd.ProgramClosed;
                var open = await scope
                    .Db.Enrolments.Where(e => e.ProgramId == id && e.Until == null)
                    .ToListAsync(ct);
                foreach (var enrolment in open)
                {
                    if (
                        EndEnrolment
                            .Leave(scope, enrolment, program.Title, how, calendar.Today)
                            .Refused(out refusal)
                    )
                    {
                        return refusal;
                    }
                }

                scope.Detail = how.ToString();
                return Done.Yes;
            },
            ct
        );
}
