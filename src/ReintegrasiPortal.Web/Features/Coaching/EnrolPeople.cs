using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Gives people of the facility a place in a programme. Who is in it already stays in it once.</summary>
public sealed class EnrolPeople(Work work, OfficeCalendar calendar)
{
    /// <returns>How many were enrolled now.</returns>
    public Task<Result<int>> Run(
        Actor actor,
        CoachingProgramId id,
        IReadOnlyList<ParticipantId> people,
        CancellationToken ct
    ) =>
        work.Change<int>(
            actor,
            Operation.EnrolPeople,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var program = await db.CoachingFor(scope.Who)
                    .Where(p => p.Id == id)
                    .Select(p => new { p.Title, p.ClosedAt })
                    .SingleOrDefaultAsync(ct);
                if (program is null)
                {
                    return Refusal.NotFound;
                }

                if (program.ClosedAt is not null)
                {
                    return CoachingRefusals.ProgramClosed;
                }

                var wanted = people.Distinct().ToList();
                if (wanted.Count == 0)
                {
                    return CoachingRefusals.NobodyChosen;
                }

                var here = await db.ParticipantsFor(scope.Who)
                    .CountAsync(p => wanted.Contains(p.Id), ct);
                if (here != wanted.Count)
                {
                    return CoachingRefusals.NotHere;
                }

                var already = await db
                    .Enrolments.Where(e => e.ProgramId == id && e.Until == null)
                    .Select(e => e.ParticipantId)
                    .ToListAsync(ct);
                var added = wanted.Except(already).ToList();
                foreach (var person in added)
                {
                    db.Enrolments.Add(new Enrolment(id, person, calendar.Today, scope.Me));
                    scope.Note(
                        person,
                        TimelineKind.Enrolled,
                        facts: [TimelineFact.Text(program.Title)],
                        told: scope.Tell(EventKind.CoachingChanged, person)
                    );
                }

                return added.Count;
            },
            ct
        );
}
